import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import { badge, sharesPlan } from '#i18n/badge.ts';
import { isTerm } from '#domain/period.ts';
import type { Language } from '#i18n/language.ts';
import { movementLine } from '#i18n/lines.ts';
import { breakReason, promiseNote, unjudgedReason } from '#i18n/reasons.ts';
import { documentWords } from '#i18n/words/documents.ts';
import type { Content, ContentLine } from './content.ts';
import type { PlainCell } from './csv-text.ts';
import { isDraft } from './draft-mark.ts';
import { ofDifference, ofQuantity, ofShare, type MarkedNumber } from './marked-number.ts';
import { indexAt, indexNote } from './shown-index.ts';
import { plannedNumber, type PlanScale } from './planned-number.ts';

/** A column of the table for people. `width` is in letters. */
export interface PeopleColumn {
  readonly head: string;
  readonly width: number;
  readonly of: (line: ContentLine) => PlainCell;
}

/** The table for people: one line a period, numbers bare, their marks in a column before them, ranges in two columns where any occurs. */
export function peopleColumns({ lines, issuers }: Content, language: Language): readonly PeopleColumn[] {
  const { words, format, text, locale } = language;
  const say = documentWords[locale];
  const marked = (head: string, of: (line: ContentLine) => MarkedNumber | null): readonly PeopleColumn[] => {
    const isRange = lines.some((line) => of(line)?.high != null);
    const isMarked = lines.some((line) => (of(line)?.mark ?? '') !== '');
    const bare = (number: MarkedNumber | null, value: number | null | undefined): PlainCell => (number === null || value == null ? null : { value, decimals: number.decimals });
    return [
      ...(isMarked ? [{ head: say.markOf(head), width: 9, of: (line: ContentLine) => wordOf(of(line), language) }] : []),
      { head, width: 14, of: (line) => bare(of(line), of(line)?.value) },
      ...(isRange ? [{ head: say.upTo(head), width: 14, of: (line: ContentLine) => bare(of(line), of(line)?.high) }] : []),
    ];
  };
  const planOf = (line: ContentLine, issuer: string) => line.plans.find((plan) => plan.issuer.id === issuer) ?? null;

  const base = lines.find(({ index }) => index !== null)?.index?.of.base ?? null;
  const hasAreas = lines.some(({ dataset: { area } }) => area.id !== lines[0]?.dataset.area.id || isDraft(area));

  return [
    ...(hasAreas ? [{ head: words.shell.area, width: 20, of: ({ dataset }: ContentLine) => text(dataset.area.name) }] : []),
    { head: say.group, width: 14, of: ({ indicator, dataset }) => groupOf(indicator, dataset, language) },
    { head: words.table.indicator, width: 36, of: ({ indicator }) => text(indicator.title) },
    { head: words.indicator.series, width: 36, of: ({ series }) => text(series.title) },
    { head: say.unit, width: 14, of: ({ indicator }) => text(indicator.unit.label) },
    { head: words.table.period, width: 12, of: ({ period, observation }) => format.shortPeriod(period, observation?.cumulative ?? true) },
    ...marked(words.table.actual, ({ observation, indicator }) => (observation === null ? null : ofQuantity(observation.quantity, indicator.decimals))),
    { head: say.status, width: 18, of: (line) => statusOf(line, language) },
    ...(base === null ? [] : [{ head: say.indexOn(base), width: 14, of: indexCell }]),
    ...issuers.flatMap(({ id, shortName }) => [
      ...marked(text(shortName), (line) => {
        const plan = planOf(line, id);
        return plan === null ? null : plannedNumber(plan, line.indicator);
      }),
      { head: say.basisOf(text(shortName)), width: 18, of: (line: ContentLine) => basisOf(planOf(line, id), line, language) },
    ]),
    { head: say.judgedBy, width: 20, of: (line) => judgedBy(line, language) },
    ...marked(words.table.attainment, attainmentOf),
    ...marked(words.table.variance, ({ assessment }) => (assessment?.comparison == null ? null : ofDifference(assessment.comparison.variance))),
    { head: words.table.verdict, width: 28, of: ({ assessment, indicator }) => (assessment === null ? null : badge(assessment, indicator, language).text) },
    { head: words.table.movement, width: 30, of: ({ movement, indicator }) => (movement === null ? null : movementLine(movement, indicator, language)) },
    { head: words.table.source, width: 40, of: sourcesOf },
    { head: words.table.note, width: 60, of: (line) => notesOf(line, language) },
  ];
}

function indexCell(line: ContentLine): PlainCell {
  const index = indexAt(line);
  return index === null ? null : { value: index.value, decimals: 1 };
}

function groupOf({ group }: Indicator, { groups }: Dataset, { text }: Language): string | null {
  const title = groups.find(({ id }) => id === group)?.title;
  return title === undefined ? null : text(title);
}

/** The mark before a number as a word; "between" for a range. */
function wordOf(number: MarkedNumber | null, { words, locale }: Language): string | null {
  if (number === null || (number.mark === '' && number.high === null)) return null;
  if (number.mark === '') return documentWords[locale].between;
  return new Map(Object.entries(words.phrases.marks)).get(number.mark) ?? number.mark;
}

function statusOf({ observation, absence }: ContentLine, { words }: Language): string | null {
  if (observation !== null) return words.statuses[observation.status];
  return absence === null ? null : words.absences[absence];
}

/** Where a plan's number comes from, on which scale it stands when that is not the indicator's own, what it asks of the years of a term, and of which period it is when a part of a year is measured by the year's. */
function basisOf(plan: ContentLine['plans'][number] | null, { indicator, period }: ContentLine, { words, locale, format }: Language): string | null {
  const number = plan === null ? null : plannedNumber(plan, indicator);
  if (plan === null || number === null) return null;
  const scales: Record<PlanScale, string | null> = { level: null, ...documentWords[locale].scales };
  const { form } = plan.plan;
  const ofTerm = form === 'average' || form === 'cumulative' || form === 'end-level' ? documentWords[locale].termForms[form] : null;
  const told = [plan.plan.basis === 'implied' ? words.plans.implied : documentWords[locale].stated, scales[number.scale], isTerm(plan.plan.period) ? ofTerm : null, plan.plan.period === period ? null : format.shortPeriod(plan.plan.period), plan.plan.decision?.number ?? null];
  return told.filter((part) => part !== null).join('; ');
}

/** The issuer whose plan the comparison and the verdict are about. */
function judgedBy({ assessment, plans }: ContentLine, { text }: Language): string | null {
  const judging = assessment?.comparison?.plan.id;
  const plan = plans.find((one) => one.plan.id === judging);
  return plan === undefined ? null : text(plan.issuer.name);
}

function attainmentOf({ assessment, indicator }: ContentLine): MarkedNumber | null {
  const comparison = assessment?.comparison ?? null;
  return comparison?.attainment == null || !sharesPlan(comparison, indicator) ? null : ofShare(comparison.attainment);
}

/** Documents in which the figure or, without one, the plans of a line stand, by their code and title. */
function sourcesOf({ observation, plans, dataset: { sources } }: ContentLine): string | null {
  const stands = observation?.provenance ?? plans.flatMap(({ plan }) => plan.provenance);
  const ids = new Set(stands.map(({ source }) => source));
  const found = sources.filter(({ id }) => ids.has(id)).map(({ id, title }) => `[${id}] ${title}`);
  return found.length === 0 ? null : found.join('; ');
}

/** What must stand beside the numbers: breaks, the promise of a bound, why there is no verdict, cautions. */
function notesOf(line: ContentLine, language: Language): string | null {
  const { text } = language;
  const { observation, assessment, breaks, plans, indicator } = line;
  const notes = [
    indexNote(line, language),
    ...breaks.map((broken) => breakReason(broken, language)),
    observation === null ? null : promiseNote(observation.quantity, indicator, language),
    assessment?.kind === 'unjudged' && observation !== null ? unjudgedReason(assessment.why, language) : null,
    observation?.caution == null ? null : text(observation.caution),
    ...plans.map(({ plan }) => (plan.caution === null ? null : text(plan.caution))),
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : [...new Set(notes)].join(' ');
}
