import * as v from 'valibot';

import type { BilingualText } from '#domain/bilingual-text.ts';
import { type CalendarDate, isCalendarDate } from '#domain/calendar-date.ts';
import { isPeriod, type Period } from '#domain/period.ts';

import { limits } from './limits.ts';

/** Line breaks and tabs are the only control characters; the others and lone surrogates would break an exported XML file. */
const plain = /^(?:[\t\n\r]|[^\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}])*$/u;

const plainText = (longest: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty(),
    v.maxLength(longest),
    v.check((text) => plain.test(text), 'text without control characters'),
    v.normalize('NFC'),
  );

/** One language only: titles and publishers of documents, numbers of decisions. Normalised to NFC. */
export const label: v.GenericSchema<unknown, string> = plainText(limits.label);

export const bilingualText: v.GenericSchema<unknown, BilingualText> = v.object({
  vi: plainText(limits.text),
  en: plainText(limits.text),
});

/** Identifiers are safe in addresses, file names and as keys: they begin with a letter or digit, so `__proto__` is none. */
export const identifier: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.maxLength(limits.identifier),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/, 'an identifier of letters, digits and . _ : -'),
);

/** Identifiers of areas are also names of files and parts of addresses. */
export const areaIdentifier: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.maxLength(limits.identifier),
  v.regex(/^[a-z0-9-]+$/, 'an identifier of small letters, digits and -'),
);

const aPeriod = 'a period such as 2020, 2017-S1, 2019-Q1, 2022-M04 or 2015/2020';
const aDay = 'a day such as 2017-08-18';

export const period: v.GenericSchema<unknown, Period> = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}(?:-S[12]|-Q[1-4]|-M(?:0[1-9]|1[0-2])|\/[0-9]{4})?$/, aPeriod),
  v.guard(isPeriod, aPeriod),
);

export const calendarDate: v.GenericSchema<unknown, CalendarDate> = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, aDay),
  v.guard(isCalendarDate, aDay),
);

/** As exact as known: a year, a month or a day. */
export const publicationDate: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/, 'a date such as 2019, 2019-12 or 2019-12-20'),
);

const aLink = 'an http or https address';

/** A link that a reader may follow: http or https, without a name or password inside. */
export const webLink: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.maxLength(limits.link),
  v.regex(/^https?:\/\/[^\s]+$/, aLink),
  v.check(isWebLink, aLink),
);

function isWebLink(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
  } catch {
    return false;
  }
}
