import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

import { representations } from './representation.ts';
import { securityHeaders } from './security-headers.ts';
import { findSiteFile } from './site-file.ts';

export interface ServeOptions {
  /** Folder of the built product. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** Address of the data endpoint if it is not on this server; it is then the only foreign origin allowed. */
  readonly endpoint?: string | null;
  /** Added to every response, after and above the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Server {
  /** Where a browser finds it, with a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the built product as a static host should: compressed, cached by content, strict headers, 404 for the unknown. */
export async function serve({ root, port, host = '127.0.0.1', endpoint = null, headers = {} }: ServeOptions): Promise<Server> {
  const represent = representations();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  server.listen(port, host);
  await once(server, 'listening');
  const bound = server.address();
  const actualPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', ...securityHeaders([], endpoint), ...headers }).end();
      return;
    }
    const [pathname = '/', search] = (request.url ?? '/').split(/\?(.*)/su);
    const target = await findSiteFile(root, pathname);
    if (target.kind === 'moved') {
      const location = search === undefined ? target.pathname : `${target.pathname}?${search}`;
      response.writeHead(308, { location, ...securityHeaders([], endpoint), ...headers }).end();
      return;
    }
    await send(request, response, target.kind === 'found' ? target.file : null);
  }

  async function send(request: IncomingMessage, response: ServerResponse, found: string | null): Promise<void> {
    const file = found ?? (await fallbackOf(root));
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain', ...securityHeaders([], endpoint), ...headers }).end('404\n');
      return;
    }
    const representation = await represent(file, request.headers['accept-encoding'] ?? '');
    const { body, encoding, etag, mediaType, varies } = representation;
    const isCurrent = found !== null && request.headers['if-none-match'] === etag;
    response.writeHead(statusOf(found, isCurrent), {
      'content-type': mediaType,
      'cache-control': found !== null && isHashed(root, file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag,
      ...(varies ? { vary: 'accept-encoding' } : {}),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      ...(isCurrent ? {} : { 'content-length': String(body.byteLength) }),
      ...securityHeaders(representation.styleHashes, endpoint),
      ...headers,
    });
    response.end(isCurrent || request.method === 'HEAD' ? undefined : body);
  }
}

function statusOf(found: string | null, isCurrent: boolean): number {
  if (found === null) return 404;
  return isCurrent ? 304 : 200;
}

async function fallbackOf(root: string): Promise<string | null> {
  const fallback = await findSiteFile(root, '/404.html');
  return fallback.kind === 'found' ? fallback.file : null;
}

/** Vite puts a hash of the content into every name under `assets`. */
function isHashed(root: string, file: string): boolean {
  return path.relative(root, file).split(path.sep)[0] === 'assets';
}
