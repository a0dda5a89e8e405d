import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { Glyph, type GlyphShape } from './glyph.tsx';

export type Tone = 'good' | 'bad' | 'neutral' | 'muted';

interface BadgeProps {
  readonly tone: Tone;
  readonly glyph?: GlyphShape | null;
  readonly children: ReactNode;
}

/** A short judgement: colour, glyph and word say the same. `muted` has no ground, for "nothing to judge". */
export function Badge({ tone, glyph = null, children }: BadgeProps) {
  return (
    <span className={`${styles['badge']} ${styles[tone]}`}>
      {glyph !== null && <Glyph shape={glyph} />}
      <span>{children}</span>
    </span>
  );
}
