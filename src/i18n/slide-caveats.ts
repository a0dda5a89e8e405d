import { isMeasured } from '#domain/observation.ts';
import { gradeOf } from '#domain/observation-choice.ts';
import type { IndicatorSlide, Slide } from '#domain/slide.ts';
import { standingAssessment } from '#domain/tally.ts';
import { figure } from './amounts.ts';
import { badge } from './badge.ts';
import type { Language } from './language.ts';
import { movementLine } from './lines.ts';
import { lowerFirst } from './naming.ts';
import { promiseNote, unjudgedReason } from './reasons.ts';
import { chartPhrases } from './words/chart.ts';
import { slideWords } from './words/slides.ts';

/** What must be known beside a slide, the most needed first, each in a few words without full stop. */
export function slideCaveats(slide: Slide, language: Language): readonly string[] {
  const { words, text } = language;
  const say = slideWords[language.locale].caveats;
  switch (slide.kind) {
    case 'indicator':
      return ofIndicator(slide, language).map((caveat) => caveat.replace(/\.$/u, ''));
    case 'title':
    case 'closing':
      return [slide.area.ending === null ? '' : text(slide.area.ending), words.shell.notOfficial].filter(Boolean).map((caveat) => caveat.replace(/\.$/u, ''));
    case 'attention':
      return slide.impliedPlans.length === 0 ? [] : [say.impliedPlans(slide.impliedPlans.length)];
    case 'scorecard':
    case 'sources':
      return [];
  }
}

function ofIndicator({ row, trajectory, hiddenYears, emptyBefore, nearest, sources }: IndicatorSlide, language: Language): readonly string[] {
  const { words, format, text } = language;
  const { indicator, breaks, rows } = trajectory;
  const say = slideWords[language.locale].caveats;
  const part = row.actual === null ? row.partYears.at(-1) : undefined;
  const observation = row.actual ?? part?.observation ?? null;
  const plans = (part ?? row).plans;
  const assessment = standingAssessment(row);
  const judgedBy = plans.find(({ plan }) => plan.id === assessment.comparison?.plan.id) ?? null;
  const others = row.alternatives.filter(isMeasured).map(({ quantity }) => figure(quantity, indicator, language));
  const grades = new Map(sources.map((source) => [source.id, source]));
  const movement = row.actual === null ? null : movementLine(row.movement, indicator, language);

  return [
    hiddenYears === 0 ? null : say.hiddenYears(rows.length, hiddenYears),
    nearest?.actual ? say.nearest(format.period(nearest.period), figure(nearest.actual.quantity, indicator, language)) : null,
    observation === null ? null : promiseNote(observation.quantity, indicator, language),
    observation === null || observation.status === 'normal' ? null : words.statuses[observation.status],
    judgedBy === null ? null : say.plan(lowerFirst(text(judgedBy.issuer.name)), judgedBy.plan.basis === 'implied'),
    others.length === 0 ? null : say.conflict(others.join('; ')),
    observation !== null && assessment.kind === 'unjudged' ? unjudgedReason(assessment.why, language) : null,
    ...plans.filter((plan) => plan !== judgedBy && plan.assessment.kind !== 'unjudged').map((plan) => say.otherPlan(text(plan.issuer.name), lowerFirst(badge(plan.assessment, indicator, language).text))),
    indicator.direction === 'lower' ? words.overview.lowerIsBetter : null,
    movement,
    observation !== null && gradeOf(observation, grades) === 'secondary' ? words.overview.attentionKinds['secondary-only'] : null,
    observation?.caution ? text(observation.caution) : null,
    judgedBy?.plan.caution ? text(judgedBy.plan.caution) : null,
    emptyBefore === null ? null : say.emptyBefore(emptyBefore),
    breaks.length === 0 ? null : chartPhrases[language.locale].breaks(breaks.map(({ year, break: { kind } }) => chartPhrases[language.locale].breakFrom(year, words.breakKinds[kind])).join(', ')),
  ].filter((caveat) => caveat !== null);
}
