import type { Indicator } from '#domain/indicator.ts';
import { isHypothetical, type MeasuredObservation } from '#domain/observation.ts';
import { spanOf } from '#domain/period.ts';
import type { PartYear, PlanInForce, TermRow, TrajectoryRow } from '#domain/trajectory.ts';
import { amount, changesOf, figure, share, signOf, spelled } from './amounts.ts';
import { sharesPlan } from './badge.ts';
import type { Language } from './language.ts';
import { lowerFirst } from './naming.ts';
import { movementAmount } from './lines.ts';
import { reportPhrases } from './words/report.ts';

/** The sentence that a report would print about a year, a part of it or a term: figure, every plan it is held against, change. */
export function reportSentence(row: TrajectoryRow | PartYear | TermRow, indicator: Indicator, language: Language): string {
  const { words, format, text } = language;
  const say = reportPhrases[language.locale];
  const observation = 'actual' in row ? row.actual : row.observation;
  const about = say.what(text(indicator.title), format.period(row.period, observation?.cumulative), observation?.aggregate ?? null);
  const what = isHypothetical(observation) ? `${about} (${lowerFirst(words.statuses.hypothetical)})` : about;
  if (observation === null) {
    const absence = 'absence' in row && row.absence !== null ? row.absence : 'missing';
    return say.none(what, words.absences[absence].toLocaleLowerCase(language.locale));
  }

  const manner = { lower: indicator.direction === 'lower', estimated: observation.status === 'estimated', provisional: observation.status === 'provisional' };
  const value = spelled(figure(observation.quantity, indicator, language), language);
  const clauses = row.plans.flatMap((plan) => planClause(plan, indicator, language) ?? []);
  const told = row.plans.some(({ assessment: { comparison } }) => comparison?.baseline != null && comparison.attainment !== null);
  const moved = told ? null : changeClause(row, observation, { indicator, language });
  return `${say.start(what, value, manner)}${clauses.length === 0 ? '' : `, ${clauses.join(say.and)}`}${moved === null ? '' : `; ${moved}`}.`;
}

/** How the figure stands against one plan: "bằng 125% kế hoạch (chưa rõ cấp giao)". Null where nothing may be compared. */
function planClause({ plan, issuer, assessment: { kind, comparison } }: PlanInForce, indicator: Indicator, language: Language): string | null {
  if (comparison === null || kind === 'unjudged') return null;
  const say = reportPhrases[language.locale];
  const name = issuer.id === 'unknown' ? lowerFirst(language.text(issuer.name)) : language.text(issuer.name);
  const target = (comparison.actual.period === plan.period || spanOf(plan.period).kind === 'term' ? say.plan : say.yearPlan)(name);
  const { attainment, variance, baseline } = comparison;
  if (attainment !== null && sharesPlan(comparison, indicator)) {
    const ratio = share(attainment, language);
    if (baseline === null) return say.equal(ratio, target);
    const { moved } = changesOf(comparison, baseline.estimate);
    const falling = signOf(moved) < 0;
    return `${say.rise(amount(moved, indicator, language), !falling)}, ${say.ofChange(ratio, falling, target)}`;
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
function changeClause(row: TrajectoryRow | PartYear | TermRow, { growth, period }: MeasuredObservation, { indicator, language }: Context): string | null {
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
