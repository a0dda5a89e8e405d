import type { BibliographyEntry } from '#domain/bibliography.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { sourcesWords } from '#i18n/words/sources.ts';
import { useAddress } from '#state/address-context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { Badge } from '#ui/badge.tsx';

import { contributedBy } from './contributed.ts';
import { DocumentDetails } from './document-details.tsx';
import { formatChoice, type SourcesChoice } from './sources-choice.ts';
import styles from './sources.module.css';

interface DocumentEntryProps {
  readonly dataset: Dataset;
  readonly entry: BibliographyEntry;
  readonly choice: SourcesChoice;
}

/** A document in the list: who published it and when, how far to trust it, how much it contributed; opened by its name. */
export function DocumentEntry({ dataset, entry, choice }: DocumentEntryProps) {
  const language = useI18n();
  const { locale, words, format } = language;
  const say = sourcesWords[locale];
  const { address } = useAddress();
  const { source, contradictions } = entry;
  const isOpen = choice.document === source.id;
  const toggled = { ...address, view: { ...address.view, own: formatChoice({ ...choice, document: isOpen ? null : source.id }) } };

  return (
    <li className={isOpen ? `${styles['document']} ${styles['open']}` : styles['document']}>
      <h3 ref={isOpen ? arrive : null} tabIndex={-1}>
        <AddressLink to={toggled} current={isOpen}>
          {source.title}
        </AddressLink>
      </h3>
      <p className={styles['facts']}>
        <Badge tone={source.grade === 'official' ? 'neutral' : 'muted'} glyph={source.grade === 'secondary' ? 'warning' : null}>
          {words.provenance.grades[source.grade]}
        </Badge>{' '}
        {source.publisher},{' '}
        {source.published === null ? words.provenance.undated : format.publicationDate(source.published)}
        {' · '}
        {contributedBy(entry, language)}
      </p>
      {contradictions.length > 0 && (
        <p>
          <Badge tone="neutral" glyph="warning">
            {say.contradictions(contradictions.length)}
          </Badge>
        </p>
      )}
      {isOpen && <DocumentDetails dataset={dataset} entry={entry} />}
    </li>
  );
}

/** A document that a link opened is where the reader goes on, with eyes and keyboard. */
function arrive(heading: HTMLElement | null): void {
  heading?.focus();
}
