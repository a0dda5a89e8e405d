import { toAttention, type Attention } from '#domain/attention.ts';
import type { Dataset } from '#domain/dataset.ts';
import { attentionSentence } from '#i18n/attention-sentence.ts';
import { useI18n } from '#i18n/context.tsx';
import { lowerFirst } from '#i18n/naming.ts';
import { useAddress } from '#state/address-context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { defaultView, type Address } from '#state/address.ts';
import { Badge, type Tone } from '#ui/badge.tsx';
import type { GlyphShape } from '#ui/glyph.tsx';

import styles from './overview.module.css';

interface AttentionListProps {
  readonly dataset: Dataset;
  readonly year: number;
}

/** What to look at before presenting the year: missed, contradictory, unexplained; each leads to its figure. */
export function AttentionList({ dataset, year }: AttentionListProps) {
  const language = useI18n();
  const { words, format, text } = language;
  const { address } = useAddress();
  const indicators = new Map(dataset.indicators.filter(({ headline }) => headline !== null).map((indicator) => [indicator.id, indicator]));
  const seriesById = new Map(dataset.series.map((one) => [one.id, one]));
  const concerns = toAttention(dataset, { year, issuer: address.view.issuer, indicators: [...indicators.keys()] });

  const leadsTo = ({ indicator, series }: Attention): Address => ({
    ...address,
    page: { kind: 'indicator', id: indicator },
    view: { ...defaultView, year, issuer: address.view.issuer, series: indicators.get(indicator)?.defaultSeries === series ? null : series },
  });

  return (
    <section className={styles['section']}>
      <h2>{words.overview.attention}</h2>
      {concerns.length === 0 && <p className={styles['quiet']}>{words.overview.nothingToAttend}</p>}
      <ul className={styles['attention']}>
        {concerns.map((concern) => {
          const indicator = indicators.get(concern.indicator);
          return indicator === undefined ? null : (
            <li key={`${concern.kind} ${concern.series} ${concern.period}`}>
              <Badge {...looks[concern.kind]}>{words.overview.attentionKinds[concern.kind]}</Badge>{' '}
              <AddressLink to={leadsTo(concern)}>
                {text(indicator.shortTitle)}
                {concern.series !== indicator.defaultSeries && ` (${lowerFirst(text(seriesById.get(concern.series)?.title ?? indicator.title))})`}, {format.period(concern.period)}
              </AddressLink>
              : {attentionSentence(concern, indicator, language)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const looks: Readonly<Record<Attention['kind'], { readonly tone: Tone; readonly glyph: GlyphShape }>> = {
  missed: { tone: 'bad', glyph: 'down' },
  contradictory: { tone: 'neutral', glyph: 'warning' },
  'claim-differs': { tone: 'neutral', glyph: 'warning' },
  'cannot-tell': { tone: 'neutral', glyph: 'question' },
  'secondary-only': { tone: 'neutral', glyph: 'info' },
};
