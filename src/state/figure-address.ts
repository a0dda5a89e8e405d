import { yearOf, type Period } from '#domain/period.ts';

import { defaultView, type Address } from './address.ts';

/** Where a figure or plan stands: `series` null where it is the indicator's usual one, `focus` the observation to be looked at. */
interface FigurePlace {
  readonly indicator: string;
  readonly series: string | null;
  readonly period: Period;
  readonly focus: string | null;
}

/** The address at which a figure is shown with all that is known of it. */
export function figureAddress(from: Address, { indicator, series, period, focus }: FigurePlace): Address {
  return { ...from, page: { kind: 'indicator', id: indicator }, view: { ...defaultView, year: yearOf(period), series, focus } };
}

/** The address of a document among the sources of an area. */
export function documentAddress(from: Address, document: string): Address {
  return { ...from, page: { kind: 'sources' }, view: { ...defaultView, own: { document } } };
}
