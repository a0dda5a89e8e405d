import { columnName, type Sheet } from './workbook.ts';
import { xmlText } from './xml-text.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The files of a workbook beside its sheets, by their name in the package. */
export function packageParts(sheets: readonly Sheet[], styles: string): readonly (readonly [string, string])[] {
  return [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relations(sheets)],
    ['xl/styles.xml', styles],
  ];
}

function contentTypes(sheets: readonly Sheet[]): string {
  const own = sheets.map((_, place) => `<Override PartName="/xl/worksheets/sheet${place + 1}.xml" ContentType="${kinds}.worksheet+xml"/>`).join('');
  return (
    `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/>${own}</Types>`
  );
}

/** Asks programs to calculate anew when they open the file, whatever results stand in it. */
function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, place) => `<sheet name="${xmlText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join('');
  const names = sheets.map(({ name, repeated, rows, widths, frozen, pagesAcross = 1 }, place) => {
    const sheet = `'${name.replaceAll("'", "''")}'!`;
    const area = `<definedName name="_xlnm.Print_Area" localSheetId="${place}">${xmlText(`${sheet}$A$1:$${columnName(widths.length - 1)}$${Math.max(1, rows.length)}`)}</definedName>`;
    const columns = pagesAcross === 1 || frozen === null || frozen.columns === 0 ? '' : `${sheet}$A:$${columnName(frozen.columns - 1)},`;
    return area + (repeated === null ? '' : `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${xmlText(`${columns}${sheet}$${repeated[0]}:$${repeated[1]}`)}</definedName>`);
  });
  return (
    `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${documents}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${list}</sheets><definedNames>${names.join('')}</definedNames><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`
  );
}

function relations(sheets: readonly Sheet[]): string {
  const own = sheets.map((_, place) => `<Relationship Id="rId${place + 1}" Type="${documents}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`).join('');
  return `${head}<Relationships xmlns="${packages}/relationships">${own}<Relationship Id="rId${sheets.length + 1}" Type="${documents}/styles" Target="styles.xml"/></Relationships>`;
}
