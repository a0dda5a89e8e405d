import type { ReactNode } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import { isEmbedded } from '#data/embedded-files.ts';
import { catalogUrl, datasetUrl } from '#data/endpoint.ts';
import { datasetCitation } from '#i18n/citation.ts';
import { useI18n } from '#i18n/context.tsx';
import { sourcesWords } from '#i18n/words/sources.ts';
import { useSite } from '#state/site.tsx';
import { CopyButton } from '#ui/copy-button.tsx';

import { Checksum } from './checksum.tsx';
import styles from './sources.module.css';

interface DatasetFileProps {
  readonly dataset: Dataset;
  /** Beside what can be copied. */
  readonly children: ReactNode;
}

/** The file that all figures come from, its format, and what proves a copy to be the same. */
export function DatasetFile({ dataset, children }: DatasetFileProps) {
  const language = useI18n();
  const { locale, words, format } = language;
  const say = sourcesWords[locale];
  const { endpoint } = useSite();
  const file = datasetUrl(endpoint, dataset.area.id);
  const links = [
    [file, say.dataset],
    [`${endpoint.base}schema/dataset.schema.json`, say.datasetSchema],
    [catalogUrl(endpoint), say.catalog],
    [`${endpoint.base}schema/catalog.schema.json`, say.catalogSchema],
  ] as const;
  const facts = [say.facts(format.number(dataset.observations.length, 0), format.number(dataset.plans.length, 0)), words.shell.updated(format.date(dataset.updated)), say.contract(dataset.contract)];

  return (
    <section className={styles['file']} aria-labelledby="file">
      <h2 id="file">{say.file}</h2>
      <p>{facts.join(' · ')}</p>
      {!isEmbedded(endpoint) && (
        <>
          <ul className={styles['links']}>
            {links.map(([address, label]) => (
              <li key={address}>
                <a href={address} download>
                  {label}
                </a>
              </li>
            ))}
          </ul>
          <Checksum key={file} address={file} />
        </>
      )}
      <h3>{say.citation}</h3>
      <p>{datasetCitation(dataset, file, language)}</p>
      <div className={styles['actions']}>
        <CopyButton text={datasetCitation(dataset, file, language)} copiedLabel={words.indicator.copied} failedLabel={words.indicator.copyFailed}>
          {say.copyDataset}
        </CopyButton>
        {children}
      </div>
      <p className={styles['facts']}>{say.citeElsewhere}</p>
    </section>
  );
}
