import { readFileSync } from 'node:fs';

import { strToU8, zipSync } from 'fflate';

import { validateDataset } from '#data/validate.ts';
import type { Interpretation } from '#documents/import-interpretation.ts';
import { readFile } from '#documents/import-file.ts';
import type { ImportAnswers } from '#documents/import-problem.ts';
import { interpret } from '#documents/import-reading.ts';
import { ImportRefusal, type Refusal } from '#documents/import-refusal.ts';
import type { Dataset } from '#domain/dataset.ts';

/** A dataset as it is shipped. */
export function shipped(area: string): Dataset {
  const file = new URL(`../../public/api/v1/datasets/${area}.json`, import.meta.url);
  return validateDataset(JSON.parse(readFileSync(file, 'utf8')), { address: file.href, area }).dataset;
}

export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

export const noAnswers: ImportAnswers = { mark: null, issuers: {}, series: {}, forms: {} };

/** What a file comes to for an area. */
export function understand(bytes: Uint8Array, dataset: Dataset, answers = noAnswers): Interpretation {
  const reading = readFile(bytes);
  if (reading.kind === 'dataset') throw new TypeError('a dataset file has nothing to interpret');
  return interpret(reading, dataset, answers);
}

/** Why a file is refused; null when it is not. */
export function refusalOf(bytes: Uint8Array, dataset: Dataset): Refusal | null {
  try {
    understand(bytes, dataset);
    return null;
  } catch (error) {
    if (error instanceof ImportRefusal) return error.refusal;
    throw error;
  }
}

/** Figures and plans in short: what, when, how much. */
export const inShort = ({ figures }: Interpretation) =>
  figures.map((figure) => {
    const { quantity } = figure;
    const amount = quantity.qualifier === 'between' ? `${quantity.low}..${quantity.high}` : `${quantity.qualifier === 'exact' ? '' : `${quantity.qualifier} `}${quantity.value}`;
    return `${figure.series} ${figure.period} ${figure.kind === 'plan' ? figure.issuer : figure.status} ${amount}`;
  });

export const flaws = ({ problems }: Interpretation) => problems.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);

/** Cells as Excel writes them: shared strings, numbers, whatever XML is given. */
export function excelBook(sheetXml: string, { strings = [], styles = '', extra = {} }: { readonly strings?: readonly string[]; readonly styles?: string; readonly extra?: Readonly<Record<string, string>> } = {}): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst ${main}>${strings.map((text) => `<si><r><t xml:space="preserve">${text}</t></r></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}>${sheetXml}</worksheet>`,
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A small sheet of texts and numbers, rows from 1. */
export function excelRows(rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
  const strings = [...new Set(rows.flat().filter((value) => typeof value === 'string'))];
  const xml = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cellXml(value, `${String.fromCodePoint(65 + column)}${row + 1}`, strings)).join('')}</row>`);
  return excelBook(`<sheetData>${xml.join('')}</sheetData>`, { strings });
}

function cellXml(value: string | number | null, name: string, strings: readonly string[]): string {
  if (value === null) return `<c r="${name}"/>`;
  return typeof value === 'number' ? `<c r="${name}"><v>${value}</v></c>` : `<c r="${name}" t="s"><v>${strings.indexOf(value)}</v></c>`;
}
