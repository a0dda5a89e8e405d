import type { Indicator } from '#domain/indicator.ts';
import type { Series } from '#domain/series.ts';
import { useI18n } from '#i18n/context.tsx';

import styles from './indicator.module.css';

/** What is measured: name, series, unit, prices, and which way is good. */
export function IndicatorHead({ indicator, series }: { readonly indicator: Indicator; readonly series: Series }) {
  const { words, text } = useI18n();
  const prices = series.baseYear === null ? words.indicator.priceBase[series.priceBase] : words.indicator.constantOf(series.baseYear);
  const facts = [
    text(series.title) === text(indicator.title) ? '' : text(series.title),
    words.indicator.unit(text(indicator.unit.label)),
    prices,
    indicator.direction === 'lower' ? words.overview.lowerIsBetter : '',
    indicator.direction === 'band' ? words.overview.withinBand : '',
  ];

  return (
    <header className={styles['head']}>
      <h1>{text(indicator.title)}</h1>
      <p className={styles['facts']}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
    </header>
  );
}
