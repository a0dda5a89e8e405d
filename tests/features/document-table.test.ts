import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { validateDataset } from '#data/validate.ts';
import { bibliographyOf, inBibliographyOrder } from '#domain/bibliography.ts';
import { documentTable } from '#features/sources/document-table.ts';
import { loadLanguage } from '#i18n/language.ts';

const address = 'public/api/v1/datasets/thai-nguyen-city.json';
const { dataset } = validateDataset(JSON.parse(await readFile(address, 'utf8')), { address, area: 'thai-nguyen-city' });
const entries = inBibliographyOrder(bibliographyOf(dataset), 'contribution');

describe.each(['vi', 'en'] as const)('documents as a list, in %s', (locale) => {
  it('are those of the screen in its order, a cell for each head', async () => {
    const { rows, heads } = documentTable(entries, dataset, await loadLanguage(locale));
    expect(rows.map(([id]) => id)).toEqual(entries.map(({ source }) => source.id));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([heads.length]));
  });

  it('say what each gave and where it lies', async () => {
    const { rows } = documentTable(entries, dataset, await loadLanguage(locale));
    const source = entries.find(({ source: { url } }) => url !== null)?.source;
    const row = rows.find(([id]) => id === source?.id);
    expect(row).toContain(source?.title);
    expect(row).toContain(source?.url);
    expect(row?.join(' ')).toMatch(locale === 'vi' ? /\d+ số liệu/u : /\d+ figures?/u);
  });
});
