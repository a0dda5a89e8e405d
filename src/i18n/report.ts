import type { Indicator } from '#domain/indicator.ts';
import { isHypothetical, type MeasuredObservation } from '#domain/observation.ts';
import { isPartYear, spanOf } from '#domain/period.ts';
import { termKindOf } from '#domain/term-kind.ts';
import type { PartYear, PlanInForce, TermRow, TrajectoryRow } from '#domain/trajectory.ts';
import { amount, changesOf, figure, share, signOf, spelled } from './amounts.ts';
import { sharesPlan } from './badge.ts';
import type { Language } from './language.ts';
import { lowerFirst } from './naming.ts';
import { movementAmount } from './lines.ts';
import { reportPhrases } from './words/report.ts';

/** The sentence that a report would print about a year, a part of it or a term: figure, every plan it is held against, change. */
export function reportSentence(row: Row, indicator: Indicator, language: Language): string {
  const { words } = language;
  const say = reportPhrases[language.locale];
  const observation = 'actual' in row ? row.actual : row.observation;
  const about = nameOf(row, observation, { indicator, language });
  const what = isHypothetical(observation) ? `${about} (${lowerFirst(words.statuses.hypothetical)})` : about;
  if (observation === null) {
    const absence = 'absence' in row && row.absence !== null ? row.absence : 'missing';
    return say.none(what, words.absences[absence].toLocaleLowerCase(language.locale));
  }

  const manner = { lower: indicator.direction === 'lower', estimated: observation.status === 'estimated', provisional: observation.status === 'provisional' };
  const value = spelled(figure(observation.quantity, indicator, language), language);
  const clauses = row.plans.flatMap((plan) => planClause(plan, indicator, language) ?? []);
  const rise = row.plans.flatMap((plan) => riseOf(plan, { indicator, language }) ?? [])[0];
  const moved = rise === undefined ? changeClause(row, observation, { indicator, language }) : null;
  const told = [say.start(what, value, manner), ...(rise === undefined ? [] : [rise]), ...(clauses.length === 0 ? [] : [listed(clauses, say.and)])].join(', ');
  return `${told}${moved === null ? '' : `; ${moved}`}.`;
}

type Row = TrajectoryRow | PartYear | TermRow;

/** The indicator with its period: a part of a year up to the day that the document names, a term as its mean or total. */
function nameOf(row: Row, observation: MeasuredObservation | null, { indicator, language }: Context): string {
  const { format, text } = language;
  const say = reportPhrases[language.locale];
  const title = text(indicator.title);
  if (observation?.asOf != null && isPartYear(row.period)) return say.upTo(title, format.date(observation.asOf));
  const [first] = row.plans;
  const kind = spanOf(row.period).kind === 'term' && first !== undefined ? termKindOf(first.plan.form) : 'end';
  return say.what(title, format.period(row.period, observation?.cumulative), observation === null ? (kind === 'end' ? null : kind) : observation.aggregate);
}

/** "A, B và C". */
function listed(clauses: readonly string[], and: string): string {
  return [clauses.slice(0, -1).join(', '), ...clauses.slice(-1)].filter((part) => part !== '').join(and);
}

/** The change that a plan is about, told once for all plans that judge it: "giảm 0,30 điểm %". */
function riseOf({ assessment: { kind, comparison } }: PlanInForce, { indicator, language }: Context): string | null {
  if (kind === 'unjudged' || comparison?.baseline == null || !sharesPlan(comparison, indicator)) return null;
  const { moved } = changesOf(comparison, comparison.baseline.estimate);
  return reportPhrases[language.locale].rise(amount(moved, indicator, language), signOf(moved) > 0);
}

/** How the figure stands against one plan: "bằng 125% kế hoạch (chưa rõ cấp giao)". Null where nothing may be compared. */
function planClause({ plan, issuer, assessment: { kind, comparison } }: PlanInForce, indicator: Indicator, language: Language): string | null {
  if (comparison === null || kind === 'unjudged') return null;
  const say = reportPhrases[language.locale];
  const target = (comparison.actual.period === plan.period || spanOf(plan.period).kind === 'term' ? say.plan : say.yearPlan)(lowerFirst(language.text(issuer.shortName)));
  const { attainment, variance, baseline } = comparison;
  if (attainment !== null && sharesPlan(comparison, indicator)) {
    const ratio = share(attainment, language);
    if (baseline === null) return say.equal(ratio, target);
    return say.ofChange(ratio, signOf(changesOf(comparison, baseline.estimate).moved) < 0, target);
  }
  const sign = signOf(variance);
  if (sign === 0 && comparison.method === 'edge') return comparison.effect === 'bad' ? say.missed(target) : say.within(target);
  if (sign === 0) return say.even(target);
  const distance = amount(variance, indicator, language);
  if (sign < 0) return say.below(distance, target);
  return comparison.effect === 'good' ? say.beyond(distance, target) : say.above(distance, target);
}

interface Context {
  readonly indicator: Indicator;
  readonly language: Language;
}

/** The change that we computed from the year before, else the one that the report printed. */
function changeClause(row: Row, { growth, period }: MeasuredObservation, { indicator, language }: Context): string | null {
  const { format } = language;
  const say = reportPhrases[language.locale];
  if ('movement' in row && row.movement.kind === 'moved') {
    const sign = signOf(row.movement.difference);
    return sign === 0 ? null : say.moved(movementAmount(row.movement, indicator, language), sign > 0, format.period(row.movement.from));
  }
  if (growth === null || growth.qualifier === 'between' || growth.value === 0 || spanOf(period).kind === 'term') return null;
  const printed = format.quantity({ ...growth, value: Math.abs(growth.value) }, growth.decimals);
  return say.yearOnYear(`${spelled(printed, language)}%`, growth.value > 0, spanOf(period).kind === 'year');
}
