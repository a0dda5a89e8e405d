import type { Assessment, Comparison } from '#domain/assessment.ts';
import type { Estimate } from '#domain/estimate.ts';
import type { Indicator } from '#domain/indicator.ts';
import { spanOf } from '#domain/period.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { Language } from './language.ts';
import { amount, changesOf, excess, share, signOf } from './amounts.ts';
import { badgePhrases } from './words/badge.ts';

/** A verdict in words. `mark` chooses glyph and colour; `cell` is the shortest form, for a matrix whose legend explains it. */
export interface Badge {
  readonly text: string;
  readonly cell: string;
  readonly mark: Verdict | 'in-progress' | 'passed' | 'none';
}

/** Says how a figure stands against its plan, or why that is not said. */
export function badge(assessment: Assessment, indicator: Indicator, language: Language): Badge {
  const say = badgePhrases[language.locale];
  switch (assessment.kind) {
    case 'judged':
      return { ...judged(assessment.verdict, assessment.comparison, { indicator, language }), mark: assessment.verdict };
    case 'in-progress': {
      const { comparison, passed } = assessment;
      const { attainment, actual, effect } = comparison;
      const term = spanOf(comparison.plan.period).kind === 'term';
      const part = language.format.part(actual.period, actual.cumulative);
      const short = attainment === null ? language.format.difference(comparison.variance, indicator.unit) : language.format.percent(attainment);
      const running = attainment === null ? say.notDue : term ? say.inTerm(language.format.period(actual.period), ofPlan(comparison, attainment, { indicator, language })) : say.inProgress(part, share(attainment, language));
      return { text: passed ? say.passed(term, effect) : running, cell: `${part} ${short}`.trim(), mark: passed ? 'passed' : 'in-progress' };
    }
    case 'unjudged':
      return { ...unjudged(assessment.why.reason, language), mark: 'none' };
  }
}

type Text = Omit<Badge, 'mark'>;

function unjudged(reason: Extract<Assessment, { kind: 'unjudged' }>['why']['reason'], { locale }: Language): Text {
  const say = badgePhrases[locale];
  switch (reason) {
    case 'no-plan':
      return { text: say.noPlan, cell: '∅' };
    case 'no-figure':
      return { text: say.noFigure, cell: '…' };
    case 'not-comparable':
      return { text: say.notComparable, cell: '≠' };
    case 'cannot-tell':
      return { text: say.cannotTell, cell: '?' };
    case 'not-due':
      return { text: say.notDue, cell: '◌' };
  }
}

interface Context {
  readonly indicator: Indicator;
  readonly language: Language;
}

function judged(verdict: Verdict, comparison: Comparison, { indicator, language }: Context): Text {
  const { attainment, variance, method } = comparison;
  const say = badgePhrases[language.locale];
  if (attainment === null || !sharesPlan(comparison, indicator)) {
    return { text: byAmount(verdict, comparison, { indicator, language }), cell: signOf(variance) === 0 ? language.words.overview.legend[verdict] : language.format.difference(variance, indicator.unit) };
  }
  const cell = language.format.percent(attainment);
  const text = ofPlan(comparison, attainment, { indicator, language });
  const texts = { exceeded: isOfChange(method) ? upperFirst(text) : say.above(excess(attainment, language)), met: say.met, missed: say.missed(text) };
  return { text: texts[verdict], cell };
}

/** "54% kế hoạch", or "54% mức giảm kế hoạch" where the plan is to move from a level. */
function ofPlan({ method }: Comparison, attainment: Estimate, { indicator, language }: Context): string {
  const say = badgePhrases[language.locale];
  const text = share(attainment, language);
  return isOfChange(method) ? say.ofChange(text, indicator.direction === 'lower') : say.ofPlan(text);
}

function isOfChange(method: Comparison['method']): boolean {
  return method === 'change' || method === 'end-level';
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a share of the plan says more than a difference: never for rates held against rates, nor for a move the wrong way. */
export function sharesPlan({ attainment, method }: Comparison, { unit }: Indicator): boolean {
  if (attainment === null || signOf(attainment) < 0) return false;
  return !(method === 'term-average' && unit.measure === 'rate');
}

function byAmount(verdict: Verdict, comparison: Comparison, { indicator, language }: Context): string {
  const { variance, baseline, method } = comparison;
  const say = badgePhrases[language.locale];
  const sign = signOf(variance);
  const text = amount(variance, indicator, language);
  if (verdict === 'met') return say.met;
  if (verdict === 'exceeded') return sign === 0 ? say.exceeded : sign > 0 ? say.exceededBy(text) : say.exceededBelow(text);
  if (method === 'change' && baseline !== null) {
    const { moved } = changesOf(comparison, baseline.estimate);
    if (signOf(moved) !== 0) return say.missed(say.moved(amount(moved, indicator, language), signOf(moved) > 0));
  }
  return sign === 0 ? say.missedPlain : say.missed(sign > 0 ? say.higher(text) : say.lower(text));
}
