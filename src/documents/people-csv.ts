import { csvLine, csvMediaType } from './csv-text.ts';
import type { FileFormat } from './format.ts';
import { paced } from './pace.ts';
import { peopleColumns } from './people-table.ts';

/** As a Vietnamese Excel reads it. */
export const peopleDialect = { separator: ';', decimal: ',' } as const;
export const byteOrderMark = '\uFEFF';

/** For people with a Vietnamese Excel: a byte order mark, or Excel garbles the letters; semicolons, since the comma is the decimal's. */
export const peopleCsv: FileFormat = {
  extension: 'csv',
  mediaType: csvMediaType,
  fits: () => true,
  write: async (content, language, run) => {
    const columns = peopleColumns(content, language);
    const parts = [byteOrderMark, csvLine(columns.map(({ head }) => head), peopleDialect)];
    await paced(content.lines, run, (line) => {
      parts.push(csvLine(columns.map(({ of }) => of(line)), peopleDialect));
    });
    return parts;
  },
};
