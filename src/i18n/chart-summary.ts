import { isHypothetical } from '#domain/observation.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { verdicts } from '#domain/verdict.ts';
import { figure, spelled } from './amounts.ts';
import type { Language } from './language.ts';
import { chartPhrases } from './words/chart.ts';

/** What a chart shows, in sentences for those who do not see it: ends, gaps, breaks, verdicts. Never a change across a break, nor a supposed figure. */
export function chartSummary({ indicator, rows: all, breaks }: Trajectory, language: Language): string {
  const rows = all.filter(({ actual }) => !isHypothetical(actual));
  const { words, format, text } = language;
  const say = chartPhrases[language.locale];
  const title = text(indicator.title);
  const figures = rows.flatMap(({ actual, period }) =>
    actual === null ? [] : [[format.period(period), spelled(figure(actual.quantity, indicator, language), language)] as const],
  );
  const [first, last] = [figures[0], figures.at(-1)];
  const broken = breaks.length === 0 ? '' : say.breaks(breaks.map(({ year, break: { kind } }) => say.breakFrom(year, words.breakKinds[kind])).join(', '));
  if (first === undefined || last === undefined) {
    const part = rows.flatMap(({ partYears }) => partYears).at(-1);
    if (part === undefined) return say.none(title);
    const { period, observation } = part;
    const value = spelled(figure(observation.quantity, indicator, language), language);
    return [say.partsOnly(title, format.period(period, observation.cumulative), value), broken].filter((sentence) => sentence !== '').join(' ');
  }

  const missing = rows.length - figures.length;
  const counts = verdicts.flatMap((verdict) => {
    const count = rows.filter(({ assessment }) => assessment.kind === 'judged' && assessment.verdict === verdict).length;
    return count === 0 ? [] : say.counts[verdict](count);
  });
  return [
    figures.length === 1 ? say.one(title, ...first) : say.span(title, first, last),
    missing === 0 ? '' : say.gaps(missing, rows.length),
    broken,
    counts.length === 0 ? '' : say.verdicts(counts.join(', ')),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
