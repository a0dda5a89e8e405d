import { memo, type ReactNode } from 'react';

import { verdictLook } from '#charts/verdict-look.ts';
import { indexOf } from '#domain/dataset-index.ts';
import { cellText, verdictText, type CellContext } from '#i18n/annex-cells.ts';
import type { Column } from '#i18n/annex-columns.ts';
import { notesOf } from '#i18n/annex-notes.ts';
import type { LineRow } from '#i18n/annex-rows.ts';
import { useI18n } from '#i18n/context.tsx';
import { annexWords } from '#i18n/words/annex.ts';
import { usePlace } from '#state/address-context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { defaultView, type View } from '#state/address.ts';
import { Badge } from '#ui/badge.tsx';

import styles from './annex.module.css';

interface AnnexCellProps {
  readonly row: LineRow;
  readonly column: Column;
  readonly context: Pick<CellContext, 'dataset' | 'annex'>;
}

/** What a cell shows; what it leads to is the same figure on the page of its indicator. */
export const AnnexCell = memo(({ row, column, context }: AnnexCellProps) => {
  const language = useI18n();
  const { line } = row;
  switch (column.kind) {
    case 'ordinal':
      return row.ordinal;
    case 'unit':
      return language.text(line.indicator.unit.label);
    case 'note':
      return notesOf(line, { dataset: context.dataset, language }).map((note) => <p key={note}>{note}</p>);
    case 'name':
      return <Name row={row} context={context} />;
    case 'verdict': {
      const { text, issuer } = verdictText(line, language);
      const { tone, glyph } = verdictLook(line.assessment);
      return (
        <>
          <Figure row={row} context={context} view={{ why: true, focus: line.observation?.id ?? null }}>
            <Badge tone={tone} glyph={glyph}>
              {text}
            </Badge>
          </Figure>
          {issuer !== null && <Mark>{issuer}</Mark>}
        </>
      );
    }
    case 'previous':
    case 'plan':
    case 'actual':
    case 'ratio':
    case 'change':
    case 'source': {
      const { text, marks, isSign } = cellText(row, column, { ...context, language });
      if (text === '') return null;
      return (
        <>
          {isSign ? <span className={styles['sign']}>{text}</span> : (
            <Figure row={row} context={context} view={viewOf(row, column, context)}>
              {text}
            </Figure>
          )}
          {marks.map((mark) => (
            <Mark key={mark}>{mark}</Mark>
          ))}
        </>
      );
    }
  }
});

/** A year before is shown in its own year, a plan or comparison under its own issuer. */
function viewOf({ line }: LineRow, { kind, issuer }: Column, { annex }: AnnexCellProps['context']): Partial<View> {
  if (kind === 'previous') return { year: annex.year - 1, focus: line.previous?.id ?? null };
  const focus = line.observation?.id ?? null;
  return issuer === null ? { focus } : { focus, issuer: annex.issuers[issuer]?.id ?? null, why: kind === 'ratio' };
}

interface FigureProps extends Omit<AnnexCellProps, 'column'> {
  readonly view: Partial<View>;
  readonly children: ReactNode;
}

function Figure({ row: { line }, context: { annex }, view, children }: FigureProps) {
  const { locale, area } = usePlace();
  const series = line.isDefaultSeries ? null : line.series.id;
  return (
    <AddressLink
      to={{ locale, area, page: { kind: 'indicator', id: line.indicator.id }, view: { ...defaultView, year: annex.year, issuer: annex.issuer, series, ...view } }}
      className={styles['link']}
      tabIndex={-1}
    >
      {children}
    </AddressLink>
  );
}

/** The line's own name; a further series is named by itself under its indicator, and with it where the two may stand apart. */
function Name({ row, context }: Omit<AnnexCellProps, 'column'>) {
  const { locale, text } = useI18n();
  const { line, group } = row;
  const title = text(line.indicator.title);
  const series = (indexOf(context.dataset).seriesOf.get(line.indicator.id)?.length ?? 0) > 1 ? text(line.series.title) : null;
  const isUnder = !line.isDefaultSeries && group === null;
  return (
    <>
      <Figure row={row} context={context} view={{}}>
        {isUnder ? (series ?? title) : title}
      </Figure>
      {!isUnder && series !== null && <Mark>{series}</Mark>}
      {!line.isDefaultSeries && <Mark>{annexWords[locale].otherSeries}</Mark>}
      {group !== null && <Mark>{text(group.title)}</Mark>}
    </>
  );
}

function Mark({ children }: { readonly children: ReactNode }) {
  return <small className={styles['mark']}>{children}</small>;
}
