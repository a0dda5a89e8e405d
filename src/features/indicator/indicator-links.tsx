import type { Indicator } from '#domain/indicator.ts';
import { useI18n } from '#i18n/context.tsx';
import { indicatorLinkWords } from '#i18n/words/indicator-links.ts';
import { useAddress } from '#state/address-context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { defaultView } from '#state/address.ts';

import styles from './indicator.module.css';

interface IndicatorLinksProps {
  readonly indicator: Indicator;
  /** The year that is read. */
  readonly year: number | null;
}

/** From an indicator to its neighbours in the table of the year and to the same indicator elsewhere. */
export function IndicatorLinks({ indicator, year }: IndicatorLinksProps) {
  const { locale } = useI18n();
  const { address } = useAddress();
  const say = indicatorLinkWords[locale];
  const { issuer } = address.view;
  return (
    <nav className={styles['copies']} aria-label={say.label}>
      {year !== null && <AddressLink to={{ ...address, page: { kind: 'table' }, view: { ...defaultView, year, issuer } }}>{say.annex(year)}</AddressLink>}
      <AddressLink to={{ ...address, page: { kind: 'compare' }, view: { ...defaultView, own: { by: indicator.id } } }}>{say.compare}</AddressLink>
    </nav>
  );
}
