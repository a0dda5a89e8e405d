import type { YearSpan } from '#domain/dataset-index.ts';
import { useI18n } from '#i18n/context.tsx';
import { useAddress } from '#state/address-context.tsx';
import { Select } from '#ui/select.tsx';

/** From which year to which; the whole span is the default and is not written. */
export function YearSpanChoice({ known: { first, last } }: { readonly known: YearSpan }) {
  const { words } = useI18n();
  const { address, look } = useAddress();
  const { from, to } = address.view;
  if (first === last) return null;
  const options = (least: number, most: number) =>
    Array.from({ length: Math.max(0, most - least + 1) }, (_, place) => ({ value: String(least + place), label: String(least + place) }));
  const [start, end] = [Math.max(first, from ?? first), Math.min(last, to ?? last)];
  return (
    <>
      <Select
        label={words.indicator.from}
        options={options(first, end)}
        value={String(start)}
        onChange={(year) => look({ from: Number(year) === first ? null : Number(year) })}
      />
      <Select
        label={words.indicator.to}
        options={options(start, last)}
        value={String(end)}
        onChange={(year) => look({ to: Number(year) === last ? null : Number(year) })}
      />
    </>
  );
}
