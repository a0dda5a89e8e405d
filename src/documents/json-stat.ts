import { comparePeriods, isPeriod } from '#domain/period.ts';
import { sorted } from '#domain/order.ts';
import type { Language } from '#i18n/language.ts';
import { documentWords } from '#i18n/words/documents.ts';
import type { Content } from './content.ts';
import type { FileFormat } from './format.ts';
import { paced } from './pace.ts';
import { tidyRecordsOf, type TidyRecord } from './tidy-records.ts';
import { unitCodes } from './unit-codes.ts';

/** JSON-stat 2.0: a cube of series by measure by period, sparse, with status codes and, in `extension`, what the words around each number promise. */
export const jsonStat: FileFormat = {
  extension: 'json',
  mediaType: 'application/json',
  fits: () => true,
  write: async (content, language, run) => {
    const records: TidyRecord[] = [];
    await paced(content.lines, run, (line) => {
      records.push(...tidyRecordsOf(line).filter(({ SHOWN }) => SHOWN === 1));
    });
    return [JSON.stringify(cubeOf(content, records, language))];
  },
};

/** Columns that go into the extension, by the place of their cell. */
const remarks = ['QUALIFIER', 'DECIMALS', 'OBS_VALUE_HIGH', 'LOWER_BOUND', 'UPPER_BOUND', 'PLAN_FORM', 'PLAN_BASIS', 'PLAN_SCALE', 'SOURCE', 'BREAK_BEFORE', 'BASE_PER'] as const;

function cubeOf({ dataset, lines, title }: Content, records: readonly TidyRecord[], language: Language) {
  const { text } = language;
  const series = [...new Map(lines.map((line) => [line.series.id, line])).values()];
  const measures = distinct(records.map(measureOf));
  const periods = sorted(distinct(records.map(({ TIME_PERIOD = '' }) => String(TIME_PERIOD))).filter(isPeriod), comparePeriods);
  const areas = [...new Map(lines.map((line) => [line.dataset.area.id, line.dataset])).values()];
  const size = [areas.length, series.length, measures.length, periods.length];
  const ofArea = places(areas.map(({ area }) => area.id));
  const [ofSeries, ofMeasure, ofPeriod] = [places(series.map((line) => line.series.id)), places(measures), places<string>(periods)];

  const cells = new Map<number, TidyRecord>();
  for (const record of records) {
    const zero = ofArea.get(String(record.REF_AREA));
    const [one, two, three] = [ofSeries.get(String(record.SERIES)), ofMeasure.get(measureOf(record)), ofPeriod.get(String(record.TIME_PERIOD))];
    if (zero === undefined || one === undefined || two === undefined || three === undefined) continue;
    const place = ((zero * series.length + one) * measures.length + two) * periods.length + three;
    if (!cells.has(place)) cells.set(place, record);
  }

  return {
    version: '2.0',
    class: 'dataset',
    label: title,
    source: documentWords[language.locale].notOfficial,
    updated: dataset.updated,
    id: ['REF_AREA', 'SERIES', 'MEASURE', 'TIME_PERIOD'],
    size,
    role: { geo: ['REF_AREA'], metric: ['SERIES'], time: ['TIME_PERIOD'] },
    dimension: {
      REF_AREA: { label: language.words.shell.area, category: { index: areas.map(({ area }) => area.id), label: Object.fromEntries(areas.map(({ area }) => [area.id, text(area.name)])) } },
      SERIES: {
        label: language.words.indicator.series,
        category: {
          index: series.map((line) => line.series.id),
          label: Object.fromEntries(series.map((line) => [line.series.id, `${text(line.indicator.title)}: ${text(line.series.title)}`])),
          unit: Object.fromEntries(series.map(({ series: { id }, indicator: { unit, decimals } }) => [id, { decimals, label: text(unit.label), multiplier: unitCodes(unit, 'level').multiplier }])),
        },
      },
      MEASURE: { label: documentWords[language.locale].measure, category: { index: measures } },
      TIME_PERIOD: { label: language.words.table.period, category: { index: periods } },
    },
    value: sparse(cells, ({ OBS_VALUE }) => OBS_VALUE),
    status: sparse(cells, ({ OBS_STATUS }) => OBS_STATUS),
    extension: {
      sources: areas.flatMap(({ sources }) => sources).map(({ id, title: name, publisher, published, url, grade }) => ({ id, title: name, publisher, published, url, grade })),
      ...Object.fromEntries(remarks.map((column) => [column, sparse(cells, (record) => record[column])])),
    },
  };
}

/** What is counted in a cell besides its series: the figure itself, one issuer's plan, or an index on a year; kinds of a term and parts that do not count from January apart. */
function measureOf({ MEASURE, PLAN_ISSUER, BASE_PER, AGGREGATE, PLAN_FORM, FREQ = '', CUMULATION }: TidyRecord): string {
  const ofTerm = String(FREQ).length > 1 ? (AGGREGATE ?? PLAN_FORM) : undefined;
  return [MEASURE, PLAN_ISSUER, BASE_PER, ofTerm, CUMULATION === 'OWN_PART' ? CUMULATION : undefined].filter((part) => part !== undefined).join(':');
}

function sparse(cells: ReadonlyMap<number, TidyRecord>, of: (record: TidyRecord) => string | number | undefined): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    [...cells].flatMap(([place, record]): readonly (readonly [string, string | number])[] => {
      const value = of(record);
      return value === undefined ? [] : [[String(place), value]];
    }),
  );
}

const distinct = (list: readonly string[]): readonly string[] => [...new Set(list)];

function places<T>(list: readonly T[]): ReadonlyMap<T, number> {
  return new Map(list.map((one, place) => [one, place]));
}
