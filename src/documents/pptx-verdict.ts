import type { Assessment } from '#domain/assessment.ts';
import { signOf } from '#i18n/amounts.ts';
import type { PptxColour } from './pptx-look.ts';

/** How a judgement looks in a file: a sign that every font of an office has, with a space behind it, and a colour. */
export interface PptxVerdict {
  readonly glyph: string;
  readonly colour: PptxColour;
}

/** Like on the screen, the arrow follows the number and the colour its effect for the area. */
export function pptxVerdict(assessment: Assessment): PptxVerdict {
  switch (assessment.kind) {
    case 'judged':
      return { glyph: assessment.verdict === 'met' ? '● ' : arrowOf(assessment), colour: ({ exceeded: 'good', met: 'neutral', missed: 'bad' } as const)[assessment.verdict] };
    case 'in-progress':
      return { glyph: '○ ', colour: assessment.comparison.effect };
    case 'unjudged':
      return { glyph: '', colour: 'muted' };
  }
}

/** Beyond a bound by less than is printed, a verdict still has its side. */
function arrowOf({ verdict, comparison }: Extract<Assessment, { kind: 'judged' }>): string {
  return (signOf(comparison.variance) || (verdict === 'exceeded' ? 1 : -1)) > 0 ? '▲ ' : '▼ ';
}
