import { useMemo, useRef, type ClipboardEvent } from 'react';

import type { CellContext } from '#i18n/annex-cells.ts';
import type { Layout } from '#i18n/annex-columns.ts';
import type { AnnexRow } from '#i18n/annex-rows.ts';

import { AnnexHead } from './annex-head.tsx';
import { AnnexRowView } from './annex-row-view.tsx';
import type { AnnexChoice } from './annex-choice.ts';
import { clippingOf } from './annex-clipboard.ts';
import styles from './annex.module.css';
import { fill } from './put-on-clipboard.ts';
import { placeOf, useGridFocus } from './use-grid-focus.ts';
import { useShownRows } from './use-shown-rows.ts';

interface AnnexGridProps {
  readonly context: CellContext;
  readonly layout: Layout;
  readonly rows: readonly AnnexRow[];
  readonly sort: AnnexChoice['sort'];
  readonly caption: string;
  /** Id of the sentence that says which keys work. */
  readonly keysId: string;
  readonly onSort: (column: string) => void;
}

/** The table itself, as a grid for the keyboard and as a table for every clipboard. */
export function AnnexGrid({ context, layout, rows, sort, caption, keysId, onSort }: AnnexGridProps) {
  const scroller = useRef<HTMLElement>(null);
  const { columns, head } = layout;
  const { active, selection, handlers } = useGridFocus(scroller, { rows: rows.length, columns: columns.length });
  const { parts, measure } = useShownRows({ rows, scroller, active: active.row });
  const { dataset, annex } = context;
  const cells = useMemo(() => ({ dataset, annex }), [dataset, annex]);
  const rowsAbove = head.length + 1;

  function onCopy(event: ClipboardEvent<HTMLElement>): void {
    const chosen = selection ?? markedRange(getSelection()) ?? (placeOf(event.target) === null ? null : { top: active.row, bottom: active.row, left: active.column, right: active.column });
    if (chosen === null || chosen.top < 0) return;
    const { top, bottom, left, right } = chosen;
    const isWhole = top === 0 && bottom === rows.length - 1 && left === 0 && right === columns.length - 1;
    fill(event.clipboardData, clippingOf({ ...context, layout, rows: rows.slice(top, bottom + 1), caption: isWhole ? caption : null, from: left, to: right }));
    event.preventDefault();
  }

  return (
    <section ref={scroller} className={styles['scroller']} aria-label={caption} {...handlers} onCopy={onCopy}>
      <table
        {...grid}
        aria-label={caption}
        aria-describedby={keysId}
        aria-rowcount={rows.length + rowsAbove}
        aria-colcount={columns.length}
        className={styles['table']}
      >
        <colgroup>
          {columns.map(({ id, kind }) => (
            <col key={id} className={styles[`${kind}Width`]} />
          ))}
        </colgroup>
        <AnnexHead layout={layout} sort={sort} active={active.row < 0 ? active.column : null} onSort={onSort} />
        <tbody>
          {parts.map((part) => {
            if (part.kind === 'gap')
              return (
                <tr key={part.key} aria-hidden="true" className={styles['gap']}>
                  <td colSpan={columns.length} height={part.height}>
                    {null}
                  </td>
                </tr>
              );
            const { place } = part;
            const row = rows[place];
            const isSelected = selection !== null && place >= selection.top && place <= selection.bottom;
            return row === undefined ? null : (
              <AnnexRowView
                key={row.key}
                row={row}
                place={place}
                rowsAbove={rowsAbove}
                columns={columns}
                context={cells}
                active={active.row === place ? active.column : null}
                selectedFrom={isSelected ? selection.left : null}
                selectedTo={isSelected ? selection.right : null}
                measure={measure}
              />
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Its cells take the focus and answer keys, which is what the role promises. */
const grid = { role: 'grid', 'aria-multiselectable': true } as const;

/** The cells between the ends of what the pointer has marked; null where that is within one cell, whose text is then copied as it is. */
function markedRange(marked: Selection | null): { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number } | null {
  if (marked === null || marked.isCollapsed) return null;
  const [a, b] = [marked.anchorNode, marked.focusNode].map((node) => placeOf(node instanceof Element ? node : (node?.parentElement ?? null)));
  if (a === undefined || b === undefined || a === null || b === null) return null;
  if (a.row === b.row && a.column === b.column) return null;
  return { top: Math.min(a.row, b.row), bottom: Math.max(a.row, b.row), left: Math.min(a.column, b.column), right: Math.max(a.column, b.column) };
}
