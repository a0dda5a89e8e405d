import type { Dataset } from '#domain/dataset.ts';
import type { Hit } from '#i18n/search.ts';
import { defaultView, type Address } from '#state/address.ts';

import { standingIn } from './year-figure.ts';

/** From where a choice is made. */
interface Standpoint {
  readonly address: Address;
  readonly dataset: Dataset | null;
  /** The endpoint's default area, whose links name no area. */
  readonly defaultArea: string | null;
}

/** Where a choice leads, kept to the chosen issuer; null for a command. */
export function addressOf({ entry: { target }, year }: Hit, { address, dataset, defaultArea }: Standpoint): Address | null {
  const { locale, area, view } = address;
  const { issuer } = view;
  switch (target.kind) {
    case 'indicator': {
      const { id } = target;
      const placed = dataset === null || year === null ? null : standingIn(dataset, { id, series: target.series, year, issuer });
      return { locale, area, page: { kind: 'indicator', id }, view: { ...defaultView, year, issuer, series: target.series ?? placed?.series ?? null } };
    }
    case 'page':
      return { locale, area, page: { kind: target.page }, view: { ...defaultView, year: year ?? view.year, issuer } };
    case 'area':
      return { locale, area: target.id === defaultArea ? null : target.id, page: { kind: 'overview' }, view: { ...defaultView, year } };
    case 'issuer':
      return { locale, area, page: { kind: 'overview' }, view: { ...defaultView, year: year ?? view.year, issuer: target.id } };
    case 'document':
      return { locale, area, page: { kind: 'sources' }, view: { ...defaultView, own: { document: target.id } } };
    case 'command':
      return null;
  }
}
