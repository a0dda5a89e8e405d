import { secure } from './page-policy.ts';
import { emptyPage } from './page-template.ts';

/**
 * Points a built page at another endpoint: its address, its policy, and, since they belong to the old endpoint, no figures.
 * Throws a TypeError for an address that is neither http(s) nor relative to the root.
 */
export function pointAt(page: string, endpoint: string): string {
  const { protocol } = new URL(endpoint, 'http://localhost/');
  if (protocol !== 'http:' && protocol !== 'https:') throw new TypeError(`No http(s) endpoint: ${endpoint}`);
  const written = encodeURI(decodeURI(endpoint)).replaceAll('"', '%22').replaceAll('&', '&amp;');
  const pointed = emptyPage(page).replace(/<meta name="endpoint" content="[^"]*"/u, () => `<meta name="endpoint" content="${written}"`);
  return secure(pointed, endpoint);
}

/** The endpoint that a built page asks; null for a page that names none. */
export function endpointOf(page: string): string | null {
  return /<meta name="endpoint" content="([^"]*)"/u.exec(page)?.[1] ?? null;
}
