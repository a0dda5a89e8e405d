import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PlanIssuer } from '#domain/plan.ts';
import type { Series } from '#domain/series.ts';
import type { Language } from '#i18n/language.ts';
import { importDocumentWords } from '#i18n/words/import-document.ts';
import { numberFormat } from './number-format.ts';
import { textCell, type Cell, type SheetRow } from './workbook.ts';
import { writeWorkbook, xlsxMediaType } from './write-workbook.ts';

const framed = { border: true, wrap: true, vertical: 'center' } as const;
const middle = { ...framed, align: 'center' } as const;
const wordWidths = [22, 6, 46, 14];
const numberWidth = 17;
const unwatched = { signal: new AbortController().signal, onProgress: () => undefined };

/** A workbook to fill in for a year: the annex's columns, every series with its code, no figure. */
export async function writeTemplate(dataset: Dataset, year: number, language: Language): Promise<Blob> {
  const say = importDocumentWords[language.locale].template;
  const { text } = language;
  const heads = headsOf(dataset, year, language);
  const rows: readonly SheetRow[] = [
    [textCell(say.heading(text(dataset.area.name), year), { bold: true, size: 13 })],
    [textCell(say.hint, { italic: true })],
    heads.map((head) => textCell(head, { ...middle, bold: true, ground: true })),
    ...dataset.groups.flatMap((group) => groupRows(dataset, group, { width: heads.length, language })),
  ];
  const widths = heads.map((_, place) => wordWidths[place] ?? numberWidth);
  const sheet = { name: say.sheet, widths, rows, repeated: [3, 3], frozen: { rows: 3, columns: 3 }, orientation: 'landscape' } as const;
  return new Blob([...(await writeWorkbook([sheet], unwatched))], { type: xlsxMediaType });
}

function headsOf({ issuers }: Dataset, year: number, { locale, text }: Language): readonly string[] {
  const say = importDocumentWords[locale].template;
  const planning = issuers.filter(({ concreteness, id }) => concreteness > 1 && id !== 'unknown');
  const plansOf = (planned: number) => planning.map(({ name }: PlanIssuer) => say.plan(planned, text(name)));
  return [say.code, say.ordinal, say.indicator, say.unit, say.actual(year - 1), ...plansOf(year), say.estimate(year), say.nextActual(year), ...plansOf(year + 1), say.note];
}

interface Table {
  /** In columns. */
  readonly width: number;
  readonly language: Language;
}

function groupRows(dataset: Dataset, { id, title }: Dataset['groups'][number], { width, language }: Table): readonly SheetRow[] {
  const own = dataset.indicators.filter(({ group }) => group === id);
  const lines = own.flatMap((indicator, place) => seriesOf(dataset, indicator).map((series, letter) => lineOf({ indicator, series, ordinal: ordinalOf(place, letter) }, { width, language })));
  if (lines.length === 0) return [];
  const blank: Cell = { value: null, style: framed };
  return [[blank, blank, textCell(language.text(title).toUpperCase(), { ...framed, bold: true }), ...Array.from({ length: width - wordWidths.length + 1 }, () => blank)], ...lines];
}

/** Indicators are counted within their group; further series of one take letters. */
function ordinalOf(place: number, letter: number): string {
  return letter === 0 ? String(place + 1) : `${place + 1}${String.fromCodePoint(96 + letter)}`;
}

/** All series of an indicator, the usual one first. */
function seriesOf({ series }: Dataset, { id, defaultSeries }: Indicator): readonly Series[] {
  const own = series.filter((one) => one.indicator === id);
  return [...own.filter((one) => one.id === defaultSeries), ...own.filter((one) => one.id !== defaultSeries)];
}

interface Line {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly ordinal: string;
}

function lineOf({ indicator, series, ordinal }: Line, { width, language: { text } }: Table): SheetRow {
  const name = series.id === indicator.defaultSeries ? text(indicator.title) : `- ${text(indicator.title)}: ${text(series.title)}`;
  const blank: Cell = { value: null, style: { ...framed, align: 'right', format: numberFormat({ mark: '', decimals: indicator.decimals }) } };
  const remark: Cell = { value: null, style: framed };
  return [textCell(series.id, framed), textCell(ordinal, middle), textCell(name, framed), textCell(text(indicator.unit.label), middle), ...Array.from({ length: width - wordWidths.length - 1 }, () => blank), remark];
}
