import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';

import { placeAfter, rectangle, type GridSize, type Place } from './grid-keys.ts';

interface GridFocus {
  /** The one cell that the tab key reaches. */
  readonly active: Place;
  /** What is selected, when more than nothing. */
  readonly selection: ReturnType<typeof rectangle>;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  };
}

/** Focus and selection of a grid by keys and pointer: one tab stop, arrows within, Shift to select, Enter to follow. */
export function useGridFocus(scroller: RefObject<HTMLElement | null>, { rows, columns }: Omit<GridSize, 'page'>): GridFocus {
  const [wanted, setActive] = useState<Place>({ row: 0, column: 1 });
  const [anchor, setAnchor] = useState<Place | null>(null);
  const isMoving = useRef(false);
  const active = clamped(wanted, { rows, columns });

  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const cell = cellAt(scroller.current, active);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  function moveTo(next: Place, selecting: boolean): void {
    isMoving.current = true;
    setAnchor(selecting ? (anchor ?? active) : null);
    setActive(next);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || placeOf(event.target) === null) return;
    const ctrlKey = event.ctrlKey || event.metaKey;
    const leads = (from: Place) => placeAfter(from, { key: event.key, ctrlKey }, { rows, columns, page: pageOf(scroller.current, active) });
    const first = leads(active);
    const next = first !== null && isFolded(scroller.current, first) ? leads(first) : first;
    if (next !== null) moveTo(next, event.shiftKey && next.row >= 0 && active.row >= 0);
    else if (event.key === 'Enter' && !ctrlKey) cellAt(scroller.current, active)?.querySelector<HTMLElement>('a, button')?.click();
    else if (event.key === 'a' && ctrlKey) {
      setAnchor({ row: 0, column: 0 });
      setActive({ row: rows - 1, column: columns - 1 });
      isMoving.current = true;
    } else if (event.key === 'Escape' && anchor !== null) setAnchor(null);
    else return;
    event.preventDefault();
  }

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const place = placeOf(target);
    if (place === null || (place.row === active.row && (place.column === active.column || isWhole(target)))) return;
    setActive(place);
  }

  function onMouseDown(event: MouseEvent<HTMLElement>): void {
    const place = placeOf(event.target);
    if (place === null || event.button !== 0) return;
    if (!event.shiftKey) {
      setAnchor(null);
      return;
    }
    event.preventDefault();
    moveTo(place, true);
  }

  return { active, selection: anchor === null ? null : rectangle(clamped(anchor, { rows, columns }), active), handlers: { onKeyDown, onFocus, onMouseDown } };
}

/** The place of the cell that an element of the grid lies in. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  if (cell === null) return null;
  const column = Number(cell.dataset['column']);
  return { row: Number(cell.dataset['row']), column: Number.isNaN(column) ? 0 : column };
}

function isWhole(target: Element): boolean {
  return target.closest('[data-column="all"]') !== null;
}

function cellAt(scroller: HTMLElement | null, { row, column }: Place): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-row="${row}"]:is([data-column="${column}"], [data-column="all"])`) ?? null;
}

/** Whether a cell has no width, where what it says stands in another. */
function isFolded(scroller: HTMLElement | null, place: Place): boolean {
  return scroller !== null && scroller.offsetWidth > 0 && cellAt(scroller, place)?.offsetWidth === 0;
}

/** As many rows as are in sight, by the height of the one at hand. */
function pageOf(scroller: HTMLElement | null, active: Place): number {
  const height = cellAt(scroller, active)?.offsetHeight ?? 0;
  return scroller === null || height === 0 ? 10 : Math.max(1, Math.floor(scroller.clientHeight / height) - 2);
}

function clamped({ row, column }: Place, { rows, columns }: Omit<GridSize, 'page'>): Place {
  return { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) };
}
