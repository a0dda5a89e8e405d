import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { chartCitation } from '#i18n/citation.ts';
import { useI18n } from '#i18n/context.tsx';
import { chartCitationWords } from '#i18n/words/chart-citation.ts';
import { CopyButton } from '#ui/copy-button.tsx';

interface CopyChartCitationProps {
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
}

/** The citation of a whole picture: its indicator, its years and every document behind them. */
export function CopyChartCitation({ dataset, trajectory }: CopyChartCitationProps) {
  const language = useI18n();
  const { words, locale } = language;
  return (
    <CopyButton look="quiet" text={chartCitation(dataset, trajectory, language)} copiedLabel={words.indicator.copied} failedLabel={words.indicator.copyFailed}>
      {chartCitationWords[locale].copy}
    </CopyButton>
  );
}
