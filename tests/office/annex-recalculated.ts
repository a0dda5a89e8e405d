import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';

import { makeFile } from '#documents/make-file.ts';
import { loadLanguage } from '#i18n/language.ts';
import { sheetOf } from '#tests/documents/annex-workbook.ts';
import { quietly } from '#tests/documents/every-series.ts';
import { shipped } from '#tests/documents/import-support.ts';

import type { OfficeCase } from './office-case.ts';

/** Every number of an annex, formulas calculated anew by LibreOffice, is the one that the app wrote from its rows. */
export const annexRecalculated: readonly OfficeCase[] = [
  { area: 'thai-nguyen-city', year: 2016 },
  { area: 'thai-nguyen-city', year: 2017 },
  { area: 'thai-nguyen-city', year: 2020 },
  { area: 'thai-nguyen-province', year: 2020 },
  { area: 'viet-nam', year: 2012 },
  { area: 'viet-nam', year: 2020 },
].map(({ area, year }) => ({
  name: `annex of ${area}, ${year}: recalculated to the same numbers`,
  run: async ({ convert }) => {
    const made = await makeFile({ format: 'annex', dataset: shipped(area), view: 'annex', title: '', annex: { year, issuer: null, shown: null }, figures: null }, await loadLanguage('vi'), quietly);
    const bytes = new Uint8Array(await made.blob.arrayBuffer());
    const { cells } = sheetOf(bytes, 1);
    const rows = await readSheet(Buffer.from(convert({ name: made.name, bytes: withoutResults(bytes) }, 'xlsx')), 1);
    const numbers = [...cells].filter(([, { number }]) => number !== null);
    assert.ok(numbers.some(([, { formula }]) => formula !== null), 'no formula');
    for (const [place, { number }] of numbers) {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(place) ?? [];
      const read = rows[Number(row) - 1]?.[columnOf(letters)];
      assert.ok(typeof read === 'number' && Math.abs(read - (number ?? 0)) < 1e-9, `${place}: ${String(read)} instead of ${number}`);
    }
  },
}));

/** The same file without the results of its formulas, so that what comes back was calculated there. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const sheet = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...parts, [sheet]: strToU8(strFromU8(parts[sheet] ?? new Uint8Array()).replaceAll(/<\/f><v>[^<]*<\/v>/gu, '</f>')) });
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}
