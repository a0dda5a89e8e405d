import { indexOf } from '#domain/dataset-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { ImportedFigure } from '#domain/imported-figure.ts';
import { figureAt } from '#domain/lookup.ts';
import { isTerm, yearOf, type Period } from '#domain/period.ts';
import { pointOf } from '#domain/quantity.ts';

/** A distance between known figures that is more often a wrong unit or separator than the truth. */
const farthest = 20;

/** The known figure nearest in time where the new one is many times larger or smaller; null where nothing is conspicuous. */
export function implausible(dataset: Dataset, figure: ImportedFigure): string | null {
  const fresh = pointOf(figure.quantity);
  if (fresh === null || fresh === 0 || isTerm(figure.period) || (figure.kind === 'plan' && figure.form === 'change')) return null;
  const known = nearest(dataset, figure);
  if (known === null) return null;
  const ratio = Math.abs(fresh / known);
  return ratio > farthest || ratio < 1 / farthest ? String(known) : null;
}

/** Of the same part of a year; the earlier one where two are as near. */
function nearest(dataset: Dataset, { series, period }: ImportedFigure): number | null {
  const index = indexOf(dataset).seriesIndex(series);
  const away = (one: Period) => Math.abs(yearOf(one) - yearOf(period));
  const alike = [...index.observations.keys()].filter((one) => one.slice(4) === period.slice(4)).sort((a, b) => away(a) - away(b) || yearOf(a) - yearOf(b));
  for (const one of alike) {
    const found = figureAt(index, one);
    const value = found === null ? null : pointOf(found.quantity);
    if (value !== null && value !== 0) return value;
  }
  return null;
}
