import type { ComponentType } from 'react';

import type { ListRequest } from '#documents/list-file.ts';
import { bibliographyOf, inBibliographyOrder } from '#domain/bibliography.ts';
import type { Dataset } from '#domain/dataset.ts';
import { sourceGrades } from '#domain/provenance.ts';
import { useI18n } from '#i18n/context.tsx';
import { sourcesWords } from '#i18n/words/sources.ts';
import { useAddress } from '#state/address-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Dispensable } from '#ui/dispensable.tsx';
import { ShowMore } from '#ui/show-more.tsx';

import { askedDocuments } from './asked-documents.ts';
import { DocumentChoices } from './document-choices.tsx';
import { DocumentEntry } from './document-entry.tsx';
import { documentTable } from './document-table.ts';
import { parseChoice } from './sources-choice.ts';
import styles from './sources.module.css';

interface DocumentsProps {
  readonly dataset: Dataset;
  /** What the page offers for taking the list away, as it is sorted and filtered. */
  readonly listed: ComponentType<{ readonly list: () => ListRequest }>;
}

/** The documents in steps, those that are asked for, each with what it contributed. */
export function Documents({ dataset, listed: Listed }: DocumentsProps) {
  const language = useI18n();
  const say = sourcesWords[language.locale];
  const { address } = useAddress();
  const choice = parseChoice(address.view.own);
  const { order, grade, find, document } = choice;
  const entries = inBibliographyOrder(bibliographyOf(dataset), order);
  const asked = askedDocuments(entries, { indicators: dataset.indicators, choice }, language);
  const [official = 0, press = 0, secondary = 0] = sourceGrades.map((known) => entries.filter(({ source }) => source.grade === known).length);

  return (
    <section className={styles['section']} aria-labelledby="documents">
      <div className={styles['head']}>
        <div>
          <h2 id="documents">{say.documents}</h2>
          {entries.length > 0 && <p>{say.counted({ documents: entries.length, official, press, secondary })}</p>}
        </div>
        {asked.length > 0 && (
          <Dispensable>
            <Listed list={() => documentTable(asked, dataset, language)} />
          </Dispensable>
        )}
      </div>
      {entries.length === 0 ? <Banner tone="info">{say.none}</Banner> : <DocumentChoices entries={entries} asked={asked.length} choice={choice} />}
      <ShowMore key={`${order} ${grade} ${find}`} list={asked} step={40} upTo={asked.find(({ source }) => source.id === document)} label={(hidden) => say.more(language.format.number(hidden, 0))}>
        {(shown) => (
          <ul className={styles['documents']}>
            {shown.map((entry) => (
              <DocumentEntry key={entry.source.id} dataset={dataset} entry={entry} choice={choice} />
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
