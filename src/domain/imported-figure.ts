import type { BilingualText } from './bilingual-text.ts';
import type { MeasuredStatus } from './observation.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';

interface ImportedCore {
  readonly series: string;
  readonly period: Period;
  readonly quantity: Quantity;
  /** Where in the document it stands, and what stands there. */
  readonly place: BilingualText;
  readonly says: BilingualText;
}

export type ImportedActual = ImportedCore & { readonly kind: 'actual'; readonly status: MeasuredStatus; readonly cumulative: boolean };
/** `isChange`: the number is the planned movement from the year before, not the level. */
export type ImportedPlan = ImportedCore & { readonly kind: 'plan'; readonly issuer: string; readonly isChange: boolean };

/** A number read from a document that is not published yet. */
export type ImportedFigure = ImportedActual | ImportedPlan;
