import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';

import { listFile } from '#documents/list-file.ts';
import { loadLanguage } from '#i18n/language.ts';

import { quietly } from './every-series.ts';
import { shipped } from './import-support.ts';

const language = await loadLanguage('vi');
const list = {
  dataset: shipped('thai-nguyen-city'),
  view: 'sources',
  title: 'Nguồn số liệu',
  years: [2022, 2011, 2016],
  heads: [{ head: 'Mã', width: 10 }, { head: 'Tài liệu', width: 40 }],
  rows: [['S1', '=HYPERLINK("http://x")'], ['S2', '+1; "hai"'], ['S3', '@ba']],
};

describe('a list as a file', () => {
  it('is CSV for people, a line an entry, and no cell is a formula', async () => {
    const { blob, name } = await listFile(list, 'csv', { language, run: quietly });
    expect(name).toMatch(/_sources_2011-2022_.+\.csv$/u);
    const lines = (await blob.text()).replace('\uFEFF', '').trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('Mã;Tài liệu');
    for (const line of lines.slice(1)) expect(line.split(';')[1]).toMatch(/^"?'[=+@]/u);
  });

  it('bears the year of its figures where nothing listed has one', async () => {
    const { name } = await listFile({ ...list, years: [] }, 'csv', { language, run: quietly });
    expect(name).toBe(`thai-nguyen-city_sources_${list.dataset.updated.slice(0, 4)}_${list.dataset.updated}.csv`);
  });

  it('is a workbook of texts only, with title, heads and every row', async () => {
    const { blob, name } = await listFile(list, 'xlsx', { language, run: quietly });
    expect(name).toMatch(/_sources_2011-2022_.+\.xlsx$/u);
    const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/<row /gu)).toHaveLength(6);
  });
});
