import { DataError } from './data-error.ts';

/** Where datasets are fetched from. `configured` is the text as the page gives it, `base` its absolute address with a slash at its end. */
export interface Endpoint {
  readonly configured: string;
  readonly base: string;
}

/** Reads a configured address, relative to the root of the app. Throws a TypeError when it is no http(s) address: nothing could be fetched. */
export function endpointAt(configured: string, root: string): Endpoint {
  const { protocol, origin, pathname } = new URL(configured, root);
  if (protocol !== 'http:' && protocol !== 'https:') throw new TypeError(`No http(s) endpoint: ${configured}`);
  return { configured, base: `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}` };
}

export function catalogUrl(endpoint: Endpoint): string {
  return `${endpoint.base}catalog.json`;
}

/** Throws the "not found" of a DataError for a text that cannot be an area, before anything is fetched. */
export function datasetUrl(endpoint: Endpoint, area: string): string {
  const address = `${endpoint.base}datasets/${encodeURIComponent(area)}.json`;
  if (!/^[a-z0-9-]{1,100}$/u.test(area)) throw new DataError({ kind: 'http', address, status: 404 });
  return address;
}
