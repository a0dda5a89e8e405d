import { decoded } from './import-codes.ts';
import { cellName, cellText, type Grid, type GridRow } from './import-grid.ts';
import { readDigits } from './import-number.ts';
import type { ImportProblem } from './import-problem.ts';
import type { FigureRecord } from './import-record.ts';

const needed = ['SERIES', 'MEASURE', 'TIME_PERIOD', 'OBS_VALUE'];

/** The numbers of a table whose columns have the names of SDMX, decimals after a point; null for any other table. */
export function tidyRecords({ sheet, rows }: Grid): { readonly records: readonly FigureRecord[]; readonly problems: readonly ImportProblem[] } | null {
  const [head, ...rest] = rows;
  const columns = new Map(head?.cells.map((cell, column) => [cellText(cell), column]));
  if (!needed.every((name) => columns.has(name))) return null;
  const problems: ImportProblem[] = [];
  const records = rest.flatMap((row): readonly FigureRecord[] => {
    const of = (column: string) => textAt(row, columns.get(column));
    if (of('OBS_VALUE') === '') return [];
    const cell = cellName(columns.get('OBS_VALUE') ?? 0, row.number);
    const [value, high] = [numberOf(of('OBS_VALUE')), numberOf(of('OBS_VALUE_HIGH'))];
    const isPlan = of('MEASURE') === 'PLAN';
    const isIndex = of('MEASURE') === 'INDEX';
    if (value === null || (high === null && of('OBS_VALUE_HIGH') !== '') || (!isPlan && !isIndex && of('MEASURE') !== 'ACTUAL')) {
      problems.push({ code: 'not-a-number', severity: 'error', sheet, cell, found: `${of('MEASURE')} ${of('OBS_VALUE')}`.slice(0, 60), expected: '' });
      return [];
    }
    const decimals = numberOf(of('DECIMALS'))?.value ?? value.decimals;
    return [{
      ...decoded(of),
      ...(isIndex ? { isStated: false } : {}),
      sheet, cell, decimals,
      area: of('REF_AREA') || null,
      series: of('SERIES'),
      period: of('TIME_PERIOD'),
      issuer: isPlan ? of('PLAN_ISSUER') : null,
      value: value.value,
      high: high?.value ?? null,
    }];
  });
  return { records, problems };
}

function textAt({ cells }: GridRow, column: number | undefined): string {
  return column === undefined ? '' : cellText(cells[column] ?? null);
}

function numberOf(text: string): { readonly value: number; readonly decimals: number } | null {
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? readDigits(text, 'dot') : null;
}
