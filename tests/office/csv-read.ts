import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { readSheet } from 'read-excel-file/node';

import { contentOf } from '#documents/content.ts';
import { makeFile } from '#documents/make-file.ts';
import { loadLanguage } from '#i18n/language.ts';
import { everySeries, quietly } from '#tests/documents/every-series.ts';
import { shipped } from '#tests/documents/import-support.ts';

import type { OfficeCase } from './office-case.ts';

/** A CSV for people, opened as a Vietnamese office opens it (semicolon, UTF-8, decimal comma), holds the figures of the rows as numbers. */
export const csvRead: readonly OfficeCase[] = ['thai-nguyen-city', 'thai-nguyen-province', 'viet-nam'].map((area) => ({
  name: `CSV of ${area}: read as numbers`,
  run: async ({ convert }) => {
    const dataset = shipped(area);
    const request = { dataset, view: 'dataset', title: '', annex: null, figures: everySeries(dataset) };
    const made = await makeFile({ ...request, format: 'csv' }, await loadLanguage('vi'), quietly);
    const bytes = new Uint8Array(await made.blob.arrayBuffer());
    const [heads = [], ...rows] = await readSheet(Buffer.from(convert({ name: made.name, bytes, readAs: vietnamese }, 'xlsx')), 1);
    const column = heads.indexOf('Thực hiện');
    assert.ok(column > 0, 'no column of figures');
    const expected = contentOf(request).lines.map(({ observation }) => (observation === null ? null : observation.quantity.qualifier === 'between' ? observation.quantity.low : observation.quantity.value));
    assert.deepEqual(rows.map((row) => row[column] ?? null), expected);
  },
}));

/** Separator 59, text mark 34, UTF-8 (76), from line 1, every column as it comes, Vietnamese (1066), quoted cells as text, numbers found. */
const vietnamese = 'CSV:59,34,76,1,,1066,false,true';
