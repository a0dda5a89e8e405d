/** What the words around a published number promise about it. */
export type Qualifier = 'exact' | 'above' | 'at-least' | 'below' | 'at-most' | 'about';

/**
 * A published number and its promise. `decimals` is the number of decimals that the source printed (0 for whole numbers);
 * the unit is that of the indicator, or per cent where the text around it says so.
 */
export type Quantity =
  | { readonly qualifier: Qualifier; readonly value: number; readonly decimals: number }
  | { readonly qualifier: 'between'; readonly low: number; readonly high: number; readonly decimals: number };
