import type { Cell, SheetRow } from './workbook.ts';

/** Points of one line of text at a size of one point, and the room above and below. */
const leading = 1.28;
const padding = 2;
const usualSize = 12;

/** A height in points at which every wrapped text of a row can be read; programs do not find it by themselves where cells are merged. */
export function rowHeight(row: SheetRow, widths: readonly number[]): number {
  const heights = row.map((cell, column) => (cell === null || (cell.down ?? 1) > 1 ? 0 : cellHeight(cell, widthOf(cell, column, widths))));
  return Math.ceil(Math.max(usualSize * leading, ...heights) + padding);
}

function widthOf({ across = 1 }: Cell, column: number, widths: readonly number[]): number {
  return widths.slice(column, column + across).reduce((sum, width) => sum + width, 0);
}

function cellHeight({ value, style: { size = usualSize, wrap = false, bold = false, indent = 0 } }: Cell, width: number): number {
  if (value?.kind !== 'text' || !wrap) return size * leading;
  const letters = Math.max(1, ((width - 1 - indent) * usualSize * (bold ? 0.9 : 1)) / size);
  return lineCount(value.text, letters) * size * leading;
}

/** Lines of a text that is wrapped between words, and within those that are longer than a line. */
function lineCount(text: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/u)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / letters) - 1;
    used = word.length % letters;
  }
  return lines;
}
