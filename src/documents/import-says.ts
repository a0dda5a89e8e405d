import type { BilingualText } from '#domain/bilingual-text.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Quantity } from '#domain/quantity.ts';
import { formatterOf } from '#i18n/format.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { importDocumentWords } from '#i18n/words/import-document.ts';

const formats = new Map(locales.map((locale) => [locale, formatterOf(locale)]));

/** Where an imported number stands and what stands there, in both languages. */
export function provenanceOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }, quantity: Quantity, indicator: Indicator): { readonly place: BilingualText; readonly says: BilingualText } {
  const says = (locale: Locale) => {
    const format = formats.get(locale) ?? formatterOf(locale);
    const { decimals } = quantity;
    return importDocumentWords[locale].says(indicator.title[locale], format.withUnit(format.quantity(quantity, decimals), indicator.unit));
  };
  const place = (locale: Locale) => importDocumentWords[locale].place(sheet, cell);
  return { place: { vi: place('vi'), en: place('en') }, says: { vi: says('vi'), en: says('en') } };
}
