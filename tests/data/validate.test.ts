import { readdirSync, readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { DataError, type DataProblem } from '#data/data-error.ts';
import type { Received } from '#data/received.ts';
import { dataset as datasetSchema } from '#data/schema/dataset.ts';
import { validateCatalog, validateDataset } from '#data/validate.ts';
import { awkward, hostile, tiny } from '#mocks/fixtures.ts';
import { generateCatalog, generateDataset } from '#mocks/generator.ts';

import { deleteAlong, pathsOf, replaceAlong, replaceAt } from './json.ts';

const address = 'https://data.example/api/v1/datasets/awkward.json';

/** What a file becomes at the door: the usable part, or the problem. Any other error is thrown on. */
function receive(json: unknown, area = 'awkward'): Received | DataProblem {
  try {
    return validateDataset(json, { address, area });
  } catch (error) {
    if (error instanceof DataError) return error.problem;
    throw error;
  }
}

function usable(json: unknown, area = 'awkward'): Received {
  const received = receive(json, area);
  if ('kind' in received) throw new TypeError(`not usable: ${JSON.stringify(received)}`);
  return received;
}

const severe = ({ faults }: Received) => faults.filter(({ severity }) => severity === 'error');
const names = ({ dataset }: Received) => dataset.indicators.map(({ id }) => id);
const endpoint = new URL('../../public/api/v1/', import.meta.url);

describe('a good file', () => {
  it.each([awkward, tiny, generateDataset('area-1', { seed: 1, indicators: 12, years: 10, areas: 1 })])('passes whole: $area.id', (fixture) => {
    const received = usable(JSON.parse(JSON.stringify(fixture)), fixture.area.id);
    expect(received.dataset).toEqual(fixture);
    expect([received.setAside, severe(received)]).toEqual([[], []]);
  });

  it('passes whole when its texts are hostile', () => {
    const received = usable(hostile, 'hostile');
    expect([names(received), received.setAside]).toEqual([names(usable(awkward)), []]);
  });

  it.each(readdirSync(new URL('datasets/', endpoint)).filter((name) => name.endsWith('.json')))('passes whole as shipped: %s', (name) => {
    const received = usable(JSON.parse(readFileSync(new URL(`datasets/${name}`, endpoint), 'utf8')), name.replace('.json', ''));
    expect([received.setAside, severe(received)]).toEqual([[], []]);
  });

  it('is also the example of the documentation', () => {
    const documentation = readFileSync(new URL('../../docs/data-contract.md', import.meta.url), 'utf8');
    const received = usable(JSON.parse(/```json\n(.+?)```/su.exec(documentation)?.[1] ?? ''), 'vi-du');
    expect([names(received), received.setAside, received.faults]).toEqual([['budget'], [], []]);
  });

  it('may be empty', () => {
    const received = usable({ ...tiny, indicators: [], series: [], observations: [], plans: [] }, 'tiny');
    expect([received.dataset.indicators, received.setAside]).toEqual([[], []]);
  });
});

describe('one bad indicator among good ones', () => {
  it.each<[what: string, place: string, value: unknown]>([
    ['its own record', 'indicators[1].decimals', 'two'],
    ['a series', 'series[1].priceBase', 'old'],
    ['an observation', 'observations[8].quantity.value', 'nhiều'],
    ['a plan', 'plans[7].form', 'wish'],
    ['a break', 'breaks[1].date', '2022-02-30'],
  ])('is set aside for %s', (_what, place, value) => {
    const received = usable(replaceAt(awkward, place, value));
    expect(received.setAside).toHaveLength(1);
    expect(received.setAside[0]).toMatchObject({ indicator: 'poverty', title: awkward.indicators[1]?.title, reason: { kind: 'invalid', place } });
    expect(names(received)).toEqual(['budget', 'growth', 'industry', 'inflation', 'fires', 'jobs']);
    expect(received.dataset.series.map(({ id }) => id)).not.toContain('poverty');
    expect(received.dataset.observations.filter(({ series }) => series === 'poverty')).toEqual([]);
    expect(received.dataset.plans.filter(({ series }) => series === 'poverty')).toEqual([]);
    expect(received.dataset.breaks.map(({ id }) => id)).toEqual(['enlarged']);
    expect(severe(received)).toEqual([]);
  });

  it('says what was expected and what was there', () => {
    expect(usable(replaceAt(awkward, 'observations[8].quantity.value', 'nhiều')).setAside[0]?.reason).toEqual({
      kind: 'invalid',
      place: 'observations[8].quantity.value',
      expected: 'number',
      received: '"nhiều"',
    });
  });

  it('has no title when that is what is broken', () => {
    expect(usable(replaceAt(awkward, 'indicators[1].title', 'poverty')).setAside).toEqual([
      { indicator: 'poverty', title: null, reason: { kind: 'invalid', place: 'indicators[1].title', expected: 'Object', received: '"poverty"' } },
    ]);
  });

  it('is set aside for what contradicts the rest of the file', () => {
    const received = usable(replaceAt(awkward, 'plans[7].issuer', 'nobody'));
    expect(received.setAside).toEqual([
      {
        indicator: 'poverty',
        title: awkward.indicators[1]?.title,
        reason: {
          kind: 'fault',
          fault: { severity: 'error', place: 'plans[7].issuer', indicator: 'poverty', code: 'unknown-issuer', detail: { plan: 'poverty-2020', issuer: 'nobody' } },
        },
      },
    ]);
    expect(names(received)).not.toContain('poverty');
    expect(severe(received)).toEqual([]);
  });

  it('is named by its place in the file, although broken elements before it were taken out', () => {
    const twice = replaceAt(replaceAt(awkward, 'plans[0]', 7), 'plans[7].issuer', 'nobody');
    expect(usable(twice).setAside.map(({ indicator, reason }) => [indicator, reason.kind === 'fault' ? reason.fault.place : reason.place])).toEqual([[null, 'plans[0]'], ['poverty', 'plans[7].issuer']]);
  });

  it('is left when an element cannot be laid at any door', () => {
    const received = usable(replaceAt(awkward, 'observations[8]', 7));
    expect(received.setAside).toEqual([{ indicator: null, title: null, reason: { kind: 'invalid', place: 'observations[8]', expected: 'Object', received: '7' } }]);
    expect(received.dataset.observations).toHaveLength(awkward.observations.length - 1);
  });
});

describe('what the figures do not need', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://user:word@example.org/', 'báo cáo', 7])('costs a document its link only, and is named: %s', (url) => {
    const received = usable(replaceAt(awkward, 'sources[0].url', url));
    expect(received.setAside).toMatchObject([{ indicator: null, title: null, reason: { kind: 'invalid', place: 'sources[0].url' } }]);
    expect(received.dataset).toEqual(replaceAt(awkward, 'sources[0].url', null));
  });

  it('costs those who cite it when a document is broken, and no others', () => {
    const rumour = { ...awkward.sources[0], id: 'rumour', grade: 'gossip' };
    const received = usable(replaceAt({ ...awkward, sources: [rumour, ...awkward.sources] }, 'observations[8].provenance[0].source', 'rumour'));
    expect(received.setAside.map(({ indicator }) => indicator)).toEqual([null, 'poverty']);
    expect(received.setAside[0]?.reason).toMatchObject({ place: 'sources[0].grade' });
    expect([names(received), received.dataset.sources]).toEqual([['budget', 'growth', 'industry', 'inflation', 'fires', 'jobs'], awkward.sources]);
  });

  it.each<[title: unknown, place: string, shown: unknown]>([
    [{ vi: 'Số liệu' }, 'title.en', { vi: 'Số liệu', en: 'Số liệu' }],
    [{ vi: 9, en: 'Figures' }, 'title.vi', { vi: 'Figures', en: 'Figures' }],
    [null, 'title', awkward.area.name],
  ])('is named when it is the title: %j', (title, place, shown) => {
    const received = usable(replaceAt(awkward, 'title', title));
    expect([received.dataset.title, received.setAside.map(({ reason }) => (reason.kind === 'invalid' ? reason.place : ''))]).toEqual([shown, [place]]);
    expect(received.dataset.observations).toEqual(awkward.observations);
  });
});

describe('an unusable file', () => {
  it.each<[json: unknown, place: string]>([
    [null, ''],
    [[], 'contract'],
    ['text', ''],
    [{}, 'contract'],
    [{ contract: '1.0', rows: [] }, 'area'],
    [replaceAt(awkward, 'area.level', 'village'), 'area.level'],
    [replaceAt(awkward, 'issuers[1].concreteness', 9), 'issuers[1].concreteness'],
    [replaceAt(awkward, 'observations', null), 'observations'],
    [replaceAt(awkward, 'breaks[0].date', 'soon'), 'breaks[0].date'],
    [replaceAt(awkward, 'area.id', 'elsewhere'), 'area.id'],
    [replaceAt({ ...tiny, area: awkward.area }, 'indicators[0].decimals', null), 'indicators[0].decimals'],
  ])('%# is refused at its place', (json, place) => {
    expect(receive(json)).toMatchObject({ kind: 'invalid', address, place });
  });

  it.each(['0.9', '2.0', '10.0'])('of version %s is refused by name', (contract) => {
    expect(receive({ contract })).toEqual({ kind: 'wrong-version', address, found: contract, supported: '1' });
    expect(() => validateCatalog({ contract }, address)).toThrow(expect.objectContaining({ problem: { kind: 'wrong-version', address, found: contract, supported: '1' } }));
  });

  it('names the place in a catalog', () => {
    expect(validateCatalog(generateCatalog(), address)).toEqual(generateCatalog());
    expect(() => validateCatalog(replaceAt(generateCatalog(), 'areas[2].lastYear', '2025'), address)).toThrow(
      expect.objectContaining({ problem: { kind: 'invalid', address, place: 'areas[2].lastYear', expected: 'number', received: '"2025"' } }),
    );
  });
});

describe('whatever arrives', () => {
  /** What is wrong with a result: not valid by the schema, something hanging on what is not there, a loss not accounted for. */
  function flawsOf(received: Received | DataProblem): readonly string[] {
    if ('kind' in received) return [];
    const { dataset, setAside } = received;
    const indicators = new Set(dataset.indicators.map(({ id }) => id));
    const series = new Set(dataset.series.map(({ id }) => id));
    return [
      ...(v.safeParse(datasetSchema, dataset).success ? [] : ['invalid']),
      ...dataset.series.filter(({ indicator }) => !indicators.has(indicator)).map(({ id }) => `loose series ${id}`),
      ...[...dataset.observations, ...dataset.plans].filter((one) => !series.has(one.series)).map(({ id }) => `loose ${id}`),
      ...setAside.filter(({ indicator }) => indicator !== null && indicators.has(indicator)).map(({ indicator }) => `set aside and shown: ${indicator}`),
      ...severe(received).filter(({ indicator }) => indicator !== null && indicators.has(indicator)).map(({ code }) => `shown with ${code}`),
    ];
  }

  it('is an error or a valid dataset: any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(flawsOf(receive(json))).toEqual([]);
      }),
    );
  });

  const paths = pathsOf(awkward);
  const anyPath = fc.constantFrom(...paths);

  it('is an error or a valid dataset: a file with a node replaced', () => {
    fc.assert(
      fc.property(anyPath, fc.oneof(fc.jsonValue(), fc.constantFrom('', '__proto__', 'constructor', -1, 1e300, null, [], {})), (path, value) => {
        expect(flawsOf(receive(replaceAlong(awkward, path, value)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is an error or a valid dataset: a file with nodes deleted', () => {
    fc.assert(
      fc.property(fc.array(anyPath, { minLength: 1, maxLength: 3 }), (gone) => {
        expect(flawsOf(receive(gone.reduce<unknown>(deleteAlong, awkward)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is an error or a valid dataset: a file with an element moved into another list or repeated', () => {
    const lists = ['indicators', 'series', 'observations', 'plans', 'breaks', 'events', 'sources', 'issuers', 'groups'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.constantFrom(...lists), fc.nat(), (from, to, at) => {
        const element = awkward[from][at % awkward[from].length];
        expect(flawsOf(receive({ ...awkward, [to]: [...awkward[to], element] }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
