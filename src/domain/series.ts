import type { BilingualText } from './bilingual-text.ts';

type PriceBase = 'current' | 'constant' | 'not-stated' | 'not-applicable';

/** One definition, scope and price base of an indicator. Nothing is computed or drawn across two series. */
export interface Series {
  readonly id: string;
  readonly indicator: string;
  readonly title: BilingualText;
  readonly definition: BilingualText;
  readonly scope: BilingualText | null;
  readonly priceBase: PriceBase;
  /** Year of the constant prices, where the source states it. */
  readonly baseYear: number | null;
}
