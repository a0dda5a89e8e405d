import type { CalendarDate } from '#domain/calendar-date.ts';
import { spanOf, type Period } from '#domain/period.ts';
import type { Locale } from './locale.ts';

/** Days, moments and periods in the words of one locale, built from parts because browsers disagree on short dates. */
export interface TimeFormatter {
  /** 08/01/2021 · 8 January 2021 */
  date(this: void, date: CalendarDate): string;
  /** A publication date that may be a year, a month or a day. */
  publicationDate(this: void, text: string): string;
  /** For running text: "6 tháng đầu năm 2017", "năm 2020". Parts of a year count from 1 January unless `cumulative` is false. */
  period(this: void, period: Period, cumulative?: boolean): string;
  /** For tight cells: "6T/2017", "Quý I/2017", "2020". */
  shortPeriod(this: void, period: Period, cumulative?: boolean): string;
  /** The part without its year, "6T"; empty for years and terms. */
  part(this: void, period: Period, cumulative?: boolean): string;
  /** A moment in the reader's own time zone: "14:05 ngày 22/11/2026". */
  moment(this: void, epochMs: number): string;
  /** How long ago, at one unit: "5 phút", "3 giờ", "2 ngày". */
  age(this: void, ms: number): string;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const quarters = ['I', 'II', 'III', 'IV'];
const two = (value: number) => String(value).padStart(2, '0');

/** Which months a part of a year covers; `whole` for years and terms, whose last year is `year` and first `since`. */
interface Span {
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly since: number | null;
  readonly whole: boolean;
}

const lengths = { half: 6, quarter: 3, month: 1 };

function monthsOf(period: Period, cumulative: boolean): Span {
  const span = spanOf(period);
  if (span.kind === 'term' || span.kind === 'year') return { year: span.year, from: 1, to: 12, since: span.kind === 'term' ? span.from : null, whole: true };
  const length = lengths[span.kind];
  const to = span.part * length;
  return { year: span.year, from: cumulative ? 1 : to - length + 1, to, since: null, whole: false };
}

interface PartNames {
  readonly long: (span: Span) => string;
  readonly short: (span: Span) => string;
  /** Joins a short part with its year. */
  readonly join: (part: string, year: number) => string;
  readonly year: (year: number) => string;
  readonly term: (text: string) => string;
}

/** Counted into December but no year: a whole year is a period of its own, so some days are still missing. */
const isUnfinished = ({ from, to, whole }: Span) => !whole && from === 1 && to === 12;
const isQuarter = ({ from, to }: Span) => to - from === 2;
const quarter = ({ to }: Span) => quarters[to / 3 - 1] ?? '';
const monthsIn = ({ from, to }: Span) => to - from + 1;

const names: Record<Locale, PartNames> = {
  vi: {
    long: (span) => {
      if (isUnfinished(span)) return `năm ${span.year} tính đến tháng 12`;
      if (isQuarter(span)) return `Quý ${quarter(span)} năm ${span.year}`;
      if (span.from === span.to) return `tháng ${span.to} năm ${span.year}`;
      return `${monthsIn(span)} tháng ${span.from > 1 ? 'cuối ' : span.to < 12 ? 'đầu ' : ''}năm ${span.year}`;
    },
    short: (span) => {
      if (isUnfinished(span)) return 'đến T12';
      if (isQuarter(span)) return `Quý ${quarter(span)}`;
      if (span.from === span.to) return `T${span.to}`;
      return `${monthsIn(span)}T${span.from === 1 ? '' : ' cuối'}`;
    },
    join: (part, year) => `${part}/${year}`,
    year: (year) => `năm ${year}`,
    term: (text) => `giai đoạn ${text}`,
  },
  en: {
    long: (span) => {
      if (isUnfinished(span)) return `${span.year} up to December`;
      if (isQuarter(span)) return `the ${['first', 'second', 'third', 'fourth'][span.to / 3 - 1] ?? ''} quarter of ${span.year}`;
      if (span.from === span.to) return `${months[span.to - 1] ?? ''} ${span.year}`;
      return `the ${span.from > 1 ? 'last ' : span.to < 12 ? 'first ' : ''}${monthsIn(span)} months of ${span.year}`;
    },
    short: (span) => {
      if (isUnfinished(span)) return 'to Dec';
      if (isQuarter(span)) return `Q${span.to / 3}`;
      if (span.from === span.to) return (months[span.to - 1] ?? '').slice(0, 3);
      return span.from === 1 ? `${monthsIn(span)}M` : 'H2';
    },
    join: (part, year) => `${part} ${year}`,
    year: String,
    term: (text) => text,
  },
};

/** Makes the time half of a locale's formatter. */
export function timeFormatterOf(locale: Locale): TimeFormatter {
  const say = names[locale];
  const day = (year: string, month: string, date: string) =>
    locale === 'vi' ? `${date}/${month}/${year}` : `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
  const termText = (span: Span) => `${span.since ?? ''}-${span.year}`;

  function part(period: Period, cumulative = true): string {
    const span = monthsOf(period, cumulative);
    return span.whole ? '' : say.short(span);
  }

  return {
    date: (date) => day(date.slice(0, 4), date.slice(5, 7), date.slice(8)),
    publicationDate(text) {
      const [year = '', month, date] = text.split('-');
      if (month === undefined) return year;
      if (date !== undefined) return day(year, month, date);
      return locale === 'vi' ? `${month}/${year}` : `${months[Number(month) - 1] ?? ''} ${year}`;
    },
    period(period, cumulative = true) {
      const span = monthsOf(period, cumulative);
      if (span.since !== null) return say.term(termText(span));
      return span.whole ? say.year(span.year) : say.long(span);
    },
    shortPeriod(period, cumulative = true) {
      const span = monthsOf(period, cumulative);
      if (span.since !== null) return termText(span);
      return span.whole ? String(span.year) : say.join(say.short(span), span.year);
    },
    part,
    moment(epochMs) {
      const at = new Date(epochMs);
      const date = day(String(at.getFullYear()), two(at.getMonth() + 1), two(at.getDate()));
      return `${two(at.getHours())}:${two(at.getMinutes())}${locale === 'vi' ? ' ngày ' : ' on '}${date}`;
    },
    age(ms) {
      const minutes = Math.floor(ms / 60_000);
      if (minutes < 1) return locale === 'vi' ? 'dưới 1 phút' : 'less than a minute';
      const [count, vi, en] =
        minutes < 60 ? [minutes, 'phút', 'minute'] : minutes < 1440 ? [Math.floor(minutes / 60), 'giờ', 'hour'] : [Math.floor(minutes / 1440), 'ngày', 'day'];
      return locale === 'vi' ? `${count} ${vi}` : `${count} ${en}${count === 1 ? '' : 's'}`;
    },
  };
}
