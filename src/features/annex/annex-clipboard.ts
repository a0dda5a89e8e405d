import { cellText, type CellContext } from '#i18n/annex-cells.ts';
import type { Column, Layout } from '#i18n/annex-columns.ts';
import type { AnnexRow } from '#i18n/annex-rows.ts';
import type { NumberText } from '#i18n/annex-text.ts';
import type { Language } from '#i18n/language.ts';

/** The same cells in two forms: a table for Excel and Word, and text with tabs for everything else. */
export interface Clipping {
  readonly html: string;
  readonly text: string;
}

export interface Clipped extends CellContext {
  readonly layout: Layout;
  readonly rows: readonly AnnexRow[];
  /** Heading of a whole table; null for a piece of it, which comes without head. */
  readonly caption: string | null;
  /** First and last column, both included. */
  readonly from: number;
  readonly to: number;
}

/** Puts rows of the annex into both forms. A whole table brings its merged heads and its numbered row. */
export function clippingOf(clipped: Clipped): Clipping {
  const { layout, rows, caption, from, to } = clipped;
  const columns = layout.columns.slice(from, to + 1);
  const body = rows.map((row): Line => {
    if (row.kind === 'line') return { cells: columns.map((column) => cellText(row, column, clipped)), group: null };
    return { cells: [], group: `${row.ordinal}. ${clipped.language.text(row.group.title).toLocaleUpperCase(clipped.language.locale)}` };
  });
  const whole = caption !== null;
  const html = [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table border="1">',
    ...(whole ? [`<tr><td colspan="${columns.length}">${escaped(caption)}</td></tr>`, ...headHtml(layout)] : []),
    ...body.map(({ cells, group }) => (group === null ? `<tr>${cells.map((cell, place) => cellHtml(cell, columns[place] ?? { kind: 'note' }, clipped.language)).join('')}</tr>` : `<tr><th colspan="${columns.length}" align="left">${escaped(group)}</th></tr>`)),
    '</table></body></html>',
  ].join('\n');
  const lines = body.map(({ cells, group }) => (group === null ? cells.map(withMarks) : [group]));
  const heads = whole ? [[caption], columns.map(({ name }) => name), columns.map(({ formula }) => formula)] : [];
  return { html, text: [...heads, ...lines].map((line) => line.map(harmless).join('\t')).join('\r\n') };
}

interface Line {
  readonly cells: readonly NumberText[];
  readonly group: string | null;
}

function headHtml({ head, columns }: Layout): readonly string[] {
  const rows = head.map((cells) =>
    cells.map(({ text, columns: wide, rows: high }) => `<th${wide > 1 ? ` colspan="${wide}"` : ''}${high > 1 ? ` rowspan="${high}"` : ''}>${escaped(text)}</th>`).join(''),
  );
  return [...rows, columns.map(({ formula }) => `<td align="center" style="${asText}">${escaped(formula)}</td>`).join('')].map((row) => `<tr>${row}</tr>`);
}

/** Spreadsheets are told to keep texts as they are: no date is made of "6/2017" and no formula of "=1". */
const asText = "mso-number-format:'\\@'";

/** The number that offices give to a language, and its signs between thousands and before decimals. */
const vietnamese = { code: 1066, thousands: '.', point: ',' } as const;
const english = { code: 1033, thousands: ',', point: '.' } as const;

function digitsIn({ thousands, point }: typeof vietnamese | typeof english, decimals: number): string {
  return `#${thousands}##0${decimals === 0 ? '' : point + '0'.repeat(decimals)}`;
}

const numeric: readonly Column['kind'][] = ['previous', 'plan', 'actual', 'ratio', 'change'];

/** A number carries itself beside its Vietnamese text, for Excel with its marks as part of the format, always in American signs; LibreOffice knows plain formats only and reads number and format in the signs of the language named, so the notes say the same. */
function cellHtml(cell: NumberText, { kind }: Pick<Column, 'kind'>, { locale }: Language): string {
  const text = escaped(withMarks(cell));
  if (cell.value === null) return `<td${numeric.includes(kind) ? ' align="right"' : ''} style="${asText}">${text}</td>`;
  const { number, decimals } = cell.value;
  const plain = Number(number.toPrecision(12));
  const own = locale === 'vi' ? vietnamese : english;
  const digits = digitsIn(english, decimals);
  const format = cell.marks.length === 0 ? digits : `${digits}" (${cell.marks.join(', ')})"`;
  return `<td align="right" x:num="${plain}" sdval="${String(plain).replace('.', own.point)}" sdnum="${own.code};${own.code};${digitsIn(own, decimals)}" style="mso-number-format:'${escaped(officeEscaped(format))}'">${text}</td>`;
}

function officeEscaped(format: string): string {
  return format.replaceAll(/[^\p{L}\p{N}"]/gu, (sign) => `\\${sign}`).replaceAll('"', '\\0022');
}

function withMarks({ text, marks }: NumberText): string {
  return marks.length === 0 ? text : `${text} (${marks.join(', ')})`.trim();
}

/** What a spreadsheet would take for a formula gets an apostrophe; tabs and line ends would break the row. */
function harmless(text: string): string {
  const flat = text.replaceAll(/[\t\r\n]+/gu, ' ');
  return /^[=+\-@\t\r]/u.test(text) ? `'${flat}` : flat;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
