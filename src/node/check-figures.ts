import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { DataError } from '#data/data-error.ts';
import type { Mismatch } from '#data/mismatch.ts';
import type { SetAside } from '#data/received.ts';
import { validateCatalog, validateDataset } from '#data/validate.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Dataset } from '#domain/dataset.ts';
import { yearOf } from '#domain/period.ts';

import { elementFaults } from './element-faults.ts';

/** What the application would say of files: a line for each fault by its place, and whether everything would be shown. */
export interface Checked {
  readonly lines: readonly string[];
  readonly isSound: boolean;
}

/** Checks a dataset file or a whole endpoint, on disk or by its address, exactly as the application does. */
export async function checkFigures(place: string): Promise<Checked> {
  if (/\.json$/iu.test(place.replace(/[?#].*$/u, '')) && !/(?:^|[\\/])catalog\.json$/u.test(place)) return checkDataset(place, null);
  const folder = place.replace(/catalog\.json$/u, '').replace(/\/?$/u, '/');
  const catalogAt = `${folder}catalog.json`;
  const catalog = await attempt(async () => validateCatalog(await readJson(catalogAt), catalogAt));
  if ('lines' in catalog) return catalog;
  const checks: Checked[] = [{ lines: [`ok       ${catalogAt}: ${catalog.found.areas.length} areas`], isSound: true }];
  for (const entry of catalog.found.areas) checks.push(await checkDataset(`${folder}datasets/${entry.area.id}.json`, entry));
  return { lines: checks.flatMap(({ lines }) => lines), isSound: checks.every(({ isSound }) => isSound) };
}

async function checkDataset(address: string, entry: Catalog['areas'][number] | null): Promise<Checked> {
  const result = await attempt(async () => {
    const json = await readJson(address);
    return { ...validateDataset(json, { address, area: entry?.area.id ?? areaOf(json) }), broken: elementFaults(json) };
  });
  if ('lines' in result) return result;
  const { dataset, setAside, faults, broken } = result.found;
  const named = new Set(setAside.flatMap(({ reason }) => (reason.kind === 'invalid' ? reason.place : [])));
  const left = [...setAside.map(lineOf), ...broken.filter(({ place }) => !named.has(place)).map(mismatchLine)];
  const severe = faults.filter(({ severity, indicator }) => severity === 'error' && !setAside.some((one) => one.indicator !== null && one.indicator === indicator));
  const told = [...severe, ...faults.filter(({ severity }) => severity === 'warning')].map(({ severity, place, code, detail }) => `${severity.padEnd(8)} ${place}: ${code} ${JSON.stringify(detail)}`);
  // What is set aside is missing here and not in the file.
  const unlike = entry === null || setAside.length > 0 ? [] : announced(entry, dataset);
  const isSound = left.length + severe.length + unlike.length === 0;
  const counts = `${dataset.indicators.length} indicators, ${dataset.observations.length} observations, ${dataset.plans.length} plans`;
  return { lines: [`${isSound ? 'ok      ' : 'faulty  '} ${address}: ${counts}`, ...[...left, ...told, ...unlike].map((line) => `  ${line}`)], isSound };
}

function mismatchLine({ place, expected, received }: Mismatch): string {
  return `error    ${place}: expected ${expected}, found ${received}`;
}

function lineOf({ indicator, reason }: SetAside): string {
  const whose = indicator === null ? '' : ` (indicator ${indicator} is not shown)`;
  if (reason.kind === 'invalid') return mismatchLine(reason) + whose;
  return `error    ${reason.fault.place}: ${reason.fault.code} ${JSON.stringify(reason.fault.detail)}${whose}`;
}

/** Where the catalog tells something else than the dataset that it announces. */
function announced(entry: Catalog['areas'][number], dataset: Dataset): readonly string[] {
  const { updated, indicators, observations } = dataset;
  const years = observations.map(({ period }) => yearOf(period));
  const pairs = [
    ['updated', entry.updated, updated],
    ['firstYear', entry.firstYear, Math.min(...years)],
    ['lastYear', entry.lastYear, Math.max(...years)],
    ['indicators', entry.indicators, indicators.length],
    ['observations', entry.observations, observations.length],
  ] as const;
  return pairs.filter(([, told, is]) => told !== is).map(([key, told, is]) => `error    catalog.json, ${entry.area.id}.${key}: expected ${is}, found ${told}`);
}

async function attempt<Found>(act: () => Promise<Found>): Promise<{ readonly found: Found } | Checked> {
  try {
    return { found: await act() };
  } catch (error) {
    return { lines: [`faulty   ${error instanceof DataError ? problemLine(error) : messageOf(error)}`], isSound: false };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A place that cannot be read, and why. */
function unreadable(place: string, why: string, cause?: unknown): Error {
  return new Error(`${place}\n  error    ${why}`, { cause });
}

function problemLine({ problem }: DataError): string {
  if (problem.kind === 'invalid') return `${problem.address}\n  error    ${problem.place === '' ? 'the file' : problem.place}: expected ${problem.expected}, found ${problem.received}`;
  const { kind, address, ...rest } = problem;
  return `${address}\n  error    ${kind} ${JSON.stringify(rest)}`;
}

async function readJson(place: string): Promise<unknown> {
  const text = /^https?:/iu.test(place) ? await download(place) : await readFrom(place);
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch (error) {
    const isPage = /^\s*<(?:!doctype|html)/iu.test(text);
    throw unreadable(place, isPage ? 'answers with an HTML page, as a login or an error page does; expected JSON' : `not JSON: ${messageOf(error)}`, error);
  }
}

/** As long as the application waits. */
const patience = 20_000;
const largest = 20_000_000;

async function download(address: string): Promise<string> {
  const { ok, status, bytes } = await answerOf(address);
  if (!ok) throw unreadable(address, `answers ${status}`);
  if (bytes.byteLength > largest) throw unreadable(address, 'larger than 20 MB');
  return new TextDecoder().decode(bytes);
}

async function answerOf(address: string) {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(patience) });
    const { ok, status } = response;
    return { ok, status, bytes: await response.arrayBuffer() };
  } catch (error) {
    throw unreadable(address, `cannot be reached: ${reasonOf(error)}`, error);
  }
}

/** What lies beneath "fetch failed". */
function reasonOf(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error ? error.cause.message : messageOf(error);
}

async function readFrom(place: string): Promise<string> {
  const found = await stat(place).catch(() => null);
  if (found === null) throw unreadable(path.normalize(place), 'no such file or folder');
  if (found.size > largest) throw unreadable(path.normalize(place), 'larger than 20 MB');
  return readFile(place, 'utf8');
}

function areaOf(json: unknown): string {
  const area: unknown = typeof json === 'object' && json !== null && 'area' in json ? json.area : null;
  return typeof area === 'object' && area !== null && 'id' in area && typeof area.id === 'string' ? area.id : '';
}
