/** What a finished period's figure is worth against its plan. */
export const verdicts = ['exceeded', 'met', 'missed'] as const;
export type Verdict = (typeof verdicts)[number];
