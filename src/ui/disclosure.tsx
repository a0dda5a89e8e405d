import type { ReactNode } from 'react';
import styles from './disclosure.module.css';
import { Glyph } from './glyph.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** More on demand, by the platform's own details; works before any script runs. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className={styles['disclosure']} open={open}>
      <summary className={styles['summary']}>
        <Glyph shape="chevron" />
        <span>{summary}</span>
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
