import { strToU8, Zip, ZipDeflate } from 'fflate';
import { paced, type Run } from './pace.ts';
import { rowXml, sheetEnd, sheetStart } from './sheet-xml.ts';
import { styleTable } from './style-table.ts';
import type { Sheet } from './workbook.ts';
import { packageParts } from './workbook-parts.ts';

export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Writes an XLSX file row by row into a zip that is packed as it goes, so that it can be watched and stopped. Everything runs on this
 * thread: a zip library's own threads come from `blob:` addresses, which the page's policy forbids.
 */
export async function writeWorkbook(sheets: readonly Sheet[], { signal, onProgress }: Run): Promise<readonly BlobPart[]> {
  const parts: BlobPart[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(new Uint8Array(chunk));
  });
  const styles = styleTable();
  const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const [place, sheet] of sheets.entries()) {
    const before = done;
    const entry = new ZipDeflate(`xl/worksheets/sheet${place + 1}.xml`, { level: 6 });
    zip.add(entry);
    entry.push(strToU8(sheetStart(sheet, place === 0)));
    await paced(sheet.rows, { signal, onProgress: (share) => onProgress((before + share * sheet.rows.length) / Math.max(1, total)) }, (row, index) => {
      entry.push(strToU8(rowXml(row, index + 1, { widths: sheet.widths, styles })));
    });
    entry.push(strToU8(sheetEnd(sheet)), true);
    done += sheet.rows.length;
  }
  for (const [name, text] of packageParts(sheets, styles.xml())) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  zip.end();
  return parts;
}
