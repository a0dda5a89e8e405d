import { indexOf, indicatorYears } from '#domain/dataset-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Series } from '#domain/series.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';
import { Select } from '#ui/select.tsx';
import { Toolbar } from '#ui/toolbar.tsx';

interface ViewChoicesProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly series: Series;
}

/** Which series, whose plans, which years. */
export function ViewChoices({ dataset, indicator, series }: ViewChoicesProps) {
  const { words, text } = useI18n();
  const { address, look } = useAddress();
  const { view } = address;
  const own = dataset.series.filter((one) => one.indicator === indicator.id);
  const planned = new Set(dataset.plans.filter((plan) => plan.series === series.id).map(({ issuer }) => issuer));
  const issuers = dataset.issuers.filter(({ id }) => planned.has(id) || id === view.issuer);
  const years = indicatorYears(indexOf(dataset), indicator.id);
  const [first, last] = [years[0], years.at(-1)];

  return (
    <Toolbar label={words.indicator.showAs}>
      {own.length > 1 && (
        <Select
          label={words.indicator.series}
          options={own.map(({ id, title }) => ({ value: id, label: text(title) }))}
          value={series.id}
          onChange={(id) => {
            look({ series: id === indicator.defaultSeries ? null : id, year: null, own: {} });
          }}
        />
      )}
      {issuers.length > 0 && (
        <Select
          label={words.indicator.issuer}
          options={[{ value: '', label: words.indicator.anyIssuer }, ...issuers.map(({ id, name }) => ({ value: id, label: text(name) }))]}
          value={view.issuer ?? ''}
          onChange={(issuer) => {
            look({ issuer: issuer || null });
          }}
        />
      )}
      {first !== undefined && last !== undefined && first < last && (
        <>
          <YearSelect
            label={words.indicator.from}
            years={years.filter((year) => year <= (view.to ?? last))}
            value={view.from ?? first}
            onChange={(year) => {
              look({ from: year === first ? null : year });
            }}
          />
          <YearSelect
            label={words.indicator.to}
            years={years.filter((year) => year >= (view.from ?? first))}
            value={view.to ?? last}
            onChange={(year) => {
              look({ to: year === last ? null : year });
            }}
          />
        </>
      )}
    </Toolbar>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly value: number;
  readonly onChange: (year: number) => void;
}

function YearSelect({ label, years, value, onChange }: YearSelectProps) {
  return (
    <Select
      label={label}
      options={years.map((year) => ({ value: String(year), label: String(year) }))}
      value={String(value)}
      onChange={(year) => {
        onChange(Number(year));
      }}
    />
  );
}
