import type { BibliographyEntry } from '#domain/bibliography.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { sourcesWords } from '#i18n/words/sources.ts';
import { useAddress } from '#state/address-context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { Badge } from '#ui/badge.tsx';

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
  const { locale, words, format } = useI18n();
  const say = sourcesWords[locale];
  const { address } = useAddress();
  const { source, contributions, breaks, events, contradictions } = entry;
  const isOpen = choice.document === source.id;
  const figures = contributions.filter(({ kind }) => kind === 'figure').length;
  const contributed = say.contributed({ figures, plans: contributions.length - figures, breaks: breaks.length, events: events.length });
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
        {contributed === '' ? say.contributedNothing : contributed}
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
