import type { QueryClient } from '@tanstack/react-query';

import type { Endpoint } from '#data/endpoint.ts';
import { datasetQuery } from '#data/queries.ts';
import { yearsOf } from '#domain/coverage.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { usePlace } from '#state/address-context.tsx';
import { type Address, formatAddress } from '#state/address.ts';

interface Figures {
  readonly client: QueryClient;
  readonly endpoint: Endpoint;
  readonly id: string;
}

/** Once an area's figures have come, leaves what it does not have: the indicator for the overview, the year for the usual one. */
export async function settle(there: Address, { now, correct }: ReturnType<typeof usePlace>, { client, endpoint, id }: Figures): Promise<void> {
  try {
    const query = datasetQuery(endpoint, id);
    const known = await client.ensureQueryData(query);
    const { dataset } = known.excerpt ? await client.fetchQuery(query) : known;
    const possible = possibleIn(dataset, there);
    const isStillThere = formatAddress(now()) === formatAddress(there);
    if (isStillThere && formatAddress(possible) !== formatAddress(there)) correct(possible);
  } catch {
    // The page itself says what failed.
  }
}

function possibleIn(dataset: Dataset, there: Address): Address {
  const { page, view } = there;
  const { first, last } = yearsOf(dataset) ?? { first: Infinity, last: Infinity };
  const isUnknown = page.kind === 'indicator' && dataset.indicators.every(({ id }) => id !== page.id);
  const isOutside = view.year !== null && (view.year < first || view.year > last);
  return { ...there, page: isUnknown ? { kind: 'overview' } : page, view: { ...view, year: isOutside ? null : view.year } };
}
