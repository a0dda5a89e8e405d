import { isCalendarDate } from '#domain/calendar-date.ts';

/** Reads day/month/year, month/year or a year; null for anything else. Never guesses the order. */
export function publishedDate(text: string): string | null {
  const [, day, month, year] = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?((?:19|20)\d{2})$/u.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return year;
  const written = `${year}-${month.padStart(2, '0')}`;
  const date = `${written}-${(day ?? '1').padStart(2, '0')}`;
  if (!isCalendarDate(date)) return null;
  return day === undefined ? written : date;
}
