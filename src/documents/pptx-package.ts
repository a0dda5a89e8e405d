import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Locale } from '#i18n/locale.ts';
import { strictPart, withCount } from './pptx-strict.ts';

/** What belongs to one chart, in the order in which the slides asked for charts. */
export interface PptxPackagePart {
  readonly xml: string;
  readonly workbook: Uint8Array;
}

const chartPart = /^ppt\/charts\/chart(\d+)\.xml$/u;
const workbookPart = /^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/u;
const slidePart = /^ppt\/slides\/slide\d+\.xml$/u;
const notesPart = /^ppt\/notesSlides\/notesSlide\d+\.xml$/u;

/** Puts charts and workbooks in their places, gives notes their paragraphs and slides their count, and drops what the package names but does not hold. */
export function finishPackage(made: Uint8Array, charts: readonly PptxPackagePart[], locale: Locale): Uint8Array {
  const parts = Object.entries(unzipSync(made)).filter(([name]) => !name.endsWith('/'));
  const names = new Set(parts.map(([name]) => name));
  const numbers = parts.flatMap(([name]) => chartPart.exec(name)?.[1] ?? []).map(Number);
  numbers.sort((a, b) => a - b);
  const chartAt = (name: string, pattern: RegExp) => {
    const number = pattern.exec(name)?.[1];
    return number === undefined ? undefined : charts[numbers.indexOf(Number(number))];
  };
  const slides = [...names].filter((name) => slidePart.test(name)).length;
  const finished = parts.map(([name, bytes]) => {
    const chart = chartAt(name, chartPart);
    const workbook = chartAt(name, workbookPart);
    if (chart !== undefined) return [name, strToU8(chart.xml)] as const;
    if (workbook !== undefined) return [name, workbook.workbook] as const;
    if (notesPart.test(name)) return [name, strToU8(paragraphs(strFromU8(bytes), locale))] as const;
    if (name === '[Content_Types].xml') return [name, strToU8(heldTypes(strFromU8(bytes), names))] as const;
    if (!name.endsWith('.xml')) return [name, bytes] as const;
    const xml = strictPart(name, strFromU8(bytes));
    return [name, strToU8(slidePart.test(name) ? withCount(xml, slides) : xml)] as const;
  });
  // Whoever opens the file reads the list of types first.
  finished.sort(([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'));
  return zipSync(Object.fromEntries(finished), { level: 6 });
}

function heldTypes(xml: string, names: ReadonlySet<string>): string {
  return xml.replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (whole, name: string) => (names.has(name) ? whole : ''));
}

const note = /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/u;

function paragraphs(xml: string, locale: Locale): string {
  const lang = locale === 'vi' ? 'vi-VN' : 'en-GB';
  return xml.replace(note, (_, text: string) =>
    text
      .split(/\r?\n/u)
      .map((line) => (line === '' ? `<a:p><a:endParaRPr lang="${lang}"/></a:p>` : `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${line}</a:t></a:r></a:p>`))
      .join(''),
  );
}
