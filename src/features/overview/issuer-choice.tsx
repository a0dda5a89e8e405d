import type { Dataset } from '#domain/dataset.ts';
import { standingAssessment } from '#domain/tally.ts';
import type { TrajectoryRow } from '#domain/trajectory-row.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';
import { Select } from '#ui/select.tsx';

interface IssuerChoiceProps {
  readonly dataset: Dataset;
  /** The headline indicators of the year. */
  readonly rows: readonly TrajectoryRow[];
}

/** Against whose plan the year is judged; by default the preferred issuer that has one, named here. */
export function IssuerChoice({ dataset, rows }: IssuerChoiceProps) {
  const { words, text } = useI18n();
  const { address, look } = useAddress();
  const used = new Set(rows.flatMap((row) => standingAssessment(row).comparison?.plan.issuer ?? []));
  const names = dataset.issuers.filter(({ id }) => used.has(id)).map(({ name }) => text(name));
  const automatic = names.length === 0 ? words.indicator.anyIssuer : words.overview.automaticIssuer(names.join(', '));

  return (
    <Select
      label={words.indicator.issuer}
      labelHidden
      options={[{ value: '', label: automatic }, ...dataset.issuers.map(({ id, name }) => ({ value: id, label: text(name) }))]}
      value={address.view.issuer ?? ''}
      onChange={(issuer) => {
        look({ issuer: issuer || null });
      }}
    />
  );
}
