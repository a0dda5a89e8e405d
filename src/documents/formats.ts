import { annexXlsx } from './annex-xlsx.ts';
import { figuresXlsx } from './figures-xlsx.ts';
import type { FileFormat } from './format.ts';
import { jsonStat } from './json-stat.ts';
import { peopleCsv } from './people-csv.ts';
import { tidyCsv } from './tidy-csv.ts';

/** Every kind of file that figures can be taken away in. */
export const formats = {
  annex: annexXlsx,
  xlsx: figuresXlsx,
  csv: peopleCsv,
  tidy: tidyCsv,
  'json-stat': jsonStat,
} satisfies Record<string, FileFormat>;
