import { type ReactNode, useId } from 'react';
import styles from './data-table.module.css';

interface DataTableProps {
  readonly caption: ReactNode;
  /** True where a heading above already says what the caption says; it is then for ears only. */
  readonly captionHidden?: boolean;
  /** Limits the height, so that the head stays in sight over many rows. */
  readonly tall?: boolean;
  /** Shows the last columns first where not all fit: the newest of a row of years. */
  readonly startAtEnd?: boolean;
  readonly children: ReactNode;
}

/** A table in its own scroll container that the keyboard can reach; the head and the first column stay in sight. */
export function DataTable({ caption, captionHidden = false, tall = false, startAtEnd = false, children }: DataTableProps) {
  const id = useId();
  return (
    <section {...reachable} aria-labelledby={id} className={`${styles['scroll']} ${tall ? styles['tall'] : ''} ${startAtEnd ? styles['atEnd'] : ''}`}>
      <table className={styles['table']}>
        <caption id={id} className={captionHidden ? styles['hidden'] : styles['caption']}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}

/** A scrolling region must take the focus, or the keyboard cannot scroll it. */
const reachable = { tabIndex: 0 } as const;

interface CellProps {
  /** Numbers stand at the end, marks in the middle. */
  readonly align?: 'start' | 'end' | 'middle';
  readonly children?: ReactNode;
}

/** Head of a column. */
export function ColumnHead({ align = 'start', children }: CellProps) {
  return (
    <th scope="col" className={styles[align]}>
      {children}
    </th>
  );
}

/** Head of a row: the first cell, which stays in sight when the table scrolls sideways. */
export function RowHead({ children }: Pick<CellProps, 'children'>) {
  return (
    <th scope="row" className={styles['start']}>
      {children}
    </th>
  );
}

export function Cell({ align = 'start', children }: CellProps) {
  return <td className={styles[align]}>{children}</td>;
}
