import type { Dataset } from '#domain/dataset.ts';
import type { Scorecard } from '#domain/scorecard.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';
import { Select } from '#ui/select.tsx';

/** Against whose plan the year is judged; by default the preferred issuer that has one, named here. */
export function IssuerChoice({ dataset, scorecard }: { readonly dataset: Dataset; readonly scorecard: Scorecard }) {
  const { words, text } = useI18n();
  const { address, go } = useAddress();
  const used = new Set(scorecard.entries.flatMap(({ row }) => row.assessment.comparison?.plan.issuer ?? []));
  const names = dataset.issuers.filter(({ id }) => used.has(id)).map(({ shortName }) => text(shortName));
  const automatic = names.length === 0 ? words.indicator.anyIssuer : words.overview.automaticIssuer(names.join(', '));

  return (
    <Select
      label={words.indicator.issuer}
      options={[{ value: '', label: automatic }, ...dataset.issuers.map(({ id, name }) => ({ value: id, label: text(name) }))]}
      value={address.view.issuer ?? ''}
      onChange={(issuer) => {
        go({ ...address, view: { ...address.view, issuer: issuer || null } });
      }}
    />
  );
}
