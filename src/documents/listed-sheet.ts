import type { Dataset } from '#domain/dataset.ts';
import type { Language } from '#i18n/language.ts';
import { documentWords } from '#i18n/words/documents.ts';
import { textCell, type Sheet, type SheetRow } from './workbook.ts';

/** A table as a screen has it; `width` is in letters. */
interface Listed {
  readonly dataset: Dataset;
  readonly title: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly SheetRow[];
}

interface ListedLook {
  readonly name: string;
  /** Columns that stay in sight. */
  readonly frozen: number;
}

/** How a cell of such a sheet looks. */
export const listedStyle = { border: true, wrap: true, vertical: 'top' } as const;

/** As many letters as can be read beside each other on a page that lies on its side. */
const lettersAcross = 300;

/** A sheet for people: title, day of the figures, heads, which every printed page repeats, then the rows. */
export function listedSheet({ dataset, title, columns, rows }: Listed, { name, frozen }: ListedLook, { format, locale }: Language): Sheet {
  const say = documentWords[locale];
  const heads: readonly SheetRow[] = [
    [textCell(title, { bold: true, size: 13 })],
    [textCell(`${say.method.updated(format.date(dataset.updated))} ${say.notOfficial}`, { italic: true })],
    columns.map(({ head }) => textCell(head, { ...listedStyle, bold: true, align: 'center', vertical: 'center', ground: true })),
  ];
  const last = heads.length;
  const widths = columns.map(({ width }) => width);
  const pagesAcross = Math.ceil(widths.reduce((sum, width) => sum + width, 0) / lettersAcross);
  return { name, widths, rows: [...heads, ...rows], repeated: [last, last], frozen: { rows: last, columns: frozen }, pagesAcross, orientation: 'landscape' };
}
