import { strToU8, zipSync } from 'fflate';
import type { Language } from '#i18n/language.ts';
import { pptxWords } from '#i18n/words/pptx.ts';
import { pptxSheetColumn } from './pptx-chart-data.ts';
import type { PptxChart } from './pptx-chart.ts';
import { xmlText } from './xml-text.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** The workbook behind a chart: years, a column for each series with plain numbers, and the labels of the slide beside them. */
export function pptxWorkbook(chart: PptxChart, { locale }: Language): Uint8Array {
  const say = pptxWords[locale];
  const labels = pptxSheetColumn(chart.series.length);
  const rows = chart.years.map((year, place) => {
    const at = place + 2;
    const numbers = chart.series.map(({ values }, column) => {
      const value = values[place] ?? null;
      return value === null ? '' : `<c r="${pptxSheetColumn(column)}${at}"><v>${value}</v></c>`;
    });
    return `<row r="${at}">${yearCell(`A${at}`, year, chart)}${numbers.join('')}${text(`${labels}${at}`, chart.labels[place] ?? '')}</row>`;
  });
  const heads = [text('A1', say.year), ...chart.series.map(({ name }, column) => text(`${pptxSheetColumn(column)}1`, name)), text(`${labels}1`, say.label)];
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><cols><col min="1" max="${chart.series.length + 2}" width="24" customWidth="1"/></cols><sheetData><row r="1">${heads.join('')}</row>${rows.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

/** Years name the columns of bars and place ticks by their number. */
function yearCell(cell: string, year: number, { kind }: PptxChart): string {
  return kind === 'bars' ? text(cell, String(year)) : `<c r="${cell}"><v>${year}</v></c>`;
}

/** A text in its cell; such a text is never read as a formula. */
function text(cell: string, words: string): string {
  return `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${xmlText(words)}</t></is></c>`;
}
