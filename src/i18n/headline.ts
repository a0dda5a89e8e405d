import type { Tally } from '#domain/tally.ts';
import type { Language } from './language.ts';

/** A piece of a sentence; `tone` says whether it is good or bad news, to be coloured. */
export interface SentencePart {
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'bad';
}

/** The sentence that counts a year's verdicts and says how many indicators were left out and why. */
export function headline(tally: Tally, { words }: Language): readonly SentencePart[] {
  const { judged, exceeded, met, missed, leftOut } = tally;
  const say = words.phrases.headline;
  const complete = leftOut.inProgress + leftOut.notComparable + leftOut.cannotTell === 0;
  const count = { judged, exceeded, met, missed, complete };

  const parts: SentencePart[] = [{ text: say.year(tally.year), tone: 'plain' }];
  if (judged === 0) parts.push({ text: say.none, tone: 'plain' });
  if (missed < judged) parts.push({ text: say.passed(count), tone: 'good' });
  if (missed > 0 && missed < judged) parts.push({ text: ', ', tone: 'plain' });
  if (missed > 0) parts.push({ text: say.missed(count), tone: 'bad' });

  const left = [
    [leftOut.noPlan, say.leftOut.noPlan],
    [leftOut.noFigure, say.leftOut.noFigure],
    [leftOut.inProgress, say.leftOut.inProgress],
    [leftOut.notComparable, say.leftOut.notComparable],
    [leftOut.cannotTell, say.leftOut.cannotTell],
  ] as const;
  const reasons = left.filter(([number]) => number > 0).map(([number, phrase], index) => phrase(number, index === 0));
  parts.push({ text: reasons.length === 0 ? '.' : `; ${reasons.join(', ')}.`, tone: 'plain' });
  return parts;
}
