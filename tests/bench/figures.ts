/** Middle, lowest and highest of what was measured. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(measured: readonly number[]): Spread {
  const ordered = measured.toSorted((a, b) => a - b);
  const at = (place: number) => ordered[place] ?? Number.NaN;
  const middle = (ordered.length - 1) / 2;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, low: at(0), high: at(ordered.length - 1) };
}

/** One line of the printed table. */
export interface Line {
  readonly what: string;
  readonly spread: Spread;
  readonly unit: 'ms' | 'MB' | '';
  /** Times the static page measured in the same run. */
  readonly ratio: number | null;
  readonly budget: string;
}

/** A table for the terminal; `title` says under which circumstances it was measured. */
export function printTable(title: string, lines: readonly Line[]): void {
  const rows = [
    ['', 'median', 'low-high', '× static', 'budget'],
    ...lines.map(({ what, spread, unit, ratio, budget }) => [
      what,
      `${round(spread.median)} ${unit}`.trim(),
      `${round(spread.low)}-${round(spread.high)}`,
      ratio === null ? '' : ratio.toFixed(2),
      budget,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  process.stdout.write(`\n${title}\n${text.join('\n')}\n`);
}

function round(value: number): string {
  return value !== 0 && Math.abs(value) < 10 ? value.toFixed(value < 1 ? 3 : 1) : value.toFixed(0);
}
