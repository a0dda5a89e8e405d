import { memo } from 'react';

import type { Layout } from '#i18n/annex-columns.ts';

import type { AnnexChoice } from './annex-choice.ts';
import styles from './annex.module.css';

interface AnnexHeadProps {
  readonly layout: Layout;
  readonly sort: AnnexChoice['sort'];
  /** The column whose head is the grid's one tab stop; null while that is elsewhere. */
  readonly active: number | null;
  readonly onSort: (column: string) => void;
}

/** Two merged rows of names that sort when pressed, and the numbered row of the official form. */
export const AnnexHead = memo(({ layout: { columns, head }, sort, active, onSort }: AnnexHeadProps) => (
  <thead className={styles['head']}>
    {head.map((cells, row) => (
      <tr key={row === 0 ? 'names' : 'parts'} aria-rowindex={row + 1}>
        {cells.map(({ text, columns: wide, rows: high, column: place }) => {
          const column = place === null ? undefined : columns[place];
          if (column === undefined || place === null)
            return (
              <th key={text} scope="colgroup" colSpan={wide} className={styles['merged']}>
                {text}
              </th>
            );
          const direction = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined;
          return (
            <th
              key={column.id}
              scope="col"
              rowSpan={high}
              aria-colindex={place + 1}
              aria-sort={direction}
              className={styles[column.kind]}
              data-row={-1}
              data-column={place}
              tabIndex={active === place ? 0 : -1}
            >
              <button type="button" tabIndex={-1} className={styles['sort']} onClick={() => onSort(column.id)}>
                {text}
                {direction !== undefined && <span aria-hidden="true">{direction === 'ascending' ? ' ▲' : ' ▼'}</span>}
              </button>
            </th>
          );
        })}
      </tr>
    ))}
    <tr aria-rowindex={head.length + 1} className={styles['formulas']}>
      {columns.map(({ id, kind, formula }, place) => (
        <td key={id} className={styles[kind]} aria-colindex={place + 1}>
          {formula}
        </td>
      ))}
    </tr>
  </thead>
));
