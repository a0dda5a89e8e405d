import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { SiteFigures } from '#app/prerendered.tsx';
import { validateCatalog, validateDataset } from '#data/validate.ts';

/**
 * Reads what an endpoint offers while building: from the given folder, or over the network for an http(s) address.
 * Throws a DataError when it does not fulfil the contract: figures that do not validate are never put into a page.
 */
export async function readSiteFigures(endpoint: string, from: string): Promise<SiteFigures> {
  const catalogAt = locate(from, 'catalog.json');
  const catalog = validateCatalog(await readJson(catalogAt), catalogAt);
  const datasetAt = locate(from, `datasets/${catalog.default}.json`);
  const received = validateDataset(await readJson(datasetAt), { address: datasetAt, area: catalog.default });
  return { endpoint, at: Date.now(), catalog, received };
}

function locate(from: string, file: string): string {
  return isRemote(from) ? new URL(file, from.endsWith('/') ? from : `${from}/`).href : path.join(from, file);
}

async function readJson(place: string): Promise<unknown> {
  const text = isRemote(place) ? await download(place) : await readFile(place, 'utf8');
  const json: unknown = JSON.parse(text);
  return json;
}

async function download(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.text();
}

function isRemote(place: string): boolean {
  return /^https?:\/\//iu.test(place);
}
