import { decodeText } from './import-encoding.ts';
import type { Grid } from './import-grid.ts';
import { importLimits } from './import-limits.ts';
import { ImportRefusal } from './import-refusal.ts';
import { textCell } from './import-workbook-cells.ts';

/** The one sheet of a CSV file; every cell is text. The separator is the one that makes the most of the file. Throws an ImportRefusal. */
export function readCsv(bytes: Uint8Array): Grid {
  const text = decodeText(bytes);
  const named = /^sep=(.)\r?\n/iu.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const separator = named?.[1] ?? separatorOf(body);
  const rows = recordsOf(body, separator).map((fields, place) => ({ number: place + 1 + (named === null ? 0 : 1), hidden: false, cells: fields.map(textCell) }));
  return { sheet: 'CSV', hidden: false, merges: [], rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)) };
}

/** The separator that most lines agree on. */
function separatorOf(text: string): string {
  const start = text.slice(0, 20_000).replaceAll(/"[^"]*"/gu, '');
  const counts = [';', '\t', ','].map((mark) => ({ mark, score: start.split('\n').filter((line) => line.split(mark).length > 2).length }));
  return counts.reduce((best, one) => (one.score > best.score ? one : best)).mark;
}

function recordsOf(text: string, separator: string): readonly (readonly string[])[] {
  const records: (readonly string[])[] = [];
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    fields.push(field);
    field = '';
    if (fields.length > importLimits.columns) throw new ImportRefusal({ kind: 'too-many-columns', sheet: 'CSV', limit: importLimits.columns });
  };
  const endRecord = () => {
    endField();
    records.push(fields);
    fields = [];
    if (records.length > importLimits.rows) throw new ImportRefusal({ kind: 'too-many-rows', sheet: 'CSV', limit: importLimits.rows });
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted && letter === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (letter === '"' && (quoted || field === '')) quoted = !quoted;
    else if (!quoted && letter === separator) endField();
    else if (!quoted && letter === '\n') endRecord();
    else if (quoted || letter !== '\r') field += letter;
  }
  if (field !== '' || fields.length > 0) endRecord();
  return records;
}
