import { createContext, use, type ReactNode } from 'react';
import { loadLanguage, type Language } from './language.ts';
import type { Locale } from './locale.ts';

const LanguageContext = createContext<Language | null>(null);

/** Speaks one locale to everything below; suspends only when that locale's file was not loaded before rendering. */
export function I18nProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const language = use(loadLanguage(locale));
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The reader's language. Throws outside a provider, which is a defect of the program. */
export function useI18n(): Language {
  const language = use(LanguageContext);
  if (language === null) throw new Error('useI18n needs an I18nProvider above it');
  return language;
}
