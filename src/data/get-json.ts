import { DataError } from './data-error.ts';
import { isEmbeddedAddress, readEmbedded } from './embedded-files.ts';

/** What a request may cost: the largest body in megabytes, and the longest silence in seconds. */
interface RequestLimits {
  readonly megabytes: number;
  readonly seconds: number;
}

const usual: RequestLimits = { megabytes: 20, seconds: 20 };

/**
 * Fetches and parses a JSON file; its shape is the caller's business. Throws a DataError for every failure
 * and the signal's own reason when cancelled. Always asks the server whether its copy has changed.
 */
export async function getJson(address: string, signal: AbortSignal, limits = usual): Promise<unknown> {
  if (isEmbeddedAddress(address)) return parse(readEmbedded(address), address);
  const watch = watchSilence(signal, limits.seconds);
  try {
    const response = await fetch(address, { signal: watch.signal, cache: 'no-cache', headers: { accept: 'application/json' } });
    if (!response.ok) throw new DataError({ kind: 'http', address, status: response.status });
    return parse(await readText(response, { address, megabytes: limits.megabytes, onBytes: watch.restart }), address);
  } catch (error) {
    if (error instanceof DataError) throw error;
    signal.throwIfAborted();
    if (watch.signal.aborted) throw new DataError({ kind: 'timeout', address, seconds: limits.seconds }, error);
    throw new DataError({ kind: 'offline', address }, error);
  } finally {
    watch.stop();
  }
}

/** Aborts with the outer signal, or after so many seconds without `restart`. */
function watchSilence(outer: AbortSignal, seconds: number) {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  let timer = setTimeout(abort, seconds * 1000);
  if (outer.aborted) abort();
  outer.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    restart: () => {
      clearTimeout(timer);
      timer = setTimeout(abort, seconds * 1000);
    },
    stop: () => {
      clearTimeout(timer);
      outer.removeEventListener('abort', abort);
      abort();
    },
  };
}

interface Reading {
  readonly address: string;
  readonly megabytes: number;
  readonly onBytes: () => void;
}

async function readText(response: Response, { address, megabytes, onBytes }: Reading): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    onBytes();
    bytes += value.byteLength;
    if (bytes > megabytes * 1_000_000) throw new DataError({ kind: 'too-large', address, megabytes });
    text += decoder.decode(value, { stream: true });
  }
}

function parse(text: string, address: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch (error) {
    throw new DataError({ kind: 'not-json', address, found: describe(text.trim()) }, error);
  }
}

function describe(text: string): 'web-page' | 'truncated' | 'empty' | 'other' {
  if (text === '') return 'empty';
  if (text.startsWith('<')) return 'web-page';
  return /^[[{]/u.test(text) && breaksOff(text) ? 'truncated' : 'other';
}

/** Whether the text ends inside a string or before its brackets are closed. */
function breaksOff(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)|[[\]{}]/gsu)) {
    if (token.startsWith('"') && !/[^\\](?:\\\\)*"$/su.test(token)) return true;
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
  }
  return depth > 0;
}
