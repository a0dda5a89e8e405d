import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { Glyph } from './glyph.tsx';

interface BannerProps {
  readonly tone: 'info' | 'warning';
  /** True for what appears while reading; it is then announced politely. */
  readonly live?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One sentence that concerns the whole page, with its way out. */
export function Banner({ tone, live = false, actions, children }: BannerProps) {
  return (
    <div className={`${styles['banner']} ${styles[tone]}`} role={live ? 'status' : 'note'}>
      <Glyph shape={tone === 'info' ? 'info' : 'warning'} />
      <div className={styles['text']}>{children}</div>
      {actions}
    </div>
  );
}
