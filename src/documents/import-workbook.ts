import type { Grid } from './import-grid.ts';
import { importLimits } from './import-limits.ts';
import { numberFormat, type NumberFormat } from './import-number-format.ts';
import { ImportRefusal } from './import-refusal.ts';
import { readSheet } from './import-sheet.ts';
import type { Shared } from './import-workbook-cells.ts';
import { xmlTokens } from './import-xml.ts';
import { openZip, type Zip } from './import-zip.ts';

/** The sheets of an XLSX workbook with what their cells hold; formulas count by their calculated values. Throws an ImportRefusal. */
export function readWorkbook(bytes: Uint8Array, onProgress: (share: number) => void): readonly Grid[] {
  const zip = openZip(bytes);
  const workbook = text(zip, 'xl/workbook.xml');
  if (workbook === null) throw new ImportRefusal({ kind: zip.names.includes('EncryptedPackage') ? 'password' : 'unknown' });
  const targets = targetsOf(text(zip, 'xl/_rels/workbook.xml.rels') ?? '');
  const sheets = sheetsOf(workbook);
  if (sheets.length > importLimits.sheets) throw new ImportRefusal({ kind: 'too-many-cells', sheet: '', limit: importLimits.sheets });
  const shared: Shared = {
    strings: stringsOf(text(zip, 'xl/sharedStrings.xml') ?? ''),
    formats: formatsOf(text(zip, 'xl/styles.xml') ?? ''),
    epoch: /date1904\s*=\s*"(?:1|true)"/u.test(workbook) ? 1462 : 0,
    budget: { cells: importLimits.cells },
  };
  return sheets.flatMap(({ name, relation, hidden }, place): readonly Grid[] => {
    onProgress(place / sheets.length);
    const xml = text(zip, targets.get(relation) ?? '');
    return xml === null ? [] : [{ sheet: name, hidden, ...readSheet(xml, name, shared) }];
  });
}

function text(zip: Zip, name: string): string | null {
  const bytes = zip.read(name);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

function targetsOf(relations: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const token of xmlTokens(relations)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const target = token.attribute('Target') ?? '';
    targets.set(token.attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

function sheetsOf(workbook: string) {
  const sheets: { readonly name: string; readonly relation: string; readonly hidden: boolean }[] = [];
  for (const token of xmlTokens(workbook)) {
    if (token.kind !== 'open' || token.name !== 'sheet') continue;
    sheets.push({ name: (token.attribute('name') ?? '').normalize('NFC'), relation: token.attribute('id') ?? '', hidden: (token.attribute('state') ?? 'visible') !== 'visible' });
  }
  return sheets;
}

function stringsOf(xml: string): readonly string[] {
  const strings: string[] = [];
  let [current, inText, phonetic] = ['', false, false];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text' && inText && !phonetic) current += token.text;
    if (token.kind === 'open' && token.name === 'si') current = '';
    if (token.kind === 'text') continue;
    if (token.name === 't') inText = token.kind === 'open' && !token.empty;
    if (token.name === 'rPh') phonetic = token.kind === 'open';
    if (token.name === 'si' && (token.kind === 'close' || token.empty)) strings.push(current);
  }
  return strings;
}

function formatsOf(styles: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  for (const token of xmlTokens(styles)) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') inCells = token.kind === 'open';
    if (token.kind !== 'open') continue;
    if (token.name === 'numFmt') codes.set(Number(token.attribute('numFmtId')), token.attribute('formatCode') ?? '');
    const id = Number(token.attribute('numFmtId') ?? 0);
    if (inCells && token.name === 'xf') formats.push(numberFormat(id, codes.get(id) ?? null));
  }
  return formats;
}
