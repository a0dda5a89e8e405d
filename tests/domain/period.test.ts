import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { calendarDate, isCalendarDate } from '#domain/calendar-date.ts';
import { comparePeriods, firstDay, formatPeriod, isPartYear, isPeriod, isTerm, isWholeYear, lastDay, previousYear, spanOf, yearOf, yearPeriod, type PeriodSpan } from '#domain/period.ts';

import { period } from './fixtures.ts';

const year = fc.integer({ min: 1, max: 9999 });
const anySpan: fc.Arbitrary<PeriodSpan> = fc.oneof(
  year.map((one) => ({ kind: 'year', year: one }) as const),
  fc.tuple(year, fc.constantFrom(1 as const, 2 as const)).map(([one, part]) => ({ kind: 'half', year: one, part }) as const),
  fc.tuple(year, fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)).map(([one, part]) => ({ kind: 'quarter', year: one, part }) as const),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([one, part]) => ({ kind: 'month', year: one, part }) as const),
  fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 900 })).map(([from, length]) => ({ kind: 'term', from, year: from + length }) as const),
);

describe('periods', () => {
  it('parses what it formats', () => {
    fc.assert(fc.property(anySpan, (span) => { expect(spanOf(formatPeriod(span))).toEqual(span); }));
  });

  it('formats what it parses', () => {
    fc.assert(fc.property(anySpan.map(formatPeriod), (text) => { expect(formatPeriod(spanOf(text))).toBe(text); }));
  });

  it('ends on an existing day, not before it begins', () => {
    fc.assert(
      fc.property(anySpan.map(formatPeriod), (text) => {
        expect(isCalendarDate(firstDay(text)) && isCalendarDate(lastDay(text))).toBe(true);
        expect(firstDay(text) < lastDay(text)).toBe(true);
      }),
    );
  });

  it.each([
    ['2020', '2020-01-01', '2020-12-31', 2020],
    ['2017-S1', '2017-01-01', '2017-06-30', 2017],
    ['2017-S2', '2017-07-01', '2017-12-31', 2017],
    ['2019-Q3', '2019-07-01', '2019-09-30', 2019],
    ['2020-M02', '2020-02-01', '2020-02-29', 2020],
    ['2100-M02', '2100-02-01', '2100-02-28', 2100],
    ['2015/2020', '2015-01-01', '2020-12-31', 2020],
  ])('%s lasts from %s to %s', (...[text, first, last, endYear]) => {
    expect([firstDay(period(text)), lastDay(period(text)), yearOf(period(text))]).toEqual([first, last, endYear]);
  });

  it.each([
    ['2020', true, false, false],
    ['2020-Q4', false, true, false],
    ['2015/2020', false, false, true],
  ])('knows what kind %s is', (...[text, whole, part, term]) => {
    expect([isWholeYear(period(text)), isPartYear(period(text)), isTerm(period(text))]).toEqual([whole, part, term]);
  });

  it.each([
    ['2020', '2019'],
    ['2017-S1', '2016-S1'],
    ['2020-M02', '2019-M02'],
    ['2016/2020', '2011/2015'],
  ])('steps back from %s to %s', (text, before) => {
    expect(previousYear(period(text))).toBe(before);
  });

  it.each(['2020-S3', '2020-M13', '20', '2020/2020', '2020/2015', '2020-1', ''])('refuses %s', (text) => {
    expect(isPeriod(text)).toBe(false);
  });

  it('refuses years and days that do not exist', () => {
    expect(() => yearPeriod(20_200)).toThrow(RangeError);
    expect(() => calendarDate(2021, 2, 29)).toThrow(RangeError);
  });

  it('puts the whole year before its last part', () => {
    const texts = ['2020-S2', '2020', '2019-Q4', '2020-M01'].map(period);
    texts.sort(comparePeriods);
    expect(texts).toEqual(['2019-Q4', '2020-M01', '2020', '2020-S2']);
  });
});
