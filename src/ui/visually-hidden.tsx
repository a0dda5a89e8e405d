import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Words for ears only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles['hidden']}>{children}</span>;
}

/** The first link of a page, seen only while it has the focus. */
export function SkipLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} className={styles['skip']}>
      {children}
    </a>
  );
}
