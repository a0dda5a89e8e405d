import type { Dataset } from '#domain/dataset.ts';
import type { Language } from '#i18n/language.ts';
import { documentWords } from '#i18n/words/documents.ts';
import { csvLine, csvMediaType } from './csv-text.ts';
import { fileName } from './file-name.ts';
import type { MadeFile } from './format.ts';
import { listedSheet, listedStyle } from './listed-sheet.ts';
import { paced, type Run } from './pace.ts';
import { byteOrderMark, peopleDialect } from './people-csv.ts';
import { textCell, type Sheet } from './workbook.ts';
import { writeWorkbook, xlsxMediaType } from './write-workbook.ts';

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

/** A list as a file for people; every cell is text. */
export async function listFile(list: ListRequest, format: 'xlsx' | 'csv', { language, run }: { readonly language: Language; readonly run: Run }): Promise<MadeFile> {
  const isSheet = format === 'xlsx';
  const parts = isSheet ? await writeWorkbook([sheetOf(list, language)], run) : await linesOf(list, run);
  return { name: fileName(list, format), blob: new Blob([...parts], { type: isSheet ? xlsxMediaType : csvMediaType }) };
}

function sheetOf({ dataset, title, heads, rows }: ListRequest, language: Language): Sheet {
  const cells = rows.map((row) => row.map((text) => textCell(text, listedStyle)));
  return listedSheet({ dataset, title, columns: heads, rows: cells }, { name: documentWords[language.locale].listSheet, frozen: 0 }, language);
}

async function linesOf({ heads, rows }: ListRequest, run: Run): Promise<readonly BlobPart[]> {
  const parts = [byteOrderMark, csvLine(heads.map(({ head }) => head), peopleDialect)];
  await paced(rows, run, (row) => {
    parts.push(csvLine(row, peopleDialect));
  });
  return parts;
}
