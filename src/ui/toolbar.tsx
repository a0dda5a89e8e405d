import type { ReactNode } from 'react';
import styles from './toolbar.module.css';

/** Controls that belong together, on lines that wrap. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset aria-label={label} className={styles['toolbar']}>
      {children}
    </fieldset>
  );
}
