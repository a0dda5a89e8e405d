import type { ImportedFigure } from '#domain/imported-figure.ts';

import type { PlacedFigure } from './import-annex-reading.ts';
import type { ImportProblem } from './import-problem.ts';

/** A place that a file fills twice with the same number counts once; with different numbers, neither is taken. */
export function onceEach(all: readonly PlacedFigure[]): { readonly figures: readonly ImportedFigure[]; readonly problems: readonly ImportProblem[] } {
  const bySlot = new Map<string, PlacedFigure[]>();
  for (const one of all) {
    const slot = slotOf(one.figure);
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), one]);
  }
  const slots = [...bySlot.values()];
  return {
    figures: slots.filter(isOne).flatMap((slot) => slot[0]?.figure ?? []),
    problems: slots.filter((slot) => !isOne(slot)).flatMap(contradictions),
  };
}

/** What two numbers must have in common to be about the same. */
function slotOf(figure: ImportedFigure): string {
  const kind = figure.kind === 'plan' ? [figure.issuer, figure.form] : [figure.cumulative, figure.status];
  return [figure.kind, figure.series, figure.period, ...kind].join('\n');
}

function isOne(slot: readonly PlacedFigure[]): boolean {
  return new Set(slot.map(({ figure }) => JSON.stringify(figure.quantity))).size === 1;
}

function contradictions(slot: readonly PlacedFigure[]): readonly ImportProblem[] {
  const cells = slot.map(({ cell }) => cell).join(', ');
  return slot.map(({ figure, sheet, cell }) => ({ code: 'twice', severity: 'error', sheet, cell, found: figure.says.vi, expected: cells }));
}
