import type { BibliographyEntry, Contribution } from '#domain/bibliography.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { lowerFirst } from '#i18n/naming.ts';
import { breakReason } from '#i18n/reasons.ts';
import { sourcesWords } from '#i18n/words/sources.ts';
import { useAddress } from '#state/address-context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { defaultView } from '#state/address.ts';
import { figureAddress } from '#state/figure-address.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { ShowMore } from '#ui/show-more.tsx';

import styles from './sources.module.css';

interface DocumentDetailsProps {
  readonly dataset: Dataset;
  readonly entry: BibliographyEntry;
}

/** All that a document contributed, each leading back to its figure, and where it contradicts others. */
export function DocumentDetails({ dataset, entry: { source, contributions, breaks, events, contradictions } }: DocumentDetailsProps) {
  const language = useI18n();
  const { locale, words, format, text } = language;
  const say = sourcesWords[locale];
  const { address } = useAddress();
  const published = source.published === null ? words.provenance.undated : format.publicationDate(source.published);
  const byIndicator = dataset.indicators.flatMap((indicator) => {
    const own = contributions.filter((one) => one.indicator === indicator.id);
    return own.length === 0 ? [] : [{ indicator, own }];
  });
  const against = dataset.indicators.filter(({ id }) => contradictions.some(({ indicator }) => indicator === id));

  return (
    <div className={styles['details']}>
      {source.note !== null && <p>{text(source.note)}</p>}
      <div className={styles['actions']}>
        {source.url !== null && /^https?:/iu.test(source.url) ? (
          <a href={source.url} rel="noreferrer noopener" target="_blank">
            {words.provenance.link}
          </a>
        ) : (
          <span className={styles['facts']}>{words.provenance.noLink}</span>
        )}
        <CopyButton
          text={[source.title, source.publisher, published, ...(source.url === null ? [] : [source.url])].join(', ')}
          copiedLabel={words.indicator.copied}
          failedLabel={words.indicator.copyFailed}
        >
          {say.copyDocument}
        </CopyButton>
      </div>
      <dl className={styles['contributions']}>
        {byIndicator.map(({ indicator, own }) => (
          <div key={indicator.id}>
            <dt className={styles['facts']}>{text(indicator.title)}</dt>
            <dd>
              <ShowMore list={own} step={40} label={(hidden) => say.more(format.number(hidden, 0))}>
                {(shown) => (
                  <ul className={styles['periods']}>
                    {shown.map((one) => (
                      <li key={`${one.kind} ${one.id}`}>
                        <ContributionLink contribution={one} usual={indicator.defaultSeries} series={dataset.series} />
                      </li>
                    ))}
                  </ul>
                )}
              </ShowMore>
            </dd>
          </div>
        ))}
      </dl>
      {against.length > 0 && (
        <div>
          <h4>{say.contradicts}</h4>
          <ul className={styles['periods']}>
            {against.map(({ id, shortTitle }) => (
              <li key={id}>
                <AddressLink to={{ ...address, page: { kind: 'audit' }, view: { ...defaultView, own: { kind: 'sources', indicator: id } } }} label={`${say.toAudit}: ${text(shortTitle)}`}>
                  {text(shortTitle)}
                </AddressLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {breaks.length > 0 && (
        <div>
          <h4>{say.breaks}</h4>
          <ul>
            {breaks.map((one) => (
              <li key={one.id}>{breakReason(one, language)}</li>
            ))}
          </ul>
        </div>
      )}
      {events.length > 0 && (
        <div>
          <h4>{say.events}</h4>
          <ul>
            {events.map(({ id, date, title }) => (
              <li key={id}>{`${format.date(date)}: ${text(title)}`}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface ContributionLinkProps {
  readonly contribution: Contribution;
  /** The series that needs no name. */
  readonly usual: string;
  readonly series: Dataset['series'];
}

function ContributionLink({ contribution: { kind, id, indicator, series: of, period }, usual, series }: ContributionLinkProps) {
  const { locale, format, text } = useI18n();
  const { address } = useAddress();
  const other = of === usual ? undefined : series.find((one) => one.id === of);
  const when = kind === 'plan' ? `${sourcesWords[locale].plan} ${format.shortPeriod(period)}` : format.shortPeriod(period);
  return (
    <AddressLink to={figureAddress(address, { indicator, series: other?.id ?? null, period, focus: kind === 'figure' ? id : null })}>
      {other === undefined ? when : `${when} (${lowerFirst(text(other.title))})`}
    </AddressLink>
  );
}
