import { verdictLook } from '#charts/verdict-look.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { MatrixCell } from '#domain/matrix.ts';
import { badge } from '#i18n/badge.ts';
import { useI18n } from '#i18n/context.tsx';
import { Badge } from '#ui/badge.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';

import styles from './overview.module.css';

const otherSeriesMark = '◇';

interface MatrixMarkProps {
  readonly cell: MatrixCell;
  readonly indicator: Indicator;
}

/** A verdict at its shortest for eyes, in full for ears; a figure of another series says whose it is. */
export function MatrixMark({ cell, indicator }: MatrixMarkProps) {
  const language = useI18n();
  const { text, cell: short } = badge(cell.assessment, indicator, language);
  const other = cell.isDefaultSeries ? null : cell.series;
  const look = verdictLook(cell.assessment);
  const status = cell.observation === null ? null : language.words.statusMarks[cell.observation.status];

  return (
    <>
      <span aria-hidden="true" title={other ? language.text(other.title) : undefined}>
        {look.tone === 'muted' ? <span className={styles['quiet']}>{short}</span> : <Badge {...look}>{short}</Badge>}
        {other && <sup className={styles['quiet']}>{otherSeriesMark}</sup>}
      </span>
      <VisuallyHidden>
        {cell.year}: {text}
        {status !== null && ` ${status}`}
        {other && ` (${language.text(other.title)})`}
      </VisuallyHidden>
    </>
  );
}
