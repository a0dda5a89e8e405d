import { env } from 'node:process';

import { serveOnFreePort } from './serve-on-free-port.ts';

const { address } = await serveOnFreePort({ root: 'dist', port: Number(env['PORT'] ?? 4173), host: env['HOST'] ?? '127.0.0.1' });
process.stdout.write(`\nCột Mốc: ${address}\n`);
