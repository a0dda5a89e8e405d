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

/** Fetches a locale's one file, once; rejects, and may be asked again, when the file cannot be had. */
export function loadLanguage(locale: Locale): Promise<Language> {
  const promise = loading.get(locale) ?? load(locale);
  loading.set(locale, promise);
  return promise;
}

async function load(locale: Locale): Promise<Language> {
  try {
    const words = await files[locale]();
    const language: Language = { locale, words, format: formatterOf(locale), text: (bilingual) => bilingual[locale] };
    // React reads these notes of its own kind, so that rendering need not wait for a file that is here.
    Object.assign(loading.get(locale) ?? {}, { status: 'fulfilled', value: language });
    return language;
  } catch (error) {
    loading.delete(locale);
    throw error;
  }
}
