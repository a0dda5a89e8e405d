import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

import { styleHashes } from './style-hashes.ts';

/** A file as it goes over the wire. */
export interface Representation {
  readonly body: Buffer;
  readonly mediaType: string;
  readonly encoding: Encoding;
  /** Whether other encodings of the same file exist, so that caches keep them apart. */
  readonly varies: boolean;
  readonly etag: string;
  readonly styleHashes: readonly string[];
}

type Encoding = 'br' | 'gzip' | 'identity';

/** Reads and compresses each file once for as long as it does not change on disk. */
export function representations(): (file: string, acceptEncoding: string) => Promise<Representation> {
  const kept = new Map<string, Promise<Representation>>();
  return async (file, acceptEncoding) => {
    const encoding = isCompressible(file) ? negotiate(acceptEncoding) : 'identity';
    const { mtimeMs, size } = await stat(file);
    const key = [file, encoding, mtimeMs, size].join('|');
    const representation = kept.get(key) ?? represent(file, encoding);
    kept.set(key, representation);
    return representation;
  };
}

async function represent(file: string, encoding: Encoding): Promise<Representation> {
  const source = await readFile(file);
  return {
    body: await encode[encoding](source),
    mediaType: mediaTypes[path.extname(file)] ?? 'application/octet-stream',
    encoding,
    varies: isCompressible(file),
    etag: `"${createHash('sha256').update(source).digest('base64url').slice(0, 22)}-${encoding}"`,
    styleHashes: file.endsWith('.html') ? styleHashes(source.toString('utf8')) : [],
  };
}

function negotiate(acceptEncoding: string): Encoding {
  const accepted = acceptEncoding
    .split(',')
    .filter((entry) => !/;\s*q=0(?:\.0*)?\s*$/u.test(entry))
    .map((entry) => entry.split(';')[0]?.trim());
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : 'identity';
}

function isCompressible(file: string): boolean {
  return /^(?:text\/|image\/svg|application\/(?:json|manifest|schema))/u.test(mediaTypes[path.extname(file)] ?? '');
}

const encode: Record<Encoding, (source: Buffer) => Promise<Buffer>> = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
  identity: (source) => Promise.resolve(source),
};

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
