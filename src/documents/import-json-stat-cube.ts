import { decoded } from './import-codes.ts';
import { categoriesOf, memberOf } from './import-json-stat-parts.ts';
import type { FigureRecord } from './import-record.ts';

const dimensions = ['REF_AREA', 'SERIES', 'MEASURE', 'TIME_PERIOD'];
const mostCells = 400_000;

/** The numbers of a cube as we write it, with what its extension says about each; null for any other. */
export function cubeRecords(json: unknown): readonly FigureRecord[] | null {
  const ids = memberOf(json, 'id');
  if (!Array.isArray(ids) || ids.length !== dimensions.length || !dimensions.every((name, place) => ids[place] === name)) return null;
  const all = dimensions.map((name) => categoriesOf(memberOf(memberOf(json, 'dimension'), name)));
  const [areas = [], series = [], measures = [], periods = []] = all;
  const count = all.reduce((product, { length }) => product * length, 1);
  if (count === 0 || count > mostCells || !measures.every(({ id }) => /^(?:ACTUAL|PLAN:|INDEX:)/u.test(id))) return null;
  const [value, status, extension] = [memberOf(json, 'value'), memberOf(json, 'status'), memberOf(json, 'extension')];
  return Array.from({ length: count }, (_, at) => at).flatMap((at): readonly FigureRecord[] => {
    const key = String(at);
    const number = memberOf(value, key);
    if (typeof number !== 'number') return [];
    const period = periods[at % periods.length];
    const measure = measures[Math.floor(at / periods.length) % measures.length]?.id ?? '';
    const row = Math.floor(at / periods.length / measures.length);
    const [kind, ...parts] = measure.split(':');
    const issuer = kind === 'PLAN' ? (parts[0] ?? '') : null;
    const high = memberOf(memberOf(extension, 'OBS_VALUE_HIGH'), key);
    const decimals = memberOf(memberOf(extension, 'DECIMALS'), key);
    const of = (column: string): string => {
      if (column === 'OBS_STATUS') return textOf(memberOf(status, key));
      if (column === 'CUMULATION') return parts.includes('OWN_PART') ? 'OWN_PART' : '';
      if (column === 'AGGREGATE') return issuer === null ? (parts[0] ?? '') : '';
      return textOf(memberOf(memberOf(extension, column), key));
    };
    return [{
      ...decoded(of),
      ...(kind === 'INDEX' ? { isStated: false } : {}),
      sheet: 'JSON-stat',
      cell: key,
      area: areas[Math.floor(row / series.length)]?.id ?? null,
      series: series[row % series.length]?.id ?? '',
      period: period?.id ?? '',
      issuer,
      value: number,
      high: typeof high === 'number' ? high : null,
      decimals: typeof decimals === 'number' && decimals >= 0 && decimals <= 10 ? Math.trunc(decimals) : (String(number).split('.')[1]?.length ?? 0),
    }];
  });
}

function textOf(said: unknown): string {
  return typeof said === 'string' ? said : '';
}
