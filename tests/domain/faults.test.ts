import { describe, expect, it } from 'vitest';

import type { Dataset } from '#domain/dataset.ts';
import { findFaults } from '#domain/faults.ts';

import { absent, area, breakAt, dataset, day, implied, indicator, observed, quantity, range, seriesOf, source, stated } from './fixtures.ts';
import { city } from './city.ts';

const x = [indicator('x')];
const found = (parts: Partial<Dataset>) => findFaults(dataset({ indicators: x, ...parts })).map(({ severity, place, indicator: owner, code }) => [severity, place, owner, code]);

describe('faults of a dataset', () => {
  it('are none in a sound one', () => {
    expect(findFaults(city)).toEqual([]);
  });

  it.each<readonly [string, Partial<Dataset>, readonly unknown[]]>([
    ['an id used twice', { observations: [observed(['x', '2020'], '1'), observed(['x', '2021'], '1', { id: 'x-2020' })] }, ['error', 'observations[1].id', 'x', 'duplicate-id']],
    ['an unknown group', { groups: [] }, ['error', 'indicators[0].group', 'x', 'unknown-group']],
    ['a default series of another indicator', { indicators: [indicator('x', { headline: null }), indicator('y', { headline: null, defaultSeries: 'x' })] }, ['error', 'indicators[1].defaultSeries', 'y', 'unknown-series']],
    ['a place in the overview taken twice', { indicators: [indicator('x'), indicator('y')] }, ['warning', 'indicators[1].headline', 'y', 'duplicate-headline']],
    ['a series of no indicator', { series: [seriesOf('x'), seriesOf('y', 'nowhere')] }, ['error', 'series[1].indicator', null, 'unknown-indicator']],
    ['a link that is no web address', { sources: [source('press'), { ...source('bad'), url: 'javascript:alert(1)' }] }, ['error', 'sources[1].url', null, 'link-not-http']],
    ['a break of an unknown series', { breaks: [breakAt('2020-01-01', ['nowhere'])] }, ['error', 'breaks[0].series', null, 'unknown-series']],
    ['an event of an unknown source', { events: [{ id: 'e', date: day('2020-01-01'), title: { vi: '', en: '' }, source: 'nowhere' }] }, ['error', 'events[0].source', null, 'unknown-source']],
    ['a figure of an unknown series', { observations: [observed(['nowhere', '2020'], '1')] }, ['error', 'observations[0].series', null, 'unknown-series']],
    ['a figure without a document', { observations: [observed(['x', '2020'], '1', { provenance: [] })] }, ['error', 'observations[0].provenance', 'x', 'no-provenance']],
    ['a figure from an unknown document', { observations: [observed(['x', '2020'], '1', { from: 'nowhere' })] }, ['error', 'observations[0].provenance[0].source', 'x', 'unknown-source']],
    [
      'two primary figures for one slot',
      { observations: [observed(['x', '2020'], '1', { primary: true }), observed(['x', '2020'], '1', { id: 'b', primary: true })] },
      ['error', 'observations[1].primary', 'x', 'two-primaries'],
    ],
    ['a figure after the end of the area', { area: { ...area, validTo: day('2025-06-30') }, observations: [observed(['x', '2026'], '1')] }, ['error', 'observations[0].period', 'x', 'outside-life']],
    ['a plan before its beginning', { area: { ...area, validFrom: day('2010-01-01') }, plans: [stated(['x', '2009'], '1')] }, ['error', 'plans[0].period', 'x', 'outside-life']],
    ['a term without its kind of figure', { observations: [observed(['x', '2016/2020'], '1')] }, ['error', 'observations[0].aggregate', 'x', 'term-without-aggregate']],
    ['a year with a kind of term figure', { observations: [observed(['x', '2016'], '1', { aggregate: 'total' })] }, ['error', 'observations[0].aggregate', 'x', 'aggregate-without-term']],
    ['a range the wrong way round', { observations: [observed(['x', '2016'], range('4', '3'))] }, ['error', 'observations[0].quantity', 'x', 'range-reversed']],
    ['a planned range the wrong way round', { plans: [stated(['x', '2016'], range('4', '3'))] }, ['error', 'plans[0].quantity', 'x', 'range-reversed']],
    ['a plan of an unknown series', { plans: [stated(['nowhere', '2016'], '1')] }, ['error', 'plans[0].series', null, 'unknown-series']],
    ['a plan of an unknown issuer', { plans: [stated(['x', '2016'], '1', { issuer: 'nobody' })] }, ['error', 'plans[0].issuer', 'x', 'unknown-issuer']],
    ['a plan without issuer', { plans: [stated(['x', '2016'], '1', { issuer: '' })] }, ['error', 'plans[0].issuer', 'x', 'no-issuer']],
    ['an implied plan of an unknown figure', { plans: [implied(['x', '2016'], ['nowhere', 'percent-of-plan', '100'])] }, ['error', 'plans[0].claim.observation', 'x', 'unknown-observation']],
    ['an implied plan of no figure', { observations: [absent(['x', '2016'], 'missing')], plans: [implied(['x', '2016'], ['x-2016-absent', 'percent-of-plan', '100'])] }, ['error', 'plans[0].claim.observation', 'x', 'unknown-observation']],
    [
      'an implied plan of another series',
      { series: [seriesOf('x'), seriesOf('y', 'x')], observations: [observed(['y', '2016'], '1')], plans: [implied(['x', '2016'], ['y-2016', 'percent-of-plan', '100'])] },
      ['error', 'plans[0].claim.observation', 'x', 'claim-of-other-series'],
    ],
    ['a supersession of nothing', { plans: [stated(['x', '2016'], '1', { supersedes: 'nowhere' })] }, ['error', 'plans[0].supersedes', 'x', 'unknown-plan']],
    [
      'a supersession of another period',
      { plans: [stated(['x', '2016'], '1', { supersedes: 'b' }), stated(['x', '2017'], '1', { id: 'b' })] },
      ['error', 'plans[0].supersedes', 'x', 'supersedes-other-slot'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(found(parts)).toEqual([expected]);
  });

  it('name both of two plans that supersede each other', () => {
    const plans = [stated(['x', '2016'], '1', { id: 'a', supersedes: 'b' }), stated(['x', '2016'], '1', { id: 'b', supersedes: 'a' })];
    expect(found({ plans }).map(([, place, , code]) => [place, code])).toEqual([
      ['plans[0].supersedes', 'supersedes-itself'],
      ['plans[1].supersedes', 'supersedes-itself'],
    ]);
  });

  it('accept the last year of an area that ended in its middle', () => {
    expect(found({ area: { ...area, validTo: day('2025-06-30') }, observations: [observed(['x', '2025'], '1'), absent(['x', '2026'], 'not-applicable')] })).toEqual([]);
  });

  it('keep a true contradiction as a warning with both numbers', () => {
    const observations = [observed(['x', '2020'], '1300')];
    const plans = [stated(['x', '2020'], '1000', { claims: [{ observation: 'x-2020', wording: 'percent-of-plan', quantity: quantity('125') }] })];
    const [fault] = findFaults(dataset({ indicators: x, observations, plans }));
    expect(fault).toMatchObject({ severity: 'warning', place: 'plans[0]', indicator: 'x', code: 'claim-differs', detail: { printed: 1.25, recomputed: 1.3, plan: 'plan-x-2020-province', observation: 'x-2020' } });
  });
});
