import type { Period } from '#domain/period.ts';
import type { PlanForm } from '#domain/plan.ts';

/** What is wrong with one place of a file. Errors keep the number out; notices are only to be looked at. */
export interface ImportProblem {
  readonly code:
    | 'not-a-number'
    | 'date'
    | 'truth'
    | 'sheet-error'
    | 'uncalculated'
    | 'nil-sign'
    | 'misfits-mark'
    | 'percent-of-amount'
    | 'other-unit'
    | 'twice'
    | 'undated-column'
    | 'unknown-column'
    | 'hidden-row'
    | 'hidden-sheet'
    | 'other-sheet'
    | 'rounded'
    | 'far-from-before'
    | 'not-stated'
    | 'not-shown'
    | 'other-area'
    | 'not-a-period'
    | 'unknown-issuer'
    | 'unknown-category';
  readonly severity: 'error' | 'notice';
  readonly sheet: string;
  /** Name of the cell, empty for a whole sheet. */
  readonly cell: string;
  readonly found: string;
  /** What should stand there, where one word of the data says it: a unit, a number. */
  readonly expected: string;
}

/** What only the reader can know. */
export type ImportQuestion =
  | { readonly kind: 'mark'; readonly samples: readonly string[] }
  | { readonly kind: 'issuer'; readonly key: string; readonly sheet: string; readonly cell: string; readonly head: string }
  /** `candidates` are the series that the row may mean; empty where nothing is known of it. */
  | { readonly kind: 'series'; readonly key: string; readonly sheet: string; readonly cell: string; readonly title: string; readonly candidates: readonly string[] }
  /** What a term's number asks of its years. */
  | { readonly kind: 'form'; readonly key: string; readonly sheet: string; readonly cell: string; readonly title: string; readonly period: Period };

/** The reader's answers so far; whatever hangs on a missing one is not read yet. */
export interface ImportAnswers {
  readonly mark: 'comma' | 'dot' | null;
  readonly issuers: Readonly<Record<string, string>>;
  readonly series: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<string, PlanForm>>;
}
