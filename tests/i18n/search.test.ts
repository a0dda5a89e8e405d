import { describe, expect, it } from 'vitest';
import { isOneSlip } from '#i18n/search-query.ts';
import { search } from '#i18n/search.ts';
import { namesFound, searched, shippedAreas } from './searched.ts';

const everywhere = [
  ['ngan sach 2020', 'indicator:budget-revenue@2020'],
  ['ngân sách năm 2020', 'indicator:budget-revenue@2020'],
  ['2020 sách ngân', 'indicator:budget-revenue@2020'],
  ['ngan sach 20', 'indicator:budget-revenue'],
  ['HO NGHEO', 'indicator:poverty'],
  ['hộ ngheo', 'indicator:poverty'],
  ['ti le ho ngheo', 'indicator:poverty'],
  ['TỶ LỆ HỘ NGHÈO', 'indicator:poverty'],
  ['TLHN', 'indicator:poverty'],
  ['GTSX CN', 'indicator:industry'],
  ['thu NS', 'indicator:budget-revenue'],
  ['thu NSNN', 'indicator:budget-revenue'],
  ['thungansach', 'indicator:budget-revenue'],
  ['budget 2019', 'indicator:budget-revenue@2019'],
  ['TTKT', 'indicator:growth'],
  ['viec lam', 'indicator:jobs'],
  ['GQVL', 'indicator:jobs'],
  ['cong nghep', 'indicator:industry'],
  ['povrety', 'indicator:poverty'],
  ['2020', 'page:overview@2020'],
  ['nam 2020', 'page:overview@2020'],
  ['KTXH', 'page:overview'],
  ['KT-XH 2020', 'page:overview@2020'],
  ['phu luc', 'page:table'],
  ['so sanh', 'page:compare'],
  ['nguon so lieu', 'page:sources'],
  ['nhap so lieu', 'page:import'],
  ['trinh chieu', 'page:present'],
  ['doi chieu', 'page:audit'],
  ['tinh thai nguyen', 'area:thai-nguyen-province'],
  ['thanh pho thai nguyen', 'area:thai-nguyen-city'],
  ['TPTN', 'area:thai-nguyen-city'],
  ['viet nam', 'area:viet-nam'],
  ['Viet Nam 2019', 'area:viet-nam@2019'],
  ['giao dien toi', 'command:theme-dark'],
  ['dark', 'command:theme-dark'],
  ['do tuong phan cao', 'command:contrast-high'],
  ['co chu lon', 'command:text-large'],
  ['tieng anh', 'command:language'],
  ['copy link', 'command:copy-link'],
  ['in', 'command:print'],
  ['vietnam', 'area:viet-nam'],
  ['dark mode', 'command:theme-dark'],
  ['xuat excel', 'page:table'],
  ['thu ngân sách 6 tháng đầu năm 2017', 'indicator:budget-revenue@2017'],
  ['ngan sach 9T/2017', 'indicator:budget-revenue@2017'],
  ['Q1 2017', 'page:overview@2017'],
  ['quý II 2017', 'page:overview@2017'],
  ['2017-S1', 'page:overview@2017'],
] as const;

describe.each(shippedAreas)('in %s', (area) => {
  it.each(['vi', 'en'] as const)('what is typed leads where it means, read in %s', async (locale) => {
    const { index } = await searched(area, locale);
    const first = everywhere.map(([typed]) => [typed, namesFound(index, typed)[0]]);
    expect(first).toEqual(everywhere);
    expect(everywhere.map(([typed]) => namesFound(index, typed.normalize('NFD'))[0])).toEqual(everywhere.map(([, name]) => name));
  });

  it.each(['vi', 'en'] as const)('every title finds its own, however it is written, read in %s', async (locale) => {
    const { dataset, index } = await searched(area, locale);
    for (const { id, title, shortTitle } of dataset.indicators) {
      for (const text of [title.vi, title.en, shortTitle.vi, shortTitle.en]) {
        const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
        const ways = [text, text.toLowerCase(), text.toUpperCase(), text.normalize('NFD'), folded];
        const indicators = dataset.indicators.filter((one) => [one.title, one.shortTitle].some(({ vi, en }) => vi === text || en === text));
        const places = ways.map((way) => indicators.map((one) => namesFound(index, way).indexOf(`indicator:${one.id}`)));
        expect([id, text, ...places.map((found) => found.every((place) => place >= 0 && place < indicators.length + 1))]).toEqual([id, text, ...ways.map(() => true)]);
      }
    }
  });

  it('every document is found by its title, after everything else', async () => {
    const { dataset, index } = await searched(area, 'vi');
    for (const { id, title } of dataset.sources) expect(namesFound(index, title)).toContain(`document:${id}`);
    const kinds = search(index, 'thai nguyen').hits.map(({ entry }) => entry.target.kind === 'document');
    expect(kinds).toEqual([...kinds].sort((a, b) => Number(a) - Number(b)));
  });
});

describe('in the city', () => {
  it.each([
    ['GTSX CN địa phương', ['series:industry-local']],
    ['CN-XD', ['series:industry-construction', 'series:growth-industry-construction', 'series:gdp-industry-construction']],
    ['HĐND thành phố giao', ['issuer:city-council']],
    ['kế hoạch tỉnh giao', ['issuer:province']],
    ['ngân sách 2031', ['indicator:budget-revenue', 'indicator:budget-growth']],
    ['1999', []],
    ['xyzzy', []],
    ['', []],
    ['  –  ', []],
  ])('%s', async (typed, names) => {
    const { index } = await searched('thai-nguyen-city', 'vi');
    expect(namesFound(index, typed)).toEqual(names);
  });

  it('a year alone leads to its pages, then to its headline figures', async () => {
    const { index } = await searched('thai-nguyen-city', 'vi');
    const expected = ['page:overview', 'page:table', 'page:present', 'indicator:growth', 'indicator:budget-revenue', 'indicator:industry', 'indicator:jobs', 'indicator:poverty'];
    expect(namesFound(index, '2020')).toEqual(expected.map((name) => `${name}@2020`));
  });

  it('an exact word comes before its beginning, a beginning before its inside', async () => {
    const { index } = await searched('thai-nguyen-city', 'vi');
    const grades = ['GDP', 'nong', 'ngheo'].map((typed) => namesFound(index, typed)[0]);
    expect(grades).toEqual(['indicator:gdp', 'indicator:agri-output', 'indicator:poverty']);
    expect(search(index, 'hiep').hits.map(({ entry }) => entry.key)).toContain('indicator:industry');
  });

  it('says when a word had to be left out', async () => {
    const { index } = await searched('thai-nguyen-city', 'vi');
    expect(search(index, 'ngân sách zzz')).toMatchObject({ partial: true });
    expect(namesFound(index, 'ngân sách zzz')[0]).toBe('indicator:budget-revenue');
    expect(search(index, 'ngân sách')).toMatchObject({ partial: false });
  });
});

describe('one slip', () => {
  it.each([
    ['nghiep', 'nghep', true],
    ['nghiep', 'nghieep', true],
    ['nghiep', 'nghiap', true],
    ['nghiep', 'nghipe', true],
    ['nghiep', 'nghiep', true],
    ['nghiep', 'nghp', false],
    ['nghiep', 'gnhipe', false],
    ['truong', 'trongu', false],
  ])('%s and %s: %s', (one, other, slip) => {
    expect(isOneSlip(one, other)).toBe(slip);
    expect(isOneSlip(other, one)).toBe(slip);
  });
});
