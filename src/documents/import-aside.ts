import { locales } from '#i18n/locale.ts';
import { annexWords } from '#i18n/words/annex.ts';

import { folded } from './import-fold.ts';
import { namedPeriod, type NamedPeriod } from './import-period.ts';

/** What stands in brackets behind a number: the part of the year that it is of, how firm it is, whether nobody ever stated it. */
export interface Aside {
  readonly period: NamedPeriod | null;
  readonly status: 'estimated' | 'provisional' | null;
  readonly isStated: boolean;
}

/** Takes what stands in brackets at the end off a text: "2.750 (6T/2021; ước)". Words that mean nothing here stay where they are. */
export function withoutAside(text: string): { readonly text: string; readonly aside: Aside } {
  const [whole = '', inside = ''] = /\s*\(([^()]*)\)\s*$/u.exec(text) ?? [];
  const parts = inside.split(';').map((part) => part.trim());
  const period = parts.map(namedPeriod).find((named) => named !== null) ?? null;
  const status = (['estimated', 'provisional'] as const).find((one) => saysAny(parts, one)) ?? null;
  const isStated = !saysAny(parts, 'implied') && !saysAny(parts, 'hypothetical');
  const isOurs = period !== null || status !== null || !isStated;
  return { text: isOurs ? text.slice(0, text.length - whole.length) : text, aside: { period, status, isStated } };
}

function saysAny(parts: readonly string[], mark: keyof typeof annexWords.vi.marks): boolean {
  return locales.some((locale) => parts.some((part) => folded(part) === folded(annexWords[locale].marks[mark])));
}
