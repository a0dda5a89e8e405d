import { indexOf } from '#domain/dataset-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { ImportedFigure } from '#domain/imported-figure.ts';
import { figureAt } from '#domain/lookup.ts';
import { previousYear } from '#domain/period.ts';
import { pointOf } from '#domain/quantity.ts';

/** A step from one year to the next that is more often a wrong unit or separator than a true figure. */
const farthest = 20;

/** The figure of the year before where the new one is many times larger or smaller; null where nothing is conspicuous. */
export function implausible(dataset: Dataset, figure: ImportedFigure): string | null {
  const before = figureAt(indexOf(dataset).seriesIndex(figure.series), previousYear(figure.period));
  const [old, fresh] = [before === null ? null : pointOf(before.quantity), pointOf(figure.quantity)];
  if (old === null || fresh === null || (figure.kind === 'plan' && figure.form === 'change') || old === 0 || fresh === 0) return null;
  const ratio = Math.abs(fresh / old);
  return ratio > farthest || ratio < 1 / farthest ? String(old) : null;
}
