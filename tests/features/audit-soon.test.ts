import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { validateDataset } from '#data/validate.ts';
import { auditOf } from '#domain/audit-report.ts';
import { auditSoon } from '#features/audit/audit-soon.ts';
import { generateDataset } from '#mocks/generator.ts';

describe('auditing soon', () => {
  it('lets other work pass while it goes through 500 indicators over 60 years, and comes to the same', async () => {
    const large = generateDataset('viet-nam');
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 0);
    const soon = auditSoon(large);
    expect(soon).toBeInstanceOf(Promise);
    expect(auditSoon(large)).toBe(soon);
    const audit = await soon;
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(2);
    expect(audit).toEqual(auditOf(generateDataset('viet-nam')));
  }, 20_000);

  it('is at once where it was done before', async () => {
    const address = 'public/api/v1/datasets/thai-nguyen-city.json';
    const { dataset } = validateDataset(JSON.parse(await readFile(address, 'utf8')), { address, area: 'thai-nguyen-city' });
    const audit = auditOf(dataset);
    expect(auditSoon(dataset)).toBe(audit);
  });
});
