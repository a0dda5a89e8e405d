import type { ImportedFigure } from '#domain/imported-figure.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PlanForm } from '#domain/plan.ts';

import type { FigureColumn } from './import-annex-columns.ts';
import { readingOf, type AnnexContext, type AnnexReading, type CellPlace } from './import-annex-reading.ts';
import { foundIn, readCell, type CellReading } from './import-cell.ts';
import { cellText, type GridCell } from './import-grid.ts';
import { cleanTitle } from './import-match.ts';
import { knownPeriod } from './import-period.ts';
import { implausible } from './import-plausible.ts';
import type { ImportProblem } from './import-problem.ts';
import { provenanceOf } from './import-says.ts';
import { planFormOf } from './import-term.ts';

/** A cell in a column of figures or plans, in a row whose series is known. */
interface FigureCell extends Omit<FigureColumn, 'column'> {
  readonly source: GridCell | null;
  readonly at: CellPlace;
  readonly subject: { readonly series: string; readonly indicator: Indicator; readonly title: string };
}

type ReadQuantity = Extract<CellReading, { kind: 'quantity' }>;

const waits = readingOf({ waiting: 1 });

/** Reads one number of an annex: the figure it is, or why it is none, or what must be known first. */
export function readFigure(cell: FigureCell, context: AnnexContext): AnnexReading {
  const { source, at, meaning, issuer, subject } = cell;
  if (meaning.kind === 'plan' && cellText(source) === '—') return readingOf({});
  const reading = readCell(source, subject.indicator, context.mark);
  switch (reading.kind) {
    case 'empty':
      return readingOf({});
    case 'waiting':
      return waits;
    case 'problem':
      return readingOf({ problems: [problemAt(cell, reading.code, { severity: reading.code === 'nil-sign' ? 'notice' : 'error', expected: reading.expected })] });
    case 'quantity': {
      if (meaning.kind === 'plan' && issuer === null) return waits;
      if (!reading.aside.isStated) return readingOf({ problems: [problemAt(cell, 'not-stated', { severity: 'notice' })] });
      if (meaning.kind === 'actual') return reading.form === null ? accepted(cell, reading, { form: null, context }) : readingOf({ problems: [problemAt(cell, 'not-a-number', { severity: 'error' })] });
      const key = `${at.sheet}!${at.cell}`;
      const form = planFormOf({ meaning, reading, ...subject }, context.dataset, context.answers.forms[key]);
      if (form === 'ask') return readingOf({ questions: [{ kind: 'form', key, ...at, title: cleanTitle(subject.title), period: meaning.period }], waiting: 1 });
      return accepted(cell, reading, { form, context });
    }
  }
}

interface Accepting {
  readonly form: PlanForm | null;
  readonly context: AnnexContext;
}

/** The number as a figure, with what is conspicuous about it. */
function accepted(cell: FigureCell, reading: ReadQuantity, { form, context: { dataset } }: Accepting): AnnexReading {
  const { at, meaning, issuer, subject } = cell;
  const { series, indicator } = subject;
  const named = reading.aside.period ?? { cumulative: true, ...meaning };
  const core = { series, period: knownPeriod(named, series, dataset), quantity: reading.quantity, ...provenanceOf(at, reading.quantity, indicator) };
  const figure: ImportedFigure =
    meaning.kind === 'actual'
      ? { ...core, kind: 'actual', status: reading.aside.status ?? meaning.status, cumulative: named.cumulative, aggregate: meaning.aggregate }
      : { ...core, kind: 'plan', issuer: issuer ?? '', form };
  const before = implausible(dataset, figure);
  const problems = [
    ...(reading.rounded ? [problemAt(cell, 'rounded', { severity: 'notice' })] : []),
    ...(before === null ? [] : [problemAt(cell, 'far-from-before', { severity: 'notice', expected: before })]),
  ];
  return readingOf({ figures: [{ figure, ...at }], problems });
}

function problemAt({ at, source }: FigureCell, code: ImportProblem['code'], { severity, expected = '' }: { readonly severity: ImportProblem['severity']; readonly expected?: string }): ImportProblem {
  return { code, severity, ...at, found: foundIn(source), expected };
}
