import { readFile } from 'node:fs/promises';

import { validateCatalog, validateDataset } from '#data/validate.ts';
import type { Locale } from '#i18n/locale.ts';
import { searchIndexOf } from '#i18n/search-index.ts';
import { search, type SearchIndex } from '#i18n/search.ts';

export const shippedAreas = ['thai-nguyen-city', 'thai-nguyen-province', 'viet-nam'] as const;
export type ShippedArea = (typeof shippedAreas)[number];

const json = async (address: string): Promise<unknown> => JSON.parse(await readFile(address, 'utf8'));

/** A shipped area as its reader finds things in it. */
export async function searched(area: ShippedArea, locale: Locale) {
  const address = `public/api/v1/datasets/${area}.json`;
  const { dataset } = validateDataset(await json(address), { address, area });
  const catalog = validateCatalog(await json('public/api/v1/catalog.json'), 'public/api/v1/catalog.json');
  return { dataset, index: searchIndexOf({ dataset, catalog, area }, locale) };
}

/** The names of what is found, best first, with the year that was asked for. */
export function namesFound(index: SearchIndex, typed: string): readonly string[] {
  return search(index, typed).hits.map(({ entry, year }) => (year === null ? entry.key : `${entry.key}@${year}`));
}
