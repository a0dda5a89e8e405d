import { csvLine } from './csv-text.ts';
import type { FileFormat } from './format.ts';
import { paced } from './pace.ts';
import { peopleColumns } from './people-table.ts';

const dialect = { separator: ';', decimal: ',' } as const;
const byteOrderMark = '\uFEFF';

/** For people with a Vietnamese Excel: a byte order mark, or Excel garbles the letters; semicolons, since the comma is the decimal's. */
export const peopleCsv: FileFormat = {
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  fits: () => true,
  write: async (content, language, run) => {
    const columns = peopleColumns(content, language);
    const parts = [byteOrderMark, csvLine(columns.map(({ head }) => head), dialect)];
    await paced(content.lines, run, (line) => {
      parts.push(csvLine(columns.map(({ of }) => of(line)), dialect));
    });
    return parts;
  },
};
