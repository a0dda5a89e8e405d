import type { NumberMark } from '#domain/shown-number.ts';

interface NumberLook {
  readonly mark: NumberMark;
  readonly decimals: number;
  /** `signed` puts a plus before what is above zero; words put themselves before the number and take its minus. */
  readonly sign?: 'signed' | { readonly above: string; readonly below: string };
  /** Stands after the number, as for a part of a year. */
  readonly after?: string;
}

/** The format in which a spreadsheet shows a number with its mark, while the cell holds the bare number; separators are the reader's own. */
export function numberFormat({ mark, decimals, sign, after = '' }: NumberLook): string {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const head = mark === '' ? '' : `${quoted(mark)} `;
  const tail = after === '' ? '' : quoted(after);
  if (sign === undefined) return head + digits + tail;
  const [above, below] = sign === 'signed' ? ['+', '-'] : [`${quoted(sign.above)} `, `${quoted(sign.below)} `];
  return [above + digits, below + digits, digits].map((part) => head + part + tail).join(';');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '')}"`;
}
