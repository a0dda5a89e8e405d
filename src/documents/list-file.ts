import type { Dataset } from '#domain/dataset.ts';
import type { Language } from '#i18n/language.ts';
import { documentWords } from '#i18n/words/documents.ts';
import { csvLine } from './csv-text.ts';
import { fileName } from './file-name.ts';
import { paced, type Run } from './pace.ts';
import { byteOrderMark, peopleDialect } from './people-csv.ts';
import { textCell, type SheetRow } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

/** What a screen lists in words: columns with their heads, a row an entry. */
export interface ListRequest {
  readonly dataset: Dataset;
  /** As it stands in the name of the file. */
  readonly view: string;
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** `width` is in letters. */
  readonly heads: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

const style = { border: true, wrap: true, vertical: 'top' } as const;

/** A list as a file for people; every cell is text. */
export async function listFile(list: ListRequest, format: 'xlsx' | 'csv', { language, run }: { readonly language: Language; readonly run: Run }): Promise<{ readonly name: string; readonly blob: Blob }> {
  const isSheet = format === 'xlsx';
  const parts = isSheet ? await writeWorkbook([sheetOf(list, language)], run) : await linesOf(list, run);
  const type = isSheet ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv;charset=utf-8';
  return { name: fileName(list, format), blob: new Blob([...parts], { type }) };
}

function sheetOf({ dataset, title, heads, rows }: ListRequest, { format, locale }: Language): Parameters<typeof writeWorkbook>[0][number] {
  const say = documentWords[locale];
  const lines: readonly SheetRow[] = [
    [textCell(title, { bold: true, size: 13 })],
    [textCell(`${say.method.updated(format.date(dataset.updated))} ${say.notOfficial}`, { italic: true })],
    heads.map(({ head }) => textCell(head, { ...style, bold: true, align: 'center', vertical: 'center', ground: true })),
    ...rows.map((row) => row.map((text) => textCell(text, style))),
  ];
  return { name: say.listSheet, widths: heads.map(({ width }) => width), rows: lines, repeated: [3, 3], frozen: { rows: 3, columns: 0 }, orientation: 'landscape' };
}

async function linesOf({ heads, rows }: ListRequest, run: Run): Promise<readonly BlobPart[]> {
  const parts = [byteOrderMark, csvLine(heads.map(({ head }) => head), peopleDialect)];
  await paced(rows, run, (row) => {
    parts.push(csvLine(row, peopleDialect));
  });
  return parts;
}
