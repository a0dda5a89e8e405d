import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import { sorted } from './order.ts';

/** The indicators of the overview in their order. */
export function headlineIndicators({ indicators }: Dataset): readonly Indicator[] {
  return sorted(
    indicators.filter(({ headline }) => headline !== null),
    (a, b) => (a.headline ?? 0) - (b.headline ?? 0),
  );
}
