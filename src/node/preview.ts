import { readFile } from 'node:fs/promises';
import { env } from 'node:process';

import { endpointOf } from './page-endpoint.ts';
import { serveOnFreePort } from './serve-on-free-port.ts';

const { address } = await serveOnFreePort({
  root: 'dist',
  port: Number(env['PORT'] ?? 4173),
  host: env['HOST'] ?? '127.0.0.1',
  // The header's policy must let through what the pages were built or configured to ask.
  endpoint: endpointOf(await readFile('dist/index.html', 'utf8')),
});
process.stdout.write(`\nCột Mốc: ${address}\n`);
