import { bibliographyOrders, type BibliographyOrder } from '#domain/bibliography.ts';
import type { View } from '#state/address.ts';

/** Which document is open, and in which order all are listed. */
export interface SourcesChoice {
  readonly document: string | null;
  readonly order: BibliographyOrder;
}

/** Reads the page's own part of the address; the trusted first unless it says otherwise. */
export function parseChoice({ document, sort }: View['own']): SourcesChoice {
  return { document: document ?? null, order: bibliographyOrders.find((order) => order === sort) ?? 'grade' };
}

/** Writes only differences from the default. */
export function formatChoice({ document, order }: SourcesChoice): View['own'] {
  return { ...(document === null ? {} : { document }), ...(order === 'grade' ? {} : { sort: order }) };
}
