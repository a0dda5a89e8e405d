declare const brand: unique symbol;

/** A day as ISO 8601 text, `2017-08-18`; text order is time order. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/u;

export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string') return false;
  const [, year, month, day] = shape.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day as text; throws when there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isCalendarDate(text)) throw new RangeError(`no such day: ${text}`);
  return text;
}

export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return calendarDate(year, month, daysIn(year, month));
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
