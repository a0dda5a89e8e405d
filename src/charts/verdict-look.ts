import type { Assessment } from '#domain/assessment.ts';
import { signOf } from '#i18n/amounts.ts';
import type { Tone } from '#ui/badge.tsx';
import type { GlyphShape } from '#ui/glyph.tsx';

/** Glyph and tone of a judgement, the same in charts, cards and tables: the arrow follows the number, the tone its effect. A glyph of null where the words of i18n bring their own sign. */
export interface VerdictLook {
  readonly glyph: GlyphShape | null;
  readonly tone: Tone;
}

export function verdictLook(assessment: Assessment): VerdictLook {
  switch (assessment.kind) {
    case 'judged':
      return { glyph: assessment.verdict === 'met' ? 'dot' : arrowOf(assessment), tone: tones[assessment.verdict] };
    case 'in-progress':
      return { glyph: 'half', tone: assessment.comparison.effect };
    case 'unjudged':
      return { glyph: null, tone: 'muted' };
  }
}

const tones = { exceeded: 'good', met: 'neutral', missed: 'bad' } as const;

/** Beyond a bound by less than is printed, a verdict still has its side. */
function arrowOf({ verdict, comparison }: Extract<Assessment, { kind: 'judged' }>): GlyphShape {
  return (signOf(comparison.variance) || (verdict === 'exceeded' ? 1 : -1)) > 0 ? 'up' : 'down';
}
