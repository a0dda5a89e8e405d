import type { Provenance, Source } from '#domain/provenance.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { documentAddress } from '#state/figure-address.ts';

import styles from './indicator.module.css';

interface ProvenanceListProps {
  readonly provenance: readonly Provenance[];
  readonly sources: readonly Source[];
}

/** The documents behind a number: what they say in our words, where, who published them and when, how far to trust them. */
export function ProvenanceList({ provenance, sources }: ProvenanceListProps) {
  const { words, format, text } = useI18n();
  const say = words.provenance;
  const { address } = useAddress();

  return (
    <ul className={styles['provenance']}>
      {provenance.map(({ source: id, place, says }) => {
        const source = sources.find((candidate) => candidate.id === id);
        return (
          <li key={`${id} ${says.vi}`}>
            <p>{text(says)}</p>
            {source && (
              <p className={styles['document']}>
                <span className={styles[source.grade]}>{say.grades[source.grade]}</span>{' '}
                <AddressLink to={documentAddress(address, id)}>{source.title}</AddressLink>, {source.publisher},{' '}
                {source.published === null ? say.undated : format.publicationDate(source.published)}
                {place && <>, {text(place)}</>}
                {'. '}
                {source.url === null ? (
                  say.noLink
                ) : (
                  <a href={source.url} rel="noreferrer noopener" target="_blank">
                    {say.link}
                  </a>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
