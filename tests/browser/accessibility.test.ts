import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { violationsOn } from '#tests/support/axe.ts';
import { serveFaulty } from '#tests/support/faulty-endpoint.ts';
import { readers, seen, unfold } from '#tests/support/reader.ts';

const { address, begin, close } = await serveFaulty(inject('product'));
const reader = readers();

beforeEach(() => {
  begin('good');
});
afterAll(close);

const screens = [
  ['the overview', ''],
  ['a chart', 'indicators/budget-revenue/?year=2019'],
  ['a table', 'indicators/budget-revenue/?show=table'],
  ['the annex', 'table/?year=2016'],
  ['a comparison', 'compare/?by=growth'],
  ['a comparison of indexes as a table', 'compare/?base=2020&show=table'],
  ['what if', 'areas/viet-nam/indicators/trained-labour/?assume=2024_68.1'],
  ['what if as a table', 'areas/viet-nam/indicators/trained-labour/?assume=2024_68.1&show=table'],
  ['a comparison with what is not there', 'compare/?with=budget-revenue,khong-co'],
  ['the audit', 'audit/'],
  ['a document', 'sources/?document=S24'],
  ['an import', 'import/'],
  ['no page', 'khong-co/'],
] as const;

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  test.each(['', 'en/'])('finds nothing wrong below /%s', async (language) => {
    const { page, open } = await reader({ colorScheme });
    const found = [];
    for (const [name, path] of screens) {
      await open(address + language + path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.evaluate(() => document.fonts.ready.then(() => null));
      await unfold(page.getByRole('main'));
      found.push(...(await violationsOn(page)).map((line) => `${name}: ${line}`));
    }
    expect(found).toEqual([]);
  });

  test('finds nothing wrong where figures could not be loaded', async () => {
    begin('wrong-schema');
    const { page } = await reader({ colorScheme, tolerates: /^DataError: / });
    await page.goto(`${address}areas/viet-nam/`);
    expect(await seen(page.getByRole('alert'))).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
  });
});
