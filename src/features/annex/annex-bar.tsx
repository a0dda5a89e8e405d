import { useRef, useState, type ReactNode } from 'react';

import type { CellContext } from '#i18n/annex-cells.ts';
import type { Layout } from '#i18n/annex-columns.ts';
import type { AnnexRow } from '#i18n/annex-rows.ts';
import { useI18n } from '#i18n/context.tsx';
import { annexWords } from '#i18n/words/annex.ts';
import { useAddress } from '#state/address-context.tsx';
import { Button } from '#ui/button.tsx';
import { Glyph } from '#ui/glyph.tsx';

import { formatChoice, type AnnexChoice } from './annex-choice.ts';
import { clippingOf } from './annex-clipboard.ts';
import styles from './annex.module.css';
import { putOnClipboard } from './put-on-clipboard.ts';

interface AnnexBarProps {
  readonly context: CellContext;
  readonly layout: Layout;
  readonly rows: readonly AnnexRow[];
  /** Lines before any filter. */
  readonly total: number;
  readonly choice: AnnexChoice;
  readonly caption: string;
  readonly actions: ReactNode;
}

/** How many lines are left, in which order, the way back to all of them, and the whole table for the clipboard. */
export function AnnexBar({ context, layout, rows, total, choice, caption, actions }: AnnexBarProps) {
  const { locale } = useI18n();
  const { look } = useAddress();
  const [outcome, setOutcome] = useState<{ readonly of: readonly AnnexRow[]; readonly copied: boolean } | null>(null);
  const carrier = useRef<HTMLSpanElement>(null);
  const say = annexWords[locale];
  const shown = rows.filter(({ kind }) => kind === 'line').length;
  const isFiltered = choice.verdict !== null || choice.group !== null || choice.grade !== null;
  const sortedBy = layout.columns.find(({ id }) => id === choice.sort?.column);
  const said = outcome?.of !== rows ? null : outcome.copied ? say.copied : say.copyFailed;

  return (
    <div className={styles['bar']}>
      <output className={styles['count']}>
        {say.shown(shown, total)}
        {sortedBy !== undefined && choice.sort !== null && ` · ${say.sorted(sortedBy.name, choice.sort.descending)}`}
      </output>
      {isFiltered && (
        <Button onClick={() => look({ own: formatChoice({ ...choice, verdict: null, group: null, grade: null }) })}>{say.clear}</Button>
      )}
      {choice.sort !== null && <Button onClick={() => look({ own: formatChoice({ ...choice, sort: null }) })}>{say.officialOrder}</Button>}
      <Button
        onClick={() => {
          if (carrier.current === null) return;
          const clipping = clippingOf({ ...context, layout, rows, caption, from: 0, to: layout.columns.length - 1 });
          void putOnClipboard(clipping, carrier.current).then((copied) => setOutcome({ of: rows, copied }));
        }}
      >
        <Glyph shape="copy" />
        <span ref={carrier}>{said ?? say.copy}</span>
      </Button>
      <output className={styles['said']}>{said}</output>
      {actions}
      {layout.unit !== null && <span className={styles['unitLine']}>{say.unit(layout.unit)}</span>}
    </div>
  );
}
