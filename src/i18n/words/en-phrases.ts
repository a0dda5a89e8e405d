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
  badge: {
    above: (share) => `Exceeded plan by ${share}`,
    exceededBy: (amount) => `Exceeded by ${amount}`,
    exceededBelow: (amount) => `Exceeded: ${amount} below plan`,
    ofChange: (share, falling) => `${share} of the planned ${falling ? 'cut' : 'rise'}`,
    missed: (rest) => `Missed: ${rest}`,
    ofPlan: (share) => `${share} of plan`,
    higher: (amount) => `${amount} above plan`,
    lower: (amount) => `${amount} below plan`,
    moved: (amount, up) => `${up ? 'up' : 'down'} ${amount}`,
    met: 'Met plan',
    exceeded: 'Exceeded plan',
    missedPlain: 'Missed plan',
    passed: (term) => (term ? "Already past the whole term's plan" : "Already past the whole year's plan"),
    inTerm: (share) => `Term not over: ${share} of plan`,
    inProgress: (part, share) => `${share} of the year's plan after ${part}`,
    notDue: 'Not yet due',
    noPlan: 'No plan',
    noFigure: 'No figure',
    notComparable: 'Not comparable',
    cannotTell: 'Cannot tell',
  },
  movement: {
    moved: (amount, up, from) => `${up ? 'Up' : 'Down'} ${amount} on ${from}`,
    same: (from) => `Unchanged on ${from}`,
    broken: (from, why) => `Not compared with ${from}: ${why}`,
    noPrevious: 'No figure for the year before',
    bounds: 'Not compared with the year before: only limits were published',
  },
  plan: {
    implied: ' (implied)',
    moved: (amount, falling) => `${falling ? 'Down' : 'Up'} ${amount}`,
    planned: (label, amount, falling) => `${label}: ${falling ? 'down' : 'up'} ${amount}`,
  },
  reasons: {
    noPlan: {
      'not-set': "The issuer's list of targets does not include this indicator.",
      'not-found': 'No plan was found in the documents at hand.',
      'other-issuer': 'The chosen issuer has no plan for this period; another one has.',
      none: 'No plan was published for this period.',
    },
    noFigure: 'No actual figure was published for this period.',
    noBaseline: 'There is no earlier figure from which the change could be counted.',
    cannotTell: 'What was published is a limit or is rounded, so the plan may or may not have been met.',
    notDue: 'The period of the plan has not ended.',
    broken: (date, kind, reason) => `From ${date}, ${kind}: ${reason}`,
    bound: (words) => `Published as "${words}".`,
  },
  findings: {
    growth: (printed, recomputed) => `The report prints growth of ${printed}, recomputed it is ${recomputed}.`,
    plans: (printed, recomputed) => `One issuer, two planned numbers: ${printed} and ${recomputed}.`,
    claim: 'The share of plan in the report differs from the recomputed one.',
  },
  citation: (figure, source) => `${figure}. Source: ${source}.`,
};
