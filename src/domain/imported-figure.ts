import type { BilingualText } from './bilingual-text.ts';
import type { MeasuredObservation, MeasuredStatus } from './observation.ts';
import type { Period } from './period.ts';
import type { PlanForm } from './plan.ts';
import type { Quantity } from './quantity.ts';

interface ImportedCore {
  readonly series: string;
  readonly period: Period;
  readonly quantity: Quantity;
  /** Where in the document it stands, and what stands there. */
  readonly place: BilingualText;
  readonly says: BilingualText;
}

export type ImportedActual = ImportedCore & { readonly kind: 'actual'; readonly status: MeasuredStatus; readonly cumulative: boolean; readonly aggregate: MeasuredObservation['aggregate'] };
/** `form` is null where the document leaves it to what is usual; `change` means that the number is the planned movement from the year before. */
export type ImportedPlan = ImportedCore & { readonly kind: 'plan'; readonly issuer: string; readonly form: PlanForm | null };

/** A number read from a document that is not published yet. */
export type ImportedFigure = ImportedActual | ImportedPlan;
