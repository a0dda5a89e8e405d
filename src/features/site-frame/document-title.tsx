import { useLayoutEffect } from 'react';

import { useI18n } from '#i18n/context.tsx';

/** Names the page in the browser's tab and tells the document which language it speaks. */
export function DocumentTitle({ children }: { readonly children: string }) {
  const { words, locale } = useI18n();
  const title = `${children} · ${words.product}`;
  // Also when a page comes back from behind a wait.
  useLayoutEffect(() => {
    document.title = title;
    document.documentElement.lang = locale;
  }, [title, locale]);
  return null;
}
