import type { ReactNode } from 'react';
import { useI18n } from '#i18n/context.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { usePrinting } from '#ui/use-printing.ts';
import styles from './chart-frame.module.css';

type ChartView = 'chart' | 'table';

interface ChartFrameProps {
  /** Heading of the figure, already an element of the right level. */
  readonly heading: ReactNode;
  /** What is measured: series, unit, direction. */
  readonly subtitle: ReactNode;
  /** The one sentence that says what the picture shows. */
  readonly summary: string;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  readonly source: ReactNode;
  /** Copying, exporting and the like, beside the switch. */
  readonly actions?: ReactNode;
}

/** A figure with its caption, its sentence, the switch to its table twin and its source; paper gets both. */
export function ChartFrame({ heading, subtitle, summary, view, onView, chart, table, source, actions }: ChartFrameProps) {
  const { words } = useI18n();
  const printing = usePrinting();
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        {heading}
        <div className={styles['subtitle']}>{subtitle}</div>
        <p className={styles['summary']}>{summary}</p>
      </figcaption>
      <Tabs
        label={words.indicator.showAs}
        tabs={[
          { id: 'chart', label: words.indicator.chart },
          { id: 'table', label: words.indicator.table },
        ]}
        selected={view}
        onSelect={onView}
        aside={actions}
      >
        {(view === 'chart' || printing) && chart}
        {(view === 'table' || printing) && table}
      </Tabs>
      <div className={styles['source']}>{source}</div>
    </figure>
  );
}
