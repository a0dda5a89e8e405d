import { memo, type ReactNode, type Ref } from 'react';

import type { CellContext } from '#i18n/annex-cells.ts';
import type { Column } from '#i18n/annex-columns.ts';
import type { AnnexRow } from '#i18n/annex-rows.ts';
import { useI18n } from '#i18n/context.tsx';

import { AnnexCell } from './annex-cell.tsx';
import styles from './annex.module.css';

interface AnnexRowViewProps {
  readonly row: AnnexRow;
  readonly place: number;
  /** Rows of the head come before. */
  readonly rowsAbove: number;
  readonly columns: readonly Column[];
  readonly context: Pick<CellContext, 'dataset' | 'annex'>;
  readonly active: number | null;
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
  readonly measure: Ref<HTMLTableRowElement>;
}

/** A row of the body; drawn again only when something in it changes. */
export const AnnexRowView = memo(({ row, place, rowsAbove, columns, context, active, selectedFrom, selectedTo, measure }: AnnexRowViewProps) => {
  const { text } = useI18n();
  const isSelected = (column: number) => selectedFrom !== null && selectedTo !== null && column >= selectedFrom && column <= selectedTo;
  const position = { ref: measure, 'data-index': place, 'aria-rowindex': rowsAbove + place + 1 };
  if (row.kind === 'group')
    return (
      <tr {...position} className={styles['group']}>
        <th
          scope="rowgroup"
          colSpan={columns.length}
          data-row={place}
          data-column="all"
          aria-selected={isSelected(0) || undefined}
          className={selectedFrom === null ? undefined : styles['selected']}
          tabIndex={active === null ? -1 : 0}
        >
          <span>{`${row.ordinal}. ${text(row.group.title)}`}</span>
        </th>
      </tr>
    );
  const { observation, plans, isDefaultSeries } = row.line;
  const isEmpty = observation === null && plans.every((plan) => plan === null);
  return (
    <tr {...position} className={[isEmpty ? styles['empty'] : '', isDefaultSeries ? '' : styles['other']].join(' ').trim() || undefined}>
      {columns.map((column, at) => {
        const attributes = {
          className: [styles[column.kind], isSelected(at) ? styles['selected'] : ''].join(' ').trim(),
          'data-row': place,
          'data-column': at,
          'aria-colindex': at + 1,
          'aria-selected': isSelected(at) || undefined,
          tabIndex: active === at ? 0 : -1,
        };
        const content: ReactNode = <AnnexCell row={row} column={column} context={context} />;
        return column.kind === 'name' ? (
          <th key={column.id} scope="row" data-unit={text(row.line.indicator.unit.label)} {...attributes}>
            {content}
          </th>
        ) : (
          <td key={column.id} {...attributes}>
            {content}
          </td>
        );
      })}
    </tr>
  );
});
