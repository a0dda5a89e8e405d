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
  /** The years of what is listed, in any order; none where nothing of it has a year. */
  readonly years: readonly number[];
  /** `width` is in letters. */
  readonly heads: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** A list as a file for people; every cell is text. */
export async function listFile(list: ListRequest, format: 'xlsx' | 'csv', { language, run }: { readonly language: Language; readonly run: Run }): Promise<MadeFile> {
  const isSheet = format === 'xlsx';
  const parts = isSheet ? await writeWorkbook([sheetOf(list, language)], run) : await linesOf(list, run);
  return { name: fileName(named(list), format), blob: new Blob([...parts], { type: isSheet ? xlsxMediaType : csvMediaType }) };
}

/** A list without a year is of the day of its figures. */
function named({ dataset, view, years }: ListRequest): Parameters<typeof fileName>[0] {
  const told = years.length === 0 ? [Number(dataset.updated.slice(0, 4))] : years;
  return { dataset, view, firstYear: Math.min(...told), lastYear: Math.max(...told) };
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
