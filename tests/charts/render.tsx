import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nProvider } from '#i18n/context.tsx';
import { loadLanguage } from '#i18n/language.ts';
import type { Locale } from '#i18n/locale.ts';

/** The markup that the server would send. */
export async function markupOf(content: ReactNode, locale: Locale = 'vi'): Promise<string> {
  await loadLanguage(locale);
  return renderToStaticMarkup(<I18nProvider locale={locale}>{content}</I18nProvider>);
}
