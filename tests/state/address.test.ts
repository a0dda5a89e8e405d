import { assert, boolean, constant, constantFrom, dictionary, integer, oneof, option, property, record, string, tuple, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView, formatAddress, parseAddress, type Address, type Page } from '#state/address.ts';

const home: Address = { locale: 'vi', area: null, page: { kind: 'overview' }, view: defaultView };

describe('addresses', () => {
  it.each<[string, Address]>([
    ['/', home],
    ['/en/', { ...home, locale: 'en' }],
    ['/indicators/growth/', { ...home, page: { kind: 'indicator', id: 'growth' } }],
    ['/table/', { ...home, page: { kind: 'table' } }],
    ['/en/areas/viet-nam/sources/', { ...home, locale: 'en', area: 'viet-nam', page: { kind: 'sources' } }],
    ['/areas/viet-nam/', { ...home, area: 'viet-nam' }],
    ['/en/areas/viet-nam/indicators/gdp/', { ...home, locale: 'en', area: 'viet-nam', page: { kind: 'indicator', id: 'gdp' } }],
  ])('%s is written and read alike', (path, address) => {
    expect(formatAddress(address)).toBe(path);
    expect(parseAddress(path, '')).toEqual(address);
    expect(parseAddress(path.replace(/(?<=.)\/$/u, ''), '')).toEqual(address);
  });

  it('writes only what differs from the default', () => {
    const view = { ...defaultView, year: 2020, show: 'table', why: true } as const;
    expect(formatAddress({ ...home, view })).toBe('/?year=2020&show=table&why=1');
    expect(formatAddress({ ...home, view: { ...defaultView, from: 2016, to: 2020, issuer: 'tỉnh', series: 's', focus: 'o 1' } })).toBe(
      '/?issuer=t%E1%BB%89nh&series=s&from=2016&to=2020&focus=o+1',
    );
  });

  it('falls back to the default for values and keys that it does not know', () => {
    expect(parseAddress('/', '?year=20x0&from=-1&to=99999&show=pie&why=yes&issuer=&scenario=slow')).toEqual(home);
  });

  it.each(['/nowhere', '/indicators', '/indicators/a/b', '/areas', '/areas/a/b', '/areas/a/indicators', '/en/en', '/table/x', '/%E0%A4%A'])('%s is an unknown page', (path) => {
    expect(parseAddress(path, '').page.kind).toBe('unknown');
  });

  it('keeps what only the page knows, and drops it on other pages', () => {
    const table: Address = { ...home, page: { kind: 'table' }, view: { ...defaultView, year: 2020, own: { sort: '-verdict', group: 'kinh-tế' } } };
    expect(formatAddress(table)).toBe('/table/?year=2020&sort=-verdict&group=kinh-t%E1%BA%BF');
    expect(parseAddress('/table/', '?sort=-verdict&group=kinh-t%E1%BA%BF&year=2020&verdict=&assume=x')).toEqual(table);
    expect(formatAddress({ ...table, page: { kind: 'overview' } })).toBe('/?year=2020');
  });

  it('keeps the path of an unknown page', () => {
    const address = parseAddress('/en/a b/c/', '?year=2019');
    expect(address.page).toEqual({ kind: 'unknown', path: '/a%20b/c' });
    expect(formatAddress(address)).toBe('/en/a%20b/c?year=2019');
  });

  it('reads back every address that it writes', () => {
    const id = string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/^\.{1,2}$/u.test(text));
    const orNull = <Value>(value: Arbitrary<Value>) => option(value, { nil: null });
    const year = orNull(integer({ min: 1000, max: 9999 }));
    const view = record({
      year,
      issuer: orNull(id),
      series: orNull(id),
      from: year,
      to: year,
      show: constantFrom('chart', 'table'),
      focus: orNull(id),
      why: boolean(),
    });
    const own = dictionary(constantFrom('sort', 'verdict', 'group', 'grade'), id);
    const plain = oneof(constantFrom<Page>({ kind: 'overview' }, { kind: 'audit' }), record({ kind: constant('indicator'), id }));
    const paged = oneof(
      record({ page: plain, view: view.map((common) => ({ ...common, own: {} })) }),
      record({ page: constant<Page>({ kind: 'table' }), view: tuple(view, own).map(([common, texts]) => ({ ...common, own: texts })) }),
    );
    const address = tuple(record({ locale: constantFrom('vi', 'en'), area: orNull(id) }), paged).map(([where, what]) => ({ ...where, ...what }));
    assert(
      property(address, (written) => {
        const [path = '', search = ''] = formatAddress(written).split('?');
        expect(path.endsWith('/')).toBe(true);
        expect(parseAddress(path, search)).toEqual(written);
      }),
    );
  });
});
