import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { SiteFigures } from '#app/prerendered.tsx';
import type { Received } from '#data/received.ts';
import { validateCatalog, validateDataset } from '#data/validate.ts';

/**
 * Reads what an endpoint offers while building: from the given folder, or over the network for an http(s) address.
 * Throws a DataError when it does not fulfil the contract: figures that do not validate are never put into a page.
 * Other areas only say which pages they have; one that cannot be read now has none, and the app will say why.
 */
export async function readSiteFigures(endpoint: string, from: string): Promise<SiteFigures> {
  const catalogAt = locate(from, 'catalog.json');
  const catalog = validateCatalog(await readJson(catalogAt), catalogAt);
  const received = await readDataset(from, catalog.default);
  const others = catalog.areas.map(({ area }) => area.id).filter((id) => id !== catalog.default);
  const elsewhere = await Promise.all(others.map(async (id): Promise<[string, readonly string[]]> => [id, await indicatorsOf(from, id)]));
  return { endpoint, at: Date.now(), catalog, received, elsewhere: new Map(elsewhere) };
}

async function readDataset(from: string, area: string): Promise<Received> {
  const address = locate(from, `datasets/${area}.json`);
  return validateDataset(await readJson(address), { address, area });
}

async function indicatorsOf(from: string, area: string): Promise<readonly string[]> {
  const received = await readDataset(from, area).catch(() => null);
  return received?.dataset.indicators.map(({ id }) => id) ?? [];
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
