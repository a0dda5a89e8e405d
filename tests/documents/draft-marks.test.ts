import { describe, expect, it } from 'vitest';

import { draftOf } from '#data/draft-store.ts';
import { makeFile } from '#documents/make-file.ts';
import { loadLanguage } from '#i18n/language.ts';
import { draftWords } from '#i18n/words/draft.ts';

import { sheetOf } from './annex-workbook.ts';
import { everySeries, quietly } from './every-series.ts';
import { noAnswers, shipped, understand } from './import-support.ts';

const vi = await loadLanguage('vi');
const published = shipped('thai-nguyen-city');
const { name } = published.area;
const received = { dataset: published, setAside: [], faults: [], excerpt: false };
const draft = draftOf(received, { name: { vi: draftWords.vi.areaName(name.vi), en: draftWords.en.areaName(name.en) }, mark: 'shown', at: 0, basedOn: published.updated }).shown.dataset;
const made = async (format: Parameters<typeof makeFile>[0]['format'], dataset = draft) =>
  makeFile({ format, dataset, view: 'overview', title: `Chỉ tiêu chủ yếu, ${dataset.area.name.vi}`, annex: format === 'annex' ? { year: 2020, issuer: null } : null, figures: everySeries(dataset) }, vi, quietly);
const bytes = async (format: Parameters<typeof made>[0]) => new Uint8Array(await (await made(format)).blob.arrayBuffer());

describe('a file of a draft', () => {
  it.each(['annex', 'xlsx', 'csv', 'tidy', 'json-stat'] as const)('says so by its name: %s', async (format) => {
    expect((await made(format)).name).toMatch(/^thai-nguyen-city_ban-nhap_/u);
    expect((await made(format, published)).name).not.toContain('nhap');
  });

  it('says so in the title of its sheets', async () => {
    expect(sheetOf(await bytes('annex'), 1).cells.get('A1')?.text).toBe('THÀNH PHỐ THÁI NGUYÊN (BẢN NHÁP)');
    expect(sheetOf(await bytes('xlsx'), 1).cells.get('A1')?.text).toBe('Chỉ tiêu chủ yếu, Thành phố Thái Nguyên (bản nháp)');
  });

  it('says so in every line of a table without a title', async () => {
    const [, head = '', ...lines] = /^(.*)\r\n([\s\S]*)$/u.exec(await (await made('csv')).blob.text()) ?? [];
    expect(head).toContain('Địa bàn;');
    for (const line of lines.join('').trimEnd().split(/\r\n(?=Thành phố)/u)) expect(line).toMatch(/^Thành phố Thái Nguyên \(bản nháp\);/u);
    const [heads = '', ...records] = (await (await made('tidy')).blob.text()).trimEnd().split('\r\n');
    expect(heads).toMatch(/,CONF_STATUS$/u);
    expect(records.filter((record) => !record.endsWith(',N'))).toEqual([]);
  });

  it('says so in the name of the area of a cube', async () => {
    expect(await (await made('json-stat')).blob.text()).toContain('{"thai-nguyen-city":"Thành phố Thái Nguyên (bản nháp)"}');
  });

  it.each(['annex', 'xlsx', 'csv', 'tidy', 'json-stat'] as const)('can be read again: %s', async (format) => {
    const { figures, problems } = understand(await bytes(format), published, { ...noAnswers, mark: 'comma' });
    expect(problems.filter(({ code }) => code === 'other-area')).toEqual([]);
    expect(figures.length).toBeGreaterThan(3);
  });
});
