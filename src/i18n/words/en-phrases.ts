import type { Count, viPhrases } from './vi-phrases.ts';

const passed = ({ exceeded, met }: Count) => (met === 0 ? 'exceeded' : exceeded === 0 ? 'met' : 'met or exceeded');
const subject = ({ complete, judged }: Count) => `indicator${judged === 1 ? '' : 's'} ${complete ? 'with a plan' : 'assessed'}`;
const object = ({ complete, judged }: Count) => (complete ? 'it' : judged === 1 ? 'its plan' : 'their plan');
const left = (one: string, many: string) => (count: number, first: boolean) =>
  `${count} ${first ? (count === 1 ? 'indicator ' : 'indicators ') : ''}${count === 1 ? one : many}`;

/** Pieces of English report sentences; numbers arrive as finished text. */
export const enPhrases: typeof viPhrases = {
  marks: { '>': 'over', '≥': 'at least', '<': 'under', '≤': 'at most', '≈': 'about' },
  headline: {
    year: (year) => `${year}: `,
    passed: (count) => {
      const { judged, exceeded, met, missed } = count;
      const split = missed === 0 && exceeded > 0 && met > 0 ? ` (${exceeded} exceeded, ${met} met)` : '';
      return judged === 1 ? `the 1 ${subject(count)} ${passed(count)} ${object(count)}` : `${exceeded + met} of ${judged} ${subject(count)} ${passed(count)} ${object(count)}${split}`;
    },
    missed: (count) => {
      const { judged, missed } = count;
      if (missed < judged) return `${missed} missed ${count.complete ? 'it' : missed === 1 ? 'its plan' : 'their plan'}`;
      return judged === 1 ? `the 1 ${subject(count)} missed ${object(count)}` : `${judged} of ${judged} ${subject(count)} missed ${object(count)}`;
    },
    none: 'no indicator has been assessed',
    leftOut: {
      noPlan: left('has no plan', 'have no plan'),
      noFigure: left('has no figure', 'have no figure'),
      inProgress: left('has figures for part of the year', 'have figures for part of the year'),
      notComparable: left('is not comparable', 'are not comparable'),
      cannotTell: left('cannot be judged', 'cannot be judged'),
    },
  },
  citation: (figure, source) => `${figure}. Source: ${source}.`,
};
