import { targetAsPrinted } from '#domain/audit.ts';
import type { Finding } from '#domain/audit-finding.ts';
import type { DatasetIndex } from '#domain/dataset-index.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Period } from '#domain/period.ts';
import type { Plan } from '#domain/plan.ts';
import type { Provenance } from '#domain/provenance.ts';
import { figure } from '#i18n/amounts.ts';
import { useI18n } from '#i18n/context.tsx';
import { auditWords } from '#i18n/words/audit.ts';
import { useAddress } from '#state/address-context.tsx';
import { AddressLink } from '#state/address-link.tsx';
import { documentAddress, figureAddress } from '#state/figure-address.ts';

import { plansOf } from './finding-lines.ts';
import styles from './audit.module.css';

interface ConcernedProps {
  readonly finding: Finding;
  readonly indicator: Indicator;
  readonly index: DatasetIndex;
}

/** The figures and plans that a finding is about, each leading to its place and to its documents. */
export function Concerned({ finding, indicator, index }: ConcernedProps) {
  const language = useI18n();
  const { words, format, text } = language;
  const { address } = useAddress();
  const series = finding.series === indicator.defaultSeries ? null : finding.series;
  const place = (period: Period, focus: string | null) => figureAddress(address, { indicator: indicator.id, series, period, focus });
  const observations = finding.observations.flatMap((id) => index.observations.get(id) ?? []);
  const planNumber = (plan: Plan) => {
    if (plan.basis === 'stated') return format.quantity(plan.quantity, indicator.decimals);
    const target = targetAsPrinted(index, plan, indicator);
    return target === null ? words.none : format.estimate(target);
  };
  const issuers = new Map(index.dataset.issuers.map((issuer) => [issuer.id, issuer]));

  return (
    <ul className={styles['concerned']}>
      {observations.map((one) => (
        <li key={one.id}>
          <AddressLink to={place(one.period, one.id)}>
            {one.quantity === null ? words.absences[one.status] : figure(one.quantity, indicator, language)}, {format.period(one.period, one.cumulative)}
          </AddressLink>
          <Documents provenance={one.provenance} index={index} />
        </li>
      ))}
      {plansOf(finding, index).map((plan) => (
        <li key={plan.id}>
          <AddressLink to={place(plan.period, null)}>
            {text(issuers.get(plan.issuer)?.shortName ?? { vi: words.plans.short, en: words.plans.short })}{' '}
            {planNumber(plan)}
            {plan.basis === 'implied' && ` (${words.plans.implied})`}, {format.period(plan.period)}
          </AddressLink>
          <Documents provenance={plan.provenance} index={index} />
        </li>
      ))}
    </ul>
  );
}

function Documents({ provenance, index }: { readonly provenance: readonly Provenance[]; readonly index: DatasetIndex }) {
  const { locale, words } = useI18n();
  const { address } = useAddress();
  const sources = [...new Set(provenance.map(({ source }) => source))].flatMap((id) => index.sources.get(id) ?? []);
  if (sources.length === 0) return null;
  return (
    <span className={styles['documents']}>
      {' '}
      {auditWords[locale].sourcesOf}{' '}
      {sources.map(({ id, publisher, title, grade }, position) => (
        <span key={id}>
          {position > 0 && '; '}
          <AddressLink to={documentAddress(address, id)} label={`${publisher}: ${title}`}>
            {publisher}
          </AddressLink>
          {grade === 'secondary' && <span className={styles['secondary']}> {words.provenance.secondaryMark}</span>}
        </span>
      ))}
    </span>
  );
}
