import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

import type { AnnexRow } from '#i18n/annex-rows.ts';
import { usePrinting } from '#ui/use-printing.ts';


/** Up to here every row is in the page: searching in the page finds it, and nothing is made while scrolling. */
const short = 80;

/** What stands in the body in turn: a row by its place, or the height of rows that are left out. */
type BodyPart = { readonly kind: 'row'; readonly place: number } | { readonly kind: 'gap'; readonly key: string; readonly height: number };

interface ShownRows {
  readonly parts: readonly BodyPart[];
  /** Tells the height of a row that is in the page; null where all are. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | null;
}

interface ShownRequest {
  readonly rows: readonly AnnexRow[];
  readonly scroller: RefObject<HTMLElement | null>;
  /** The row that has the focus stays in the page wherever it is scrolled to. */
  readonly active: number;
}

/** The rows in sight of a long table, all of a short one, and all of any on paper. */
export function useShownRows({ rows, scroller, active }: ShownRequest): ShownRows {
  const printing = usePrinting();
  const isLong = rows.length > short && !printing;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => 52,
    getItemKey: (place) => rows[place]?.key ?? place,
    overscan: 4,
    initialRect: { width: 1000, height: 700 },
    rangeExtractor: (range) => {
      const places = defaultRangeExtractor(range);
      if (active < 0 || active >= range.count || places.includes(active)) return places;
      return active < (places[0] ?? 0) ? [active, ...places] : [...places, active];
    },
  });
  if (!isLong) return { parts: rows.map((_, place) => ({ kind: 'row', place })), measure: null };
  return { parts: withGaps(virtualizer.getVirtualItems(), virtualizer.getTotalSize()), measure: virtualizer.measureElement };
}

interface Measured {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

function withGaps(items: readonly Measured[], total: number): readonly BodyPart[] {
  let end = 0;
  const parts = items.flatMap((item): readonly BodyPart[] => {
    const height = item.start - end;
    ({ end } = item);
    const row: BodyPart = { kind: 'row', place: item.index };
    return height > 0 ? [{ kind: 'gap', key: `before ${item.index}`, height }, row] : [row];
  });
  return total > end ? [...parts, { kind: 'gap', key: 'after', height: total - end }] : parts;
}
