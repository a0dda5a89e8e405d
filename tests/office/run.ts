import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';

import { annexPasted } from './annex-pasted.ts';
import { annexRecalculated } from './annex-recalculated.ts';
import { briefRendered } from './brief-rendered.ts';
import { csvRead } from './csv-read.ts';
import { findOffice } from './find-office.ts';
import { libreOffice } from './libre-office.ts';
import type { OfficeCase } from './office-case.ts';
import { slidesRendered } from './slides-rendered.ts';

/** `npm run test:office`: our files in LibreOffice. A case is a file in this folder and an element of this list. */
const cases: readonly OfficeCase[] = [...annexPasted, ...annexRecalculated, ...csvRead, ...slidesRendered, ...briefRendered];

const office = libreOffice(findOffice());
let [passed, failed] = [0, 0];
for (const { name, run } of cases) {
  try {
    await run(office);
    passed += 1;
    process.stdout.write(`✓ ${name}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`✗ ${name}\n  ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
office.close();
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/office-counts', `${passed} ${failed}\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
