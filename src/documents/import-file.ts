import { decodeText } from './import-encoding.ts';
import { readCsv } from './import-csv.ts';
import { cellName, type Grid } from './import-grid.ts';
import { legacyFontOf } from './import-legacy-font.ts';
import { importLimits } from './import-limits.ts';
import { ImportRefusal } from './import-refusal.ts';
import { readWorkbook } from './import-workbook.ts';

/** A file taken apart, whatever it is; plain values, so that another thread can hand them over. */
export type FileReading =
  | { readonly kind: 'grids'; readonly grids: readonly Grid[] }
  | { readonly kind: 'json-stat'; readonly json: unknown }
  | { readonly kind: 'dataset'; readonly json: unknown };

/** Takes a file apart by what is in it, not by its name. Throws an ImportRefusal. */
export function readFile(bytes: Uint8Array, onProgress: (share: number) => void = () => undefined): FileReading {
  if (bytes.length > importLimits.file) throw new ImportRefusal({ kind: 'file-too-large', megabytes: importLimits.file / 1_000_000 });
  if (bytes.length === 0) throw new ImportRefusal({ kind: 'empty' });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return grids(readWorkbook(bytes, onProgress));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new ImportRefusal({ kind: 'old-excel' });
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new ImportRefusal({ kind: 'unknown' });
  const start = new TextDecoder().decode(bytes.subarray(0, 400)).replace(/^\uFEFF/u, '').trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return readJson(bytes);
  if (start.startsWith('<')) throw new ImportRefusal({ kind: 'unknown' });
  return grids([readCsv(bytes)]);
}

function readJson(bytes: Uint8Array): FileReading {
  const json = parsed(decodeText(bytes));
  const has = (key: string) => typeof json === 'object' && json !== null && key in json;
  if (has('contract') || has('observations')) return { kind: 'dataset', json };
  if (has('dimension') && has('value')) return { kind: 'json-stat', json };
  throw new ImportRefusal({ kind: 'unknown' });
}

function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch (error) {
    throw new ImportRefusal({ kind: 'not-json' }, error);
  }
}

function grids(all: readonly Grid[]): FileReading {
  if (all.every(({ rows }) => rows.length === 0)) throw new ImportRefusal({ kind: 'empty' });
  refuseLegacyFonts(all);
  return { kind: 'grids', grids: all };
}

/** One odd cell may be a name; where as many cells look like an old font as like Unicode, the file is written in it. */
function refuseLegacyFonts(all: readonly Grid[]): void {
  let first: ImportRefusal | null = null;
  let [old, sound] = [0, 0];
  for (const { sheet, rows } of all)
    for (const { number, cells } of rows)
      for (const [column, cell] of cells.entries()) {
        if (cell?.kind !== 'text') continue;
        const font = legacyFontOf(cell.text);
        if (font !== null) {
          old += 1;
          first ??= new ImportRefusal({ kind: 'legacy-font', font, sheet, cell: cellName(column, number), sample: cell.text.slice(0, 60) });
        } else if (/[\u1EA0-\u1EF9ăđơư]/u.test(cell.text)) sound += 1;
      }
  if (first !== null && old >= 2 && old >= sound) throw first;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}
