import { DataError } from './data-error.ts';

/** What a file weighs and the sum by which a copy is known to be the same, as hexadecimal text. */
export interface Fingerprint {
  readonly bytes: number;
  /** Null where the page may not use the browser's cryptography, as on plain http. */
  readonly sha256: string | null;
}

/** Fetches a file and computes its checksum from the bytes themselves. Throws a DataError where it cannot be fetched. */
export async function fingerprint(address: string): Promise<Fingerprint> {
  const response = await fetchFile(address);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!('subtle' in crypto)) return { bytes: bytes.byteLength, sha256: null };
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { bytes: bytes.byteLength, sha256: Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}

async function fetchFile(address: string): Promise<Response> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.ok) return response;
    throw new DataError({ kind: 'http', address, status: response.status });
  } catch (error) {
    throw error instanceof DataError ? error : new DataError({ kind: 'offline', address }, error);
  }
}
