import type { Comparison } from '#domain/assessment.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { IndicatorSlide } from '#domain/slide.ts';
import { standingAssessment } from '#domain/tally.ts';
import { amount, changesOf, excess, figure, share, signOf, spelled } from './amounts.ts';
import { sharesPlan } from './badge.ts';
import type { SentencePart } from './headline.ts';
import type { Language } from './language.ts';
import { lowerFirst } from './naming.ts';
import { reportPhrases } from './words/report.ts';
import { slideWords } from './words/slides.ts';

/** What a slide states of its indicator: the figure, then how it stands against its plan, coloured by the effect. */
export function finding(slide: IndicatorSlide, language: Language): readonly SentencePart[] {
  const { row, trajectory } = slide;
  const { indicator } = trajectory;
  const { words, format } = language;
  const say = reportPhrases[language.locale];
  const part = row.actual === null ? row.partYears.at(-1) : undefined;
  const observation = row.actual ?? part?.observation ?? null;
  const what = say.what(slideName(slide, language), format.period(part?.period ?? row.period, observation?.cumulative), observation?.aggregate ?? null);
  if (observation === null) {
    const absence = words.absences[row.absence ?? 'missing'].toLocaleLowerCase(language.locale);
    return [{ text: say.none(what, absence).replace(/\.$/u, ''), tone: 'plain' }];
  }

  const manner = { lower: indicator.direction === 'lower', estimated: observation.status === 'estimated', provisional: observation.status === 'provisional' };
  const start = say.start(what, spelled(figure(observation.quantity, indicator, language), language), manner);
  const { moved, clause } = against(slide, language);
  return [{ text: `${start}, ${moved}`, tone: 'plain' }, clause];
}

/** The indicator's short name, with its series where there are several and the name alone would not tell which. */
export function slideName({ trajectory: { indicator, series }, isOneOfSeveral }: Pick<IndicatorSlide, 'trajectory' | 'isOneOfSeveral'>, { text, locale }: Language): string {
  const [name, own] = [text(indicator.shortTitle), text(series.title)];
  if (!isOneOfSeveral) return name;
  return own.toLocaleLowerCase(locale).includes(name.toLocaleLowerCase(locale)) ? own : `${name} (${lowerFirst(own)})`;
}

interface Against {
  /** How far it moved, where the plan is about moving; ends in a comma. */
  readonly moved: string;
  readonly clause: SentencePart;
}

function against({ row, trajectory: { indicator } }: IndicatorSlide, language: Language): Against {
  const say = slideWords[language.locale].finding;
  const plain = (text: string): Against => ({ moved: '', clause: { text, tone: 'plain' } });
  const assessment = standingAssessment(row);
  switch (assessment.kind) {
    case 'judged':
      return judged(assessment.comparison, assessment.verdict, { indicator, language });
    case 'in-progress': {
      const { attainment, effect } = assessment.comparison;
      if (assessment.passed) return { moved: '', clause: { text: say.passed[effect], tone: effect === 'neutral' ? 'plain' : effect } };
      return plain(attainment === null ? say.notDue : say.soFar(share(attainment, language)));
    }
    case 'unjudged':
      switch (assessment.why.reason) {
        case 'no-plan':
        case 'no-figure':
          return plain(say.noPlan);
        case 'not-comparable':
          return plain(say.notComparable);
        case 'cannot-tell':
          return plain(say.cannotTell);
        case 'not-due':
          return plain(say.notDue);
      }
  }
}

interface Context {
  readonly indicator: Indicator;
  readonly language: Language;
}

function judged(comparison: Comparison, verdict: 'exceeded' | 'met' | 'missed', { indicator, language }: Context): Against {
  const { attainment, variance, baseline } = comparison;
  const say = slideWords[language.locale].finding;
  const tone = verdict === 'exceeded' ? 'good' : verdict === 'missed' ? 'bad' : 'plain';
  const told = (text: string, moved = ''): Against => ({ moved, clause: { text, tone } });
  const missed = (rest: string, moved = '') => told(verdict === 'missed' ? say.missedBy(rest) : rest, moved);

  if (attainment !== null && sharesPlan(comparison, indicator)) {
    const ratio = share(attainment, language);
    if (baseline !== null) {
      const change = changesOf(comparison, baseline.estimate).moved;
      const moved = signOf(change) === 0 ? '' : `${reportPhrases[language.locale].rise(amount(change, indicator, language), signOf(change) > 0)}, `;
      return verdict === 'met' ? told(say.met, moved) : missed(say.ofChange(ratio, signOf(change) < 0 || (signOf(change) === 0 && indicator.direction === 'lower')), moved);
    }
    return told({ exceeded: say.above(excess(attainment, language)), met: say.met, missed: say.missedBy(say.share(ratio)) }[verdict]);
  }
  const sign = signOf(variance);
  if (verdict === 'met') return told(say.met);
  if (sign === 0) return told(verdict === 'exceeded' ? say.exceeded : say.missed);
  const distance = amount(variance, indicator, language);
  if (verdict === 'missed') return told(say.missedBy(sign > 0 ? say.higher(distance) : say.lower(distance)));
  return told(sign > 0 ? say.beyond(distance) : say.beyondBelow(distance));
}
