import { describe, expect, it } from 'vitest';
import { isCalendarDate, type CalendarDate } from '#domain/calendar-date.ts';
import { isPeriod, type Period } from '#domain/period.ts';
import { formatterOf } from '#i18n/format.ts';

const [vi, en] = [formatterOf('vi'), formatterOf('en')];

function date(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(text);
  return text;
}
function period(text: string): Period {
  if (!isPeriod(text)) throw new Error(text);
  return text;
}

describe('days and moments', () => {
  it('writes days from parts', () => {
    expect(vi.date(date('2021-01-08'))).toBe('08/01/2021');
    expect(en.date(date('2021-01-08'))).toBe('8 January 2021');
  });

  it.each([
    ['2019', '2019', '2019'],
    ['2019-12', '12/2019', 'December 2019'],
    ['2019-12-20', '20/12/2019', '20 December 2019'],
  ])('writes a publication date as exactly as it is known: %s', (text, vietnamese, english) => {
    expect(vi.publicationDate(text)).toBe(vietnamese);
    expect(en.publicationDate(text)).toBe(english);
  });

  it('writes a moment in local time', () => {
    const at = new Date(2026, 10, 22, 14, 5).getTime();
    expect(vi.moment(at)).toBe('14:05 ngày 22/11/2026');
    expect(en.moment(at)).toBe('14:05 on 22 November 2026');
  });

  it.each([
    [0, 'dưới 1 phút', 'less than a minute'],
    [60_000, '1 phút', '1 minute'],
    [59 * 60_000, '59 phút', '59 minutes'],
    [60 * 60_000, '1 giờ', '1 hour'],
    [23.9 * 3_600_000, '23 giờ', '23 hours'],
    [48 * 3_600_000, '2 ngày', '2 days'],
  ])('writes the age of %d ms', (age, vietnamese, english) => {
    expect(vi.age(age)).toBe(vietnamese);
    expect(en.age(age)).toBe(english);
  });
});

describe('periods', () => {
  it.each([
    ['2020', true, ['năm 2020', '2020', '2020', '2020', '']],
    ['2017-S1', true, ['6 tháng đầu năm 2017', '6T/2017', 'the first 6 months of 2017', '6M 2017', '6T']],
    ['2017-M12', true, ['năm 2017 tính đến tháng 12', 'đến T12/2017', '2017 up to December', 'to Dec 2017', 'đến T12']],
    ['2017-S2', false, ['6 tháng cuối năm 2017', '6T cuối/2017', 'the last 6 months of 2017', 'H2 2017', '6T cuối']],
    ['2017-Q1', true, ['Quý I năm 2017', 'Quý I/2017', 'the first quarter of 2017', 'Q1 2017', 'Quý I']],
    ['2019-Q3', true, ['9 tháng đầu năm 2019', '9T/2019', 'the first 9 months of 2019', '9M 2019', '9T']],
    ['2019-Q3', false, ['Quý III năm 2019', 'Quý III/2019', 'the third quarter of 2019', 'Q3 2019', 'Quý III']],
    ['2022-M04', true, ['4 tháng đầu năm 2022', '4T/2022', 'the first 4 months of 2022', '4M 2022', '4T']],
    ['2022-M04', false, ['tháng 4 năm 2022', 'T4/2022', 'April 2022', 'Apr 2022', 'T4']],
    ['2022-M01', true, ['tháng 1 năm 2022', 'T1/2022', 'January 2022', 'Jan 2022', 'T1']],
    ['2016/2020', true, ['giai đoạn 2016-2020', '2016-2020', '2016-2020', '2016-2020', '']],
  ])('%s, cumulative %s', (text, cumulative, texts) => {
    const value = period(text);
    expect([
      vi.period(value, cumulative),
      vi.shortPeriod(value, cumulative),
      en.period(value, cumulative),
      en.shortPeriod(value, cumulative),
      vi.part(value, cumulative),
    ]).toEqual(texts);
  });
});
