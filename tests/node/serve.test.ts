import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serveOnFreePort } from '#node/serve-on-free-port.ts';
import { serve, type Server } from '#node/serve.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let root = '';
let server: Server;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'served-'));
  const files = {
    'index.html': '<!doctype html><style>p{margin:0}</style><p>Trang đầu</p>',
    '404.html': '<p>Không có trang này</p>',
    'en/index.html': '<p>Overview</p>',
    'assets/main-abc123.js': 'export {};',
    'api/v1/catalog.json': JSON.stringify({ areas: Array(200).fill('thai-nguyen-city') }),
    '.vite/manifest.json': '{}',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  server = await serve({ root, port: 0, endpoint: 'https://figures.example.vn/v1', headers: { 'x-added': 'yes' } });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Asks without a client's own tidying of addresses and encodings. */
function ask(pathname: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: pathname, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    asked.on('error', reject).end();
  });
}

describe('serve', () => {
  it.each([
    ['/', 200, 'Trang đầu'],
    ['/?area=viet-nam', 200, 'Trang đầu'],
    ['/en/', 200, 'Overview'],
    ['/khong-co', 404, 'Không có trang này'],
    ['/khong-co/', 404, 'Không có trang này'],
    ['/%E0%A4%A', 404, 'Không có trang này'],
    ['/.vite/manifest.json', 404, 'Không có trang này'],
    ['/../../etc/passwd', 404, 'Không có trang này'],
    ['/..%2f..%2fetc%2fpasswd', 404, 'Không có trang này'],
    ['/assets/..%5c..%5cpackage.json', 404, 'Không có trang này'],
  ])('answers %s with %i', async (pathname, status, words) => {
    const answer = await ask(pathname);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toContain(words);
  });

  it.each([
    ['/en', '/en/'],
    ['/en?year=2020', '/en/?year=2020'],
    ['//en', '/en/'],
  ])('sends a folder without its slash, %s, to %s on this same server', async (pathname, location) => {
    expect(await ask(pathname)).toMatchObject({ status: 308, headers: { location } });
  });

  it('refuses to be written to', async () => {
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('compresses for "%s" with %s', async (accepted, encoding, decode) => {
    const [plain, answer] = await Promise.all([ask('/api/v1/catalog.json'), ask('/api/v1/catalog.json', { 'accept-encoding': accepted })]);
    expect(answer.headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' });
    expect(answer.body.byteLength).toBeLessThan(plain.body.byteLength / 5);
    expect(decode(answer.body)).toEqual(plain.body);
  });

  it('keeps hashed assets for ever and asks again for everything else', async () => {
    expect((await ask('/assets/main-abc123.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/api/v1/catalog.json')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/assets/main-gone.js')).headers['cache-control']).toBe('no-cache');
  });

  it('says "not modified" only while the content is the same', async () => {
    const { headers } = await ask('/en/');
    expect(await ask('/en/', { 'if-none-match': String(headers.etag) })).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    writeFileSync(path.join(root, 'en/index.html'), '<p>Overview, revised</p>');
    expect((await ask('/en/', { 'if-none-match': String(headers.etag) })).status).toBe(200);
  });

  it.each(['/', '/khong-co', '/api/v1/catalog.json', '/en'])('guards %s with the security headers', async (pathname) => {
    const { headers } = await ask(pathname);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'x-added': 'yes',
    });
    expect(headers['content-security-policy']).toContain("connect-src 'self' https://figures.example.vn;");
  });

  it('allows the inline style of a page on that page only', async () => {
    expect((await ask('/')).headers['content-security-policy']).toMatch(/style-src 'self' 'sha256-/u);
    expect((await ask('/en/')).headers['content-security-policy']).toContain("style-src 'self';");
  });

  it('takes the next port where one is taken', async () => {
    const port = Number(new URL(server.address).port);
    const second = await serveOnFreePort({ root, port });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });
});
