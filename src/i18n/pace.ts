import { towardsGood, type CourseMethod } from '#domain/course.ts';
import { pointEstimate, type Estimate } from '#domain/estimate.ts';
import type { Indicator } from '#domain/indicator.ts';
import { courseStart, type Pace } from '#domain/pace.ts';
import type { RequiredPace } from '#domain/required-pace.ts';
import { absolute, amount, best, share, signOf } from './amounts.ts';
import type { Language } from './language.ts';
import { indicatorNoteWords } from './words/indicator-notes.ts';
import { paceWords } from './words/pace.ts';

/** A pace verdict with the sentence and, with enough points, the formula behind it. */
export interface PaceLines {
  readonly verdict: string;
  readonly sentence: string;
  readonly formula: { readonly words: string; readonly numbers: string } | null;
}

/** How fast a target is approached: verdict, both paces with their method, and the formula with the numbers put in. */
export function paceLines(pace: Pace, indicator: Indicator, language: Language): PaceLines {
  const { format, locale } = language;
  const say = paceWords[locale];
  const verdict = indicatorNoteWords[locale].paces[pace.verdict];
  const { course, achievedPerYear, requiredPerYear, method, ratio } = pace;
  if (course === null || achievedPerYear === null || requiredPerYear === null)
    return { verdict, sentence: pace.verdict === 'reached' ? say.none.reached : say.tooFew(courseStart(pace.plan)), formula: null };

  const { start, latest, target, end } = course;
  const moved = (estimate: Estimate) => yearly(estimate, method, { indicator, language });
  const sentence = `${say.course(moved(achievedPerYear), ratio === null ? null : moved(requiredPerYear), { from: start.year, to: latest.year })} ${say.methods[method]}`;
  const decimals = Math.max(indicator.decimals, start.decimals, latest.decimals);
  const [from, to, goal] = [start.value, latest.value, target].map((value) => bracketed(format.number(value, decimals)));
  const [gone, whole] = [latest.year - start.year, end - start.year];
  const numbers =
    method === 'linear'
      ? `((${to} − ${from}) ÷ ${gone}) ÷ ((${goal} − ${from}) ÷ ${whole})`
      : `((${to} ÷ ${from})^(1 ÷ ${gone}) − 1) ÷ ((${goal} ÷ ${from})^(1 ÷ ${whole}) − 1)`;
  return { verdict, sentence, formula: ratio === null ? null : { words: say.formula[method], numbers: `${numbers} = ${format.number(ratio, 2)}` } };
}

/** What the years left must bring, beside the best that was ever achieved; null where there is nothing to say. */
export function requiredLine(required: RequiredPace, indicator: Indicator, language: Language): string | null {
  const { format, locale } = language;
  const say = paceWords[locale];
  const level = (value: number, decimals: number) => format.withUnit(format.number(value, Math.max(decimals, indicator.decimals)), indicator.unit);
  switch (required.kind) {
    case 'none':
      return required.why === 'over' || required.why === 'no-target' ? null : say.none[required.why];
    case 'course': {
      const { from, target, end, years, perYear, best: done, method } = required;
      const pace = (estimate: Estimate) => yearly(estimate, method, { indicator, language });
      const needed = say.required(pace(perYear), { from: level(from.value, from.decimals), when: from.year, years, target: level(target, 0), end });
      const ever = done === null ? say.noBest(years) : say.best(pace(done.perYear), { years, from: done.from, to: done.to });
      return `${needed} ${say.methods[method]} ${ever}${beyond(required, indicator) ? ` ${say.beyondBest}` : ''}`;
    }
    case 'mean': {
      const { perYear, years, end, best: done } = required;
      const mean = (estimate: Estimate) => format.withUnit(format.estimate(estimate), indicator.unit);
      const ever = done === null ? say.noBest(years) : say.bestMean(mean(done.perYear), { years, from: done.from, to: done.to });
      return `${say.mean(mean(perYear), years, end)} ${ever}${beyond(required, indicator) ? ` ${say.beyondBest}` : ''}`;
    }
  }
}

/** Whether more is needed than was ever achieved. */
function beyond({ perYear, best: done }: Exclude<RequiredPace, { kind: 'none' }>, indicator: Indicator): boolean {
  return done !== null && towardsGood(best(perYear), indicator) > towardsGood(best(done.perYear), indicator);
}

interface Context {
  readonly indicator: Indicator;
  readonly language: Language;
}

/** "tăng 3,0% mỗi năm", "giảm 0,5 điểm % mỗi năm". */
function yearly(pace: Estimate, method: CourseMethod, { indicator, language }: Context): string {
  const say = paceWords[language.locale];
  const shown = method === 'compound' ? pointEstimate(best(pace) * 100, pace.decimals) : pace;
  if (signOf(shown) === 0) return say.same;
  return say.moved(method === 'compound' ? share(absolute(pace), language) : amount(shown, indicator, language), best(pace) > 0);
}

function bracketed(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}
