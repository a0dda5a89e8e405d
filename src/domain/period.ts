import { calendarDate, lastDayOfMonth, type CalendarDate } from './calendar-date.ts';

declare const brand: unique symbol;

/**
 * An SDMX time period as text: `2020`, `2017-S1`, `2019-Q1`, `2022-M04`, or a term `2015/2020`.
 * Text order is time order of the beginnings; parts of a year are cumulative from 1 January unless an observation says otherwise.
 */
export type Period = string & { readonly [brand]: 'Period' };

/** What a period's text means. Years of a term are both included. */
export type PeriodSpan =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half'; readonly year: number; readonly part: 1 | 2 }
  | { readonly kind: 'quarter'; readonly year: number; readonly part: 1 | 2 | 3 | 4 }
  | { readonly kind: 'month'; readonly year: number; readonly part: number }
  | { readonly kind: 'term'; readonly from: number; readonly year: number };

const shape = /^(\d{4})(?:-S([12])|-Q([1-4])|-M(0[1-9]|1[0-2])|\/(\d{4}))?$/u;

const yearShape = /^\d{4}$/u;

export function isPeriod(text: unknown): text is Period {
  if (typeof text !== 'string') return false;
  if (text.length === 4) return yearShape.test(text);
  const match = shape.exec(text);
  return match !== null && (match[5] === undefined || Number(match[5]) > Number(match[1]));
}

/** Takes a period's text apart. */
export function spanOf(period: Period): PeriodSpan {
  const match = shape.exec(period);
  const year = Number(match?.[1]);
  if (match?.[2] !== undefined) return { kind: 'half', year, part: match[2] === '1' ? 1 : 2 };
  if (match?.[3] !== undefined) return { kind: 'quarter', year, part: quarterOf(match[3]) };
  if (match?.[4] !== undefined) return { kind: 'month', year, part: Number(match[4]) };
  if (match?.[5] !== undefined) return { kind: 'term', from: year, year: Number(match[5]) };
  return { kind: 'year', year };
}

/** Puts a period's text together: the inverse of `spanOf`. Throws when the span is no period. */
export function formatPeriod(span: PeriodSpan): Period {
  const text = textOf(span);
  if (!isPeriod(text)) throw new RangeError(`no such period: ${text}`);
  return text;
}

/** The calendar year in which a period ends. */
export function yearOf(period: Period): number {
  return Number(isTerm(period) ? period.slice(5) : period.slice(0, 4));
}

/** The calendar year in which a period begins. */
export function firstYearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/**
 * The first year that counts for a period. A term named by six years, as congress and council terms are (`2010/2015`), is five years long:
 * it begins during the first of them and counts from the end of that year.
 */
export function firstCountedYear(period: Period): number {
  const [from, to] = [firstYearOf(period), yearOf(period)];
  return to - from === 5 ? from + 1 : from;
}

export function yearPeriod(year: number): Period {
  const text = String(year).padStart(4, '0');
  if (!isPeriod(text)) throw new RangeError(`no such year: ${year}`);
  return text;
}

/** The same part of the year before; a term moves by its own length. */
export function previousYear(period: Period): Period {
  const span = spanOf(period);
  if (span.kind !== 'term') return formatPeriod({ ...span, year: span.year - 1 });
  const length = span.year - span.from + 1;
  return formatPeriod({ kind: 'term', from: span.from - length, year: span.year - length });
}

export function isWholeYear(period: Period): boolean {
  return period.length === 4;
}

export function isTerm(period: Period): boolean {
  return period[4] === '/';
}

/** A half, quarter or month. */
export function isPartYear(period: Period): boolean {
  return period[4] === '-';
}

/** First day of the named part itself, whether or not its figures count from 1 January. */
export function firstDay(period: Period): CalendarDate {
  const span = spanOf(period);
  return span.kind === 'term' ? calendarDate(span.from, 1, 1) : calendarDate(span.year, lastMonthOf(span) - monthsIn(span) + 1, 1);
}

export function lastDay(period: Period): CalendarDate {
  const span = spanOf(period);
  return lastDayOfMonth(span.year, lastMonthOf(span));
}

/** Order by the last day, the longer period first among equals. */
export function comparePeriods(a: Period, b: Period): number {
  const [lastA, lastB] = [lastDay(a), lastDay(b)];
  if (lastA !== lastB) return lastA < lastB ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

function monthsIn(span: PeriodSpan): number {
  switch (span.kind) {
    case 'half':
      return 6;
    case 'quarter':
      return 3;
    case 'month':
      return 1;
    case 'year':
    case 'term':
      return 12;
  }
}

function lastMonthOf(span: PeriodSpan): number {
  return span.kind === 'year' || span.kind === 'term' ? 12 : span.part * monthsIn(span);
}

function textOf(span: PeriodSpan): string {
  const year = String(span.year).padStart(4, '0');
  switch (span.kind) {
    case 'year':
      return year;
    case 'half':
      return `${year}-S${span.part}`;
    case 'quarter':
      return `${year}-Q${span.part}`;
    case 'month':
      return `${year}-M${String(span.part).padStart(2, '0')}`;
    case 'term':
      return `${String(span.from).padStart(4, '0')}/${year}`;
  }
}

function quarterOf(digit: string): 1 | 2 | 3 | 4 {
  switch (digit) {
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    default:
      return 4;
  }
}
