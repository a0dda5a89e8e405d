import { csvLine, csvMediaType, type PlainCell } from './csv-text.ts';
import type { FileFormat } from './format.ts';
import { paced } from './pace.ts';
import { tidyColumns, tidyRecordsOf } from './tidy-records.ts';

const dialect = { separator: ',', decimal: '.' } as const;

/** For machines: UTF-8, a comma, a point, one figure or plan a line, columns named as SDMX names them. */
export const tidyCsv: FileFormat = {
  /** Told apart from the table for people, which may lie in the same folder. */
  extension: 'sdmx.csv',
  mediaType: csvMediaType,
  fits: () => true,
  write: async ({ lines }, _language, run) => {
    const parts = [csvLine(tidyColumns, dialect)];
    await paced(lines, run, (line) => {
      for (const record of tidyRecordsOf(line)) parts.push(csvLine(tidyColumns.map((column) => plain(record[column])), dialect));
    });
    return parts;
  },
};

/** Numbers at their full length: what reads this file rounds by itself. */
function plain(value: string | number | undefined): PlainCell {
  if (value === undefined) return null;
  return typeof value === 'number' ? { value, decimals: null } : value;
}
