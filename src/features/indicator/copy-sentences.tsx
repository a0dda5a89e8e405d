import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { MeasuredObservation } from '#domain/observation.ts';
import type { PartYear, TermRow, TrajectoryRow } from '#domain/trajectory.ts';
import { citation } from '#i18n/citation.ts';
import { I18nProvider, useI18n } from '#i18n/context.tsx';
import { reportSentence } from '#i18n/report.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { Dispensable } from '#ui/dispensable.tsx';

import styles from './indicator.module.css';

interface CopySentencesProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly row: TrajectoryRow | PartYear | TermRow;
  readonly observation: MeasuredObservation;
}

/** The figure as a report would print it, to be copied in either language, and its citation. */
export function CopySentences({ dataset, indicator, row, observation }: CopySentencesProps) {
  const language = useI18n();
  const { words, locale } = language;
  const other = locale === 'vi' ? 'en' : 'vi';
  const outcome = { copiedLabel: words.indicator.copied, failedLabel: words.indicator.copyFailed };

  return (
    <div className={styles['sentence']}>
      <p>{reportSentence(row, indicator, language)}</p>
      <div className={styles['copies']}>
        <CopyButton text={reportSentence(row, indicator, language)} {...outcome}>
          {words.indicator.copySentenceIn[locale]}
        </CopyButton>
        <Dispensable>
          <CopyInLanguage locale={other} row={row} indicator={indicator} label={words.indicator.copySentenceIn[other]} {...outcome} />
        </Dispensable>
        <CopyButton text={citation({ area: dataset.area, indicator, observation, sources: dataset.sources }, language)} {...outcome}>
          {words.indicator.copyCitation}
        </CopyButton>
      </div>
    </div>
  );
}

interface CopyInLanguageProps extends Pick<CopySentencesProps, 'row' | 'indicator'> {
  readonly locale: 'vi' | 'en';
  readonly label: string;
  readonly copiedLabel: string;
  readonly failedLabel: string;
}

function CopyInLanguage({ locale, ...rest }: CopyInLanguageProps) {
  return (
    <I18nProvider locale={locale}>
      <CopyTranslated {...rest} />
    </I18nProvider>
  );
}

function CopyTranslated({ row, indicator, label, ...outcome }: Omit<CopyInLanguageProps, 'locale'>) {
  return (
    <CopyButton text={reportSentence(row, indicator, useI18n())} {...outcome}>
      {label}
    </CopyButton>
  );
}
