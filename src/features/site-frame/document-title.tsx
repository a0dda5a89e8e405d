import { useEffect } from 'react';

import { useI18n } from '#i18n/context.tsx';

/** Names the page in the browser's tab and tells the document which language it speaks. */
export function DocumentTitle({ children }: { readonly children: string }) {
  const { words, locale } = useI18n();
  const title = `${children} · ${words.product}`;
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = locale;
  }, [title, locale]);
  return null;
}
