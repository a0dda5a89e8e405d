import type { BilingualText } from '#domain/bilingual-text.ts';
import { formatterOf, type Formatter } from './format.ts';
import type { Locale } from './locale.ts';
import type { Words } from './words/vi.ts';

/** Everything needed to speak to a reader; sentence functions take it as their last argument. */
export interface Language {
  readonly locale: Locale;
  readonly words: Words;
  readonly format: Formatter;
  /** The reader's side of a text that comes with the figures. */
  text(this: void, bilingual: BilingualText): string;
}

const files: Record<Locale, () => Promise<Words>> = {
  vi: async () => (await import('./words/vi.ts')).vi,
  en: async () => (await import('./words/en.ts')).en,
};

const loading = new Map<Locale, Promise<Language>>();
const loaded = new Map<Locale, Language>();

/** Fetches a locale's one file, once; rejects, and may be asked again, when the file cannot be had. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  const promise = loading.get(locale) ?? load(locale);
  loading.set(locale, promise);
  return promise;
}

/** The language if its file is already here, else null. */
export function loadedLanguage(locale: Locale): Language | null {
  return loaded.get(locale) ?? null;
}

async function load(locale: Locale): Promise<Language> {
  try {
    const words = await files[locale]();
    const language: Language = { locale, words, format: formatterOf(locale), text: (bilingual) => bilingual[locale] };
    loaded.set(locale, language);
    return language;
  } catch (error) {
    loading.delete(locale);
    throw error;
  }
}
