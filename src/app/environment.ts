import { endpointAt } from '#data/endpoint.ts';
import type { Site } from '#state/site.tsx';

/**
 * Reads where this page lives from its own head: `<meta name="root">` is the way from the page to the app's root,
 * `<meta name="endpoint">` the data endpoint as seen from that root, or an absolute address.
 */
export function readSite(document: Document): Site {
  const root = new URL(contentOf(document, 'root') ?? './', document.baseURI);
  return { root: root.pathname, endpoint: endpointAt(contentOf(document, 'endpoint') ?? 'api/v1/', root.href) };
}

function contentOf(document: Document, name: string): string | null {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
}
