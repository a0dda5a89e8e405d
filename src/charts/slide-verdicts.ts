import { comparedPart, isCompared } from '#domain/compared.ts';
import { sorted } from '#domain/order.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { badge } from '#i18n/badge.ts';
import type { Language } from '#i18n/language.ts';
import { textWidth } from './label-fit.ts';
import { placeLabels, sideways, type Box, type Run } from './place-labels.ts';
import { middleOf, type Slots } from './slots.ts';
import { verdictLook, type VerdictLook } from './verdict-look.ts';

interface SlideVerdict {
  readonly year: number;
  /** Fraction of the plot. */
  readonly at: number;
  readonly look: VerdictLook;
  readonly text: string;
  /** From the place, and from the top of the first line; null where there is no room for the text. */
  readonly box: Box | null;
}

/** The verdicts below the years of a slide, and how many lines their texts take. */
export interface SlideVerdicts {
  readonly verdicts: readonly SlideVerdict[];
  readonly lines: 0 | 1 | 2;
}

interface Strip {
  readonly slots: Slots;
  readonly selectedYear: number;
  /** Of the plot, in pixels of the marks. */
  readonly width: number;
}

/** Height of a line of texts. */
export const verdictLine = 15;

const letters = 12;
const margin = 6;

/** How each year stood against its plan: its look and its shortest verdict, on one line, or on two by turns where they need it, the nearest to the chosen year on the first. */
export function slideVerdicts({ rows, indicator }: Pick<Trajectory, 'rows' | 'indicator'>, { slots, selectedYear, width }: Strip, language: Language): SlideVerdicts {
  // Differences of rates are written without their unit, which stands in the slide's subtitle.
  const bare = { ...indicator, unit: { ...indicator.unit, measure: 'level' } } as const;
  const ranked = sorted(rows.filter(isCompared), (a, b) => Math.abs(a.year - selectedYear) - Math.abs(b.year - selectedYear)).map((row) => {
    const assessment = comparedPart(row)?.assessment ?? row.assessment;
    return { year: row.year, at: middleOf(slots, row.year), look: verdictLook(assessment), text: badge(assessment, bare, language).cell };
  });
  const [nearest] = ranked;
  if (nearest === undefined) return { verdicts: [], lines: 0 };

  const placed = (boxesOf: (verdict: (typeof ranked)[number]) => readonly Box[]) => {
    const runs = placeLabels(ranked.map((verdict) => ({ at: verdict.at, boxes: boxesOf(verdict), obstacles: [] })), { gutter: 0, margin });
    return ranked.map((verdict, rank) => ({ ...verdict, box: boxAt(runs[rank] ?? [], width) }));
  };
  const oneLine = placed(({ text }) => boxesOn(0, text).slice(0, slightly));
  if (oneLine.every(({ box }) => box !== null)) return { verdicts: oneLine, lines: 1 };
  const twoLines = placed(({ text, year }) => {
    const own = Math.abs(year - nearest.year) % 2;
    const [ownLine, otherLine] = [boxesOn(own, text), boxesOn(1 - own, text)];
    return [...ownLine.slice(0, 1), ...otherLine.slice(0, 1), ...ownLine, ...otherLine];
  });
  return { verdicts: twoLines, lines: 2 };
}

/** Places at and nearly at the middle of a year. */
const slightly = 3;

function boxesOn(line: number, text: string): readonly Box[] {
  return sideways(textWidth(text, letters), { top: line * verdictLine, bottom: (line + 1) * verdictLine - 1 });
}

function boxAt(runs: readonly Run[], width: number): Box | null {
  return runs.find(({ from, until }) => width >= from && (until === null || width < until))?.box ?? null;
}
