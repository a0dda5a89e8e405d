import { DataError } from './data-error.ts';
import type { Endpoint } from './endpoint.ts';

const scheme = 'embedded:';
const region = /<!--files-->[\s\S]*?<!--\/files-->/u;

/** The endpoint of a page that carries its figures in itself; `made` tells copies of different days apart on a device. */
export function embeddedEndpoint(made: string): Endpoint {
  return { configured: scheme, base: `${scheme}/${made}/` };
}

export const isEmbedded = ({ configured }: Endpoint): boolean => configured === scheme;

/** Whether an address is a file inside this page. */
export const isEmbeddedAddress = (address: string): boolean => address.startsWith(`${scheme}/`);

/** The text of a file that lies inside this page. Throws a DataError where there is none. */
export function readEmbedded(address: string): string {
  const name = address.replace(/^embedded:\/[^/]*\//u, '');
  const block = [...document.querySelectorAll<HTMLElement>('script[data-file]')].find(({ dataset }) => dataset['file'] === name);
  if (block === undefined) throw new DataError({ kind: 'http', address, status: 404 });
  return block.textContent;
}

/** Puts files into a page that can carry them, in place of those it carries. Nothing in them can end the element that holds them. */
export function embedFiles(page: string, files: ReadonlyMap<string, unknown>): string {
  const blocks = [...files].map(
    ([name, content]) => `<script type="application/json" data-file="${name}">${JSON.stringify(content).replaceAll('<', String.raw`\u003c`)}</script>`,
  );
  return page.replace(region, () => `<!--files-->\n${blocks.join('\n')}\n<!--/files-->`);
}
