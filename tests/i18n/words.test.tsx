import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { I18nProvider, useI18n } from '#i18n/context.tsx';
import { loadLanguage } from '#i18n/language.ts';
import { isLocale, locales } from '#i18n/locale.ts';

/** Every text of a locale; of a phrase with parameters, its source. */
function texts(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words)];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
}

/** The words that come with the code of their features, in both languages. */
async function laterWords(): Promise<readonly { readonly vi: unknown; readonly en: unknown }[]> {
  const folder = path.resolve('src/i18n/words');
  const files = (await readdir(folder)).filter((file) => !/^(?:vi|en)(?:-phrases)?\.ts$/u.test(file));
  const exported = await Promise.all(
    files.map(async (file): Promise<readonly unknown[]> => {
      const words: unknown = await import(path.join(folder, file));
      return typeof words === 'object' && words !== null ? Object.values<unknown>({ ...words }) : [];
    }),
  );
  return exported.flat().filter(isInBothLanguages);
}

function isInBothLanguages(exported: unknown): exported is { readonly vi: unknown; readonly en: unknown } {
  return typeof exported === 'object' && exported !== null && 'vi' in exported && 'en' in exported;
}

function Title() {
  const { words, text } = useI18n();
  return <h1>{`${words.overview.title}: ${text({ vi: 'Hộ nghèo', en: 'Poverty' })}`}</h1>;
}

describe('words', () => {
  it('know their locales', () => {
    expect(locales).toEqual(['vi', 'en']);
    expect([isLocale('vi'), isLocale('fr'), isLocale(null)]).toEqual([true, false, false]);
  });

  it('are loaded once', async () => {
    const [first, second] = await Promise.all([loadLanguage('vi'), loadLanguage('vi')]);
    expect(second).toBe(first);
  });

  it('keep official spelling and never blame', async () => {
    const vietnamese = texts([(await loadLanguage('vi')).words, ...(await laterWords()).map(({ vi }) => vi)]);
    expect(vietnamese.length).toBeGreaterThan(600);
    expect(vietnamese.filter((text) => /thất bại|tỉ lệ|tỉ đồng|bạn\b|!$/iu.test(text))).toEqual([]);
    expect(vietnamese.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it.each(locales)('of %s are complete', async (locale) => {
    const { words } = await loadLanguage(locale);
    const empty = texts({ ...words, indicator: { ...words.indicator, priceBase: null } }).filter((text) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('reach components in the reader’s language', async () => {
    await Promise.all(locales.map(loadLanguage));
    const render = (locale: (typeof locales)[number]) => renderToString(<I18nProvider locale={locale}><Title /></I18nProvider>);
    expect([render('vi'), render('en')]).toEqual(['<h1>Tổng quan: Hộ nghèo</h1>', '<h1>Overview: Poverty</h1>']);
    expect(() => renderToString(<Title />)).toThrow('useI18n needs an I18nProvider above it');
  });
});
