import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { jsonSchemas } from './json-schemas.ts';

const directory = new URL('../../public/api/v1/schema/', import.meta.url);

mkdirSync(fileURLToPath(directory), { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(fileURLToPath(new URL(name, directory)), text);
