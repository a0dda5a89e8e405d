import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';

import { toAnnex } from '#domain/annex.ts';
import { clippingOf } from '#features/annex/annex-clipboard.ts';
import { arrange } from '#features/annex/arrange.ts';
import { cellText } from '#i18n/annex-cells.ts';
import { layoutOf } from '#i18n/annex-columns.ts';
import { loadLanguage } from '#i18n/language.ts';
import { shipped } from '#tests/documents/import-support.ts';

import type { OfficeCase } from './office-case.ts';

/** The whole annex as it lies on the clipboard, in the words and numbers of a language. */
async function copied(area: string, year: number, locale: 'vi' | 'en') {
  const [dataset, language] = [shipped(area), await loadLanguage(locale)];
  const annex = toAnnex(dataset, { year, issuer: null });
  const layout = layoutOf(annex, language);
  const choice = { sort: null, verdict: null, group: null, grade: null };
  const rows = arrange({ dataset, annex, columns: layout.columns, choice }, language);
  const context = { dataset, annex, language };
  const { html } = clippingOf({ ...context, layout, rows, caption: 'Biểu', from: 0, to: layout.columns.length - 1 });
  const cells = rows.map((row) => (row.kind === 'line' ? layout.columns.map((column) => cellText(row, column, context)) : []));
  return { name: `annex-${area}-${locale}.html`, bytes: new TextEncoder().encode(html), cells, heads: layout.head.length + 2 };
}

/** A copied annex pasted into a spreadsheet: what is a number there is the very number, and every other cell the very text. */
const asSheet: readonly OfficeCase[] = (['vi', 'en'] as const).flatMap((locale) =>
  (
    [
      ['thai-nguyen-city', 2020],
      ['thai-nguyen-province', 2017],
      ['viet-nam', 2016],
    ] as const
  ).map(([area, year]) => ({
    name: `copied annex of ${area}, ${locale}: numbers are numbers, texts are texts`,
    run: async ({ convert }) => {
      const { cells, heads, ...file } = await copied(area, year, locale);
      const sheet = await readSheet(Buffer.from(convert({ ...file, readAs: 'HTML (StarCalc)' }, 'xlsx')), 1);
      let numbers = 0;
      for (const [place, row] of cells.entries()) {
        const read = sheet[heads + place] ?? [];
        for (const [column, cell] of row.entries()) {
          if (cell.value === null) {
            assert.equal(flat(read[column] ?? ''), flat(cell.marks.length === 0 ? cell.text : `${cell.text} (${cell.marks.join(', ')})`));
            continue;
          }
          numbers += 1;
          assert.equal(read[column], Number(cell.value.number.toPrecision(12)));
        }
      }
      assert.ok(numbers > 5, `only ${numbers} numbers`);
    },
  })),
);

const flat = (text: unknown) => String(text).replaceAll(/\s+/gu, ' ').trim().normalize('NFC');

/** The same pasted into a text: one table, with its merged heads and its diacritics. */
const asText: OfficeCase = {
  name: 'copied annex of thai-nguyen-city: a table in a text',
  run: async ({ convert }) => {
    const { cells, ...file } = await copied('thai-nguyen-city', 2020, 'vi');
    const parts = unzipSync(convert({ ...file, readAs: 'HTML (StarWriter)' }, 'docx'));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    assert.equal(text.match(/<w:tbl>/gu)?.length, 1);
    assert.ok((text.match(/<w:tr[ >]/gu)?.length ?? 0) > cells.length);
    assert.ok(text.includes('w:vMerge') && text.includes('w:gridSpan'), 'no merged heads');
    for (const word of ['Tỷ lệ hộ nghèo', 'Thu ngân sách nhà nước trên địa bàn', '2.510', '106,4']) assert.ok(flat(text.replaceAll(/<[^>]+>/gu, '')).includes(word), word);
  },
};

export const annexPasted: readonly OfficeCase[] = [...asSheet, asText];
