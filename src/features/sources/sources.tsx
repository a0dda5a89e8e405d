import { Suspense, type ComponentType } from 'react';

import type { ListRequest } from '#documents/list-file.ts';
import { bibliographyOf, bibliographyOrders, inBibliographyOrder } from '#domain/bibliography.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { SourceGrade } from '#domain/provenance.ts';
import { useI18n } from '#i18n/context.tsx';
import { sourcesWords } from '#i18n/words/sources.ts';
import { useAddress } from '#state/address-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Select } from '#ui/select.tsx';

import { DatasetFile } from './dataset-file.tsx';
import { documentTable } from './document-table.ts';
import { DocumentEntry } from './document-entry.tsx';
import { formatChoice, parseChoice } from './sources-choice.ts';
import styles from './sources.module.css';

interface SourcesProps {
  readonly dataset: Dataset;
  /** What the page offers for taking every figure away. */
  readonly exported: ComponentType<{ readonly dataset: Dataset }>;
  /** And the list of documents, as it is sorted. */
  readonly listed: ComponentType<{ readonly list: () => ListRequest }>;
}

/** Where the figures come from: every document with what it contributed, and the file itself. */
export function Sources({ dataset, exported: Exported, listed: Listed }: SourcesProps) {
  const language = useI18n();
  const { locale, text } = language;
  const say = sourcesWords[locale];
  const { address, look } = useAddress();
  const choice = parseChoice(address.view.own);
  const entries = inBibliographyOrder(bibliographyOf(dataset), choice.order);
  const graded = (grade: SourceGrade) => entries.filter(({ source }) => source.grade === grade).length;
  const counts = { documents: entries.length, official: graded('official'), press: graded('press'), secondary: graded('secondary') };

  return (
    <article className={styles['page']}>
      <h1>{`${say.title} · ${text(dataset.area.name)}`}</h1>
      <DatasetFile dataset={dataset}>
        <Suspense fallback={null}>
          <Exported dataset={dataset} />
        </Suspense>
      </DatasetFile>
      <section className={styles['section']} aria-labelledby="documents">
        <div className={styles['head']}>
          <div>
            <h2 id="documents">{say.documents}</h2>
            {entries.length > 0 && <p>{say.counted(counts)}</p>}
          </div>
          <Select
            label={say.order}
            labelHidden
            value={choice.order}
            options={bibliographyOrders.map((order) => ({ value: order, label: say.orders[order] }))}
            onChange={(order) => {
              look({ own: formatChoice({ ...choice, order }) });
            }}
          />
          {entries.length > 0 && (
            <Suspense fallback={null}>
              <Listed list={() => documentTable(entries, dataset, language)} />
            </Suspense>
          )}
        </div>
        {entries.length === 0 && <Banner tone="info">{say.none}</Banner>}
        <ul className={styles['documents']}>
          {entries.map((entry) => (
            <DocumentEntry key={entry.source.id} dataset={dataset} entry={entry} choice={choice} />
          ))}
        </ul>
      </section>
    </article>
  );
}
