import type { BaseIndex } from '#domain/base-index.ts';
import { yearPeriod } from '#domain/period.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { figure, spelled } from './amounts.ts';
import type { Language } from './language.ts';
import { breakReason } from './reasons.ts';
import { compareWords } from './words/compare.ts';

type Indexed = Extract<BaseIndex, { kind: 'indexed' }>;

/** What the picture of an index shows, and which figures are left out of it for which reason. */
export function indexSummary({ base, years }: Indexed, { indicator }: Pick<Trajectory, 'indicator'>, language: Language): string {
  const { format, text } = language;
  const say = compareWords[language.locale].index;
  const all = [...years];
  const latest = all.findLast(([year, one]) => one.kind === 'index' && year !== base);
  const title = text(indicator.title);
  const limits = all.filter(([, one]) => one.kind === 'none' && (one.why === 'bound' || one.why === 'not-positive')).map(([year]) => year);
  const broken = new Map<string, { readonly reason: string; readonly years: number[] }>();
  for (const [year, one] of all) {
    if (one.kind !== 'none' || one.why !== 'break') continue;
    const group = broken.get(one.because.id) ?? { reason: breakReason(one.because, language), years: [] };
    group.years.push(year);
    broken.set(one.because.id, group);
  }
  return [
    latest?.[1].kind === 'index' ? say.latest(title, base, [format.period(yearPeriod(latest[0])), indexNumber(latest[1].value, language)]) : say.alone(title, base),
    ...(limits.length === 0 ? [] : [say.limits(limits.join(', '))]),
    ...[...broken.values()].map(({ years: apart, reason }) => say.broken(apart.join(', '), reason)),
  ].join(' ');
}

/** Why a panel has no index on this base. */
export function indexRefusal({ base, why }: Extract<BaseIndex, { kind: 'refused' }>, { indicator, rows }: Trajectory, language: Language): string {
  const say = compareWords[language.locale].noIndex;
  const found = rows.find(({ year }) => year === base)?.actual?.quantity;
  switch (why) {
    case 'rate':
      return say.rate;
    case 'bound':
      return say.bound(base, found === undefined ? language.words.none : spelled(figure(found, indicator, language), language));
    case 'no-figure':
    case 'not-positive':
      return say[why](base);
  }
}

/** Years whose slot stays empty in the picture of an index, with the reason. */
export function indexGaps({ years }: Indexed, language: Language): readonly { readonly year: number; readonly why: string }[] {
  const say = compareWords[language.locale].noIndexYear;
  return [...years].flatMap(([year, one]) => {
    if (one.kind === 'index') return [];
    return [{ year, why: one.why === 'break' ? breakReason(one.because, language) : say[one.why] }];
  });
}

/** An index with its one decimal. */
export function indexNumber(value: number, { format }: Language): string {
  return format.number(value, 1);
}
