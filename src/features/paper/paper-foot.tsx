import { useEffect } from 'react';

import type { QrCode } from '#documents/qr-code.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { paperWords } from '#i18n/words/paper.ts';

import { pageRules } from './page-rules.ts';
import './paper.css';

/** Readies every page for paper: light whatever the theme, and at the foot of each sheet the source, the day of the figures, its number and a way back. */
export function PaperFoot({ dataset }: { readonly dataset: Dataset }) {
  const { format, text, words, locale } = useI18n();
  const say = paperWords[locale];
  const notOfficial = dataset.area.level === 'nation' ? [] : [words.shell.notOfficial];
  const said = [say.source(text(dataset.title)), say.updated(format.date(dataset.updated)), ...notOfficial].join(' ');
  const { page } = say;
  useEffect(() => whilePrinting(said, page), [said, page]);
  return null;
}

/** The code is drawn when the page is printed, for the address that it has then. */
function whilePrinting(text: string, page: string): () => void {
  let qrCode: ((address: string) => QrCode | null) | null = null;
  let sheet: CSSStyleSheet | null = null;
  let theme: string | undefined;
  import('#documents/qr-code.ts').then((documents) => (qrCode = documents.qrCode)).catch(() => null);

  const begin = () => {
    const { dataset } = document.documentElement;
    theme = dataset['theme'];
    dataset['theme'] = 'light';
    sheet = adopted(pageRules({ text, page, code: location.protocol === 'file:' ? null : (qrCode?.(location.href) ?? null) }));
  };
  const end = () => {
    const { dataset } = document.documentElement;
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

/** Old browsers cannot adopt a sheet; their paper goes without. */
function adopted(css: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    return null;
  }
}
