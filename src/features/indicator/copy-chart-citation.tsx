import type { Dataset } from '#domain/dataset.ts';
import { isHypothetical } from '#domain/observation.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { chartCitation } from '#i18n/citation.ts';
import { useI18n } from '#i18n/context.tsx';
import { chartCitationWords } from '#i18n/words/chart-citation.ts';
import { CopyButton } from '#ui/copy-button.tsx';

interface CopyChartCitationProps {
  readonly dataset: Dataset;
  /** What the picture shows. */
  readonly trajectory: Trajectory;
  /** The same without what a reader supposes. */
  readonly published: Trajectory;
}

/** The citation of a whole picture: its indicator, its published years and every document behind them, and what of it no document says. */
export function CopyChartCitation({ dataset, trajectory, published }: CopyChartCitationProps) {
  const language = useI18n();
  const { words, locale } = language;
  const say = chartCitationWords[locale];
  const supposed = trajectory.rows.filter(({ actual }) => isHypothetical(actual)).map(({ year }) => String(year));
  const cited = chartCitation(dataset, published, language);
  return (
    <CopyButton look="quiet" text={supposed.length === 0 ? cited : `${cited} ${say.supposed(supposed.join(', '))}`} copiedLabel={words.indicator.copied} failedLabel={words.indicator.copyFailed}>
      {say.copy}
    </CopyButton>
  );
}
