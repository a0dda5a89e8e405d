import { isMeasured, type MeasuredObservation } from '#domain/observation.ts';
import { gradeOf } from '#domain/observation-choice.ts';
import type { IndicatorSlide, Slide } from '#domain/slide.ts';
import { standingAssessment } from '#domain/tally.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import { figure } from './amounts.ts';
import { badge } from './badge.ts';
import type { Language } from './language.ts';
import { movementLine } from './lines.ts';
import { lowerFirst } from './naming.ts';
import { promiseNote, unjudgedReason } from './reasons.ts';
import { chartPhrases } from './words/chart.ts';
import { slideWords } from './words/slides.ts';

/** What must be known of a slide beyond what its title and its picture show, the most needed first, each in a few words without full stop. */
export function slideCaveats(slide: Slide, language: Language): readonly string[] {
  const { words, text } = language;
  const say = slideWords[language.locale].caveats;
  switch (slide.kind) {
    case 'indicator':
      return inFewWords(ofIndicator(slide, language));
    case 'title':
    case 'closing':
      return inFewWords([slide.area.ending === null ? null : text(slide.area.ending), words.shell.notOfficial]);
    case 'attention':
      return slide.impliedPlans.length === 0 ? [] : [say.impliedPlans(slide.impliedPlans.length)];
    case 'scorecard':
    case 'sources':
      return [];
  }
}

/** What title and picture show too, for whoever speaks: the words of a limit, the status, the movement, where the series begins and breaks. */
export function shownCaveats({ row, trajectory: { indicator, breaks }, emptyBefore }: IndicatorSlide, language: Language): readonly string[] {
  const { words, locale } = language;
  const say = chartPhrases[locale];
  const observation = toldObservation(row);
  return inFewWords([
    observation === null ? null : promiseNote(observation.quantity, indicator, language),
    observation === null || observation.status === 'normal' ? null : words.statuses[observation.status],
    row.actual === null || row.movement.kind === 'none' ? null : movementLine(row.movement, indicator, language),
    emptyBefore === null ? null : slideWords[locale].caveats.emptyBefore(emptyBefore),
    breaks.length === 0 ? null : say.breaks(breaks.map(({ year, break: { kind } }) => say.breakFrom(year, words.breakKinds[kind])).join(', ')),
  ]);
}

function inFewWords(caveats: readonly (string | null)[]): readonly string[] {
  return caveats.flatMap((caveat) => (caveat === null || caveat === '' ? [] : [caveat.replace(/\.$/u, '')]));
}

/** The figure of the year, else of its latest part. */
function toldObservation({ actual, partYears }: TrajectoryRow): MeasuredObservation | null {
  return actual ?? partYears.at(-1)?.observation ?? null;
}

function ofIndicator({ row, trajectory: { indicator, rows }, hiddenYears, nearest, sources }: IndicatorSlide, language: Language): readonly (string | null)[] {
  const { words, format, text } = language;
  const say = slideWords[language.locale].caveats;
  const observation = toldObservation(row);
  const { plans } = row.actual === null ? (row.partYears.at(-1) ?? row) : row;
  const assessment = standingAssessment(row);
  const judgedBy = plans.find(({ plan }) => plan.id === assessment.comparison?.plan.id) ?? null;
  const others = row.alternatives.filter(isMeasured).map(({ quantity }) => figure(quantity, indicator, language));
  const grades = new Map(sources.map((source) => [source.id, source]));
  // That there is no plan is the title's own clause.
  const isUnjudged = observation !== null && assessment.kind === 'unjudged' && assessment.why.reason !== 'no-plan';

  return [
    judgedBy === null ? null : say.plan(text(judgedBy.issuer.name), judgedBy.plan.basis === 'implied'),
    indicator.direction === 'lower' ? words.overview.lowerIsBetter : null,
    others.length === 0 ? null : say.conflict(others.join('; ')),
    isUnjudged ? unjudgedReason(assessment.why, language) : null,
    ...plans.filter((plan) => plan !== judgedBy && plan.assessment.kind !== 'unjudged').map((plan) => say.otherPlan(text(plan.issuer.name), lowerFirst(badge(plan.assessment, indicator, language).text))),
    observation !== null && gradeOf(observation, grades) === 'secondary' ? words.overview.attentionKinds['secondary-only'] : null,
    observation?.caution ? text(observation.caution) : null,
    judgedBy?.plan.caution ? text(judgedBy.plan.caution) : null,
    row.actual !== null && row.movement.kind === 'none' ? movementLine(row.movement, indicator, language) : null,
    nearest?.actual ? say.nearest(format.period(nearest.period), figure(nearest.actual.quantity, indicator, language)) : null,
    hiddenYears === 0 ? null : say.hiddenYears(rows.length, hiddenYears),
  ];
}

/** Short texts one behind the other; the sign between them stays with what it follows, so that no line begins with it. */
export function runOn(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\u00A0· ');
}

/** As many caveats in one text as have room, the most needed first, and how many more the notes hold. */
export function fittingCaveats(caveats: readonly string[], fits: (text: string) => boolean, { locale }: Pick<Language, 'locale'>): { readonly text: string; readonly hidden: number } {
  const { more } = slideWords[locale].caveats;
  const told = (kept: readonly string[]) => {
    const hidden = caveats.length - kept.length;
    return { text: runOn([...kept, hidden === 0 ? '' : more(hidden)]), hidden };
  };
  const all = told(caveats);
  if (fits(all.text)) return all;
  const kept: string[] = [];
  for (const caveat of caveats) if (fits(told([...kept, caveat]).text)) kept.push(caveat);
  return told(kept);
}
