import type { Assessment } from '#domain/assessment.ts';
import type { Tone } from '#ui/badge.tsx';
import type { GlyphShape } from '#ui/glyph.tsx';

/** Glyph and tone of a judgement, the same in charts, cards and tables; null where the words of i18n bring their own sign. */
export interface VerdictLook {
  readonly glyph: GlyphShape | null;
  readonly tone: Tone;
}

export function verdictLook(assessment: Assessment): VerdictLook {
  switch (assessment.kind) {
    case 'judged':
      return judged[assessment.verdict];
    case 'in-progress':
      return { glyph: 'half', tone: assessment.passed ? 'good' : 'neutral' };
    case 'unjudged':
      return { glyph: null, tone: 'muted' };
  }
}

const judged = {
  exceeded: { glyph: 'up', tone: 'good' },
  met: { glyph: 'dot', tone: 'neutral' },
  missed: { glyph: 'down', tone: 'bad' },
} as const;
