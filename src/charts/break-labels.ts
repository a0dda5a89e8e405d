import { sorted } from '#domain/order.ts';
import { breakpoints, type Breakpoint } from './label-fit.ts';

/** The line of a break as a fraction of the plot, and the width of its label in pixels. */
export interface BreakLabel {
  readonly at: number;
  readonly width: number;
}

export interface PlacedLabel {
  /** Line of text above the plot, from the top; the dashed line starts there. */
  readonly line: number;
  /** Whether the label ends at its line rather than beginning there. */
  readonly before: boolean;
  /** Width of the container from which the label crosses no other break. */
  readonly from: Breakpoint;
}

/** Breaks have at most so many lines of text above the plot. */
export const breakLines = 3;

/** Labels run towards the middle; those farthest from it stand highest, so that they pass above the lines of the others. */
export function placeBreakLabels(labels: readonly BreakLabel[], gutter: number): readonly PlacedLabel[] {
  const outermost = sorted(labels, (a, b) => Math.abs(b.at - 0.5) - Math.abs(a.at - 0.5));
  const lineOf = (label: BreakLabel) => Math.min(outermost.indexOf(label), breakLines - 1);
  return labels.map((label) => {
    const line = lineOf(label);
    const before = isBefore(label);
    const room = labels.reduce((least, other) => {
      const away = before ? label.at - other.at : other.at - label.at;
      if (other === label || away < 0 || lineOf(other) > line) return least;
      const meets = lineOf(other) === line && isBefore(other) !== before;
      return Math.min(least, meets ? away / 2 : away);
    }, before ? label.at : 1 - label.at);
    const need = room > 0 ? (label.width + 8) / room + gutter : Infinity;
    return { line, before, from: breakpoints.find((breakpoint) => breakpoint >= need) ?? null };
  });
}

const isBefore = ({ at }: BreakLabel) => at > 0.5;
