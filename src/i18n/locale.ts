/** The languages of the product; the first is the original and the default. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(text: unknown): text is Locale {
  return locales.some((locale) => locale === text);
}
