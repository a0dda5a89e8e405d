import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/universal';

import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PlanIssuer } from '#domain/plan.ts';
import type { Series } from '#domain/series.ts';
import type { Language } from '#i18n/language.ts';
import { importDocumentWords } from '#i18n/words/import-document.ts';

/** A workbook to fill in for a year: the annex's columns, every series with its code, no figure. */
export async function writeTemplate(dataset: Dataset, year: number, language: Language): Promise<Blob> {
  const say = importDocumentWords[language.locale].template;
  const { text } = language;
  const issuers = dataset.issuers.filter(({ concreteness, id }) => concreteness > 1 && id !== 'unknown');
  const heads = [say.code, say.ordinal, say.indicator, say.unit, say.actual(year - 1), ...issuers.map((issuer) => planHead(issuer, year, language)), say.estimate(year), say.nextActual(year), ...issuers.map((issuer) => planHead(issuer, year + 1, language)), say.note];
  const width = heads.length;
  const rows = dataset.groups.flatMap((group): Row[] => {
    const own = dataset.indicators.filter((indicator) => indicator.group === group.id).flatMap((indicator) => seriesOf(dataset, indicator).map((series) => ({ indicator, series })));
    if (own.length === 0) return [];
    return [
      [cell(''), cell(''), cell(text(group.title).toUpperCase(), { fontWeight: 'bold' }), ...blanks(width - 3)],
      ...own.map(({ indicator, series }, place) => lineOf({ indicator, series, place: place + 1, width }, language)),
    ];
  });
  const title = [cell(say.heading(text(dataset.area.name), year), { fontWeight: 'bold', fontSize: 14 }), ...blanks(width - 1)];
  const hint = [cell(say.hint, { fontStyle: 'italic' }), ...blanks(width - 1)];
  const columns = heads.map((_, place) => ({ width: [14, 6, 48, 16][place] ?? 18 }));
  const data: Row[] = [title, hint, heads.map((head) => cell(head, { fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true, ...framed })), ...rows];
  return writeXlsxFile(data, { columns, sheet: say.sheet, orientation: 'landscape', stickyRowsCount: 3 }, { fontFamily: 'Times New Roman', fontSize: 12 }).toBlob();
}

/** All series of an indicator that are still used, the usual one first. */
function seriesOf({ series }: Dataset, { id, defaultSeries }: Indicator): readonly Series[] {
  const own = series.filter((one) => one.indicator === id);
  return [...own.filter((one) => one.id === defaultSeries), ...own.filter((one) => one.id !== defaultSeries)];
}

function planHead(issuer: PlanIssuer, year: number, { locale, text }: Language): string {
  return importDocumentWords[locale].template.plan(year, text(issuer.name));
}

interface Line {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly place: number;
  readonly width: number;
}

function lineOf({ indicator, series, place, width }: Line, { text }: Language): Row {
  const format = indicator.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(indicator.decimals)}`;
  const name = series.id === indicator.defaultSeries ? text(indicator.title) : `- ${text(indicator.title)}: ${text(series.title)}`;
  return [cell(series.id, framed), cell(String(place), { align: 'center', ...framed }), cell(name, { wrap: true, ...framed }), cell(text(indicator.unit.label), { align: 'center', ...framed }), ...blanks(width - 4, { format, ...framed })];
}

const framed = { borderStyle: 'thin', borderColor: '#7f7f7f' } as const;

function cell(value: string, style: CellObject = {}): CellObject {
  return { type: String, value, ...style };
}

function blanks(count: number, style: CellObject = {}): CellObject[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ type: Number, ...style }));
}
