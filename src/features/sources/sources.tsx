import type { ComponentType } from 'react';

import type { ListRequest } from '#documents/list-file.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { sourcesWords } from '#i18n/words/sources.ts';
import { Dispensable } from '#ui/dispensable.tsx';

import { DatasetFile } from './dataset-file.tsx';
import { Documents } from './documents.tsx';
import styles from './sources.module.css';

interface SourcesProps {
  readonly dataset: Dataset;
  /** What the page offers for taking every figure away. */
  readonly exported: ComponentType<{ readonly dataset: Dataset }>;
  /** And the list of documents, as it is sorted and filtered. */
  readonly listed: ComponentType<{ readonly list: () => ListRequest }>;
}

/** Where the figures come from: every document with what it contributed, and the file itself. */
export function Sources({ dataset, exported: Exported, listed }: SourcesProps) {
  const { locale, text } = useI18n();
  return (
    <article className={styles['page']}>
      <h1>{`${sourcesWords[locale].title} · ${text(dataset.area.name)}`}</h1>
      <DatasetFile dataset={dataset}>
        <Dispensable>
          <Exported dataset={dataset} />
        </Dispensable>
      </DatasetFile>
      <Documents dataset={dataset} listed={listed} />
    </article>
  );
}
