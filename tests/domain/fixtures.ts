import type { Area } from '#domain/area.ts';
import type { BilingualText } from '#domain/bilingual-text.ts';
import { isCalendarDate, type CalendarDate } from '#domain/calendar-date.ts';
import type { ComparabilityBreak } from '#domain/comparability.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { AbsentObservation, AbsentStatus, MeasuredObservation } from '#domain/observation.ts';
import { isPeriod, type Period } from '#domain/period.ts';
import type { AbsentPlan, ClaimWording, ImpliedPlan, PlanIssuer, StatedPlan } from '#domain/plan.ts';
import type { Source, SourceGrade } from '#domain/provenance.ts';
import type { Qualifier, Quantity } from '#domain/quantity.ts';
import type { Series } from '#domain/series.ts';

export function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`not a day: ${text}`);
  return text;
}

export function period(text: string): Period {
  if (!isPeriod(text)) throw new Error(`not a period: ${text}`);
  return text;
}

/** `1.00` keeps its two printed decimals. */
export function quantity(printed: string, qualifier: Qualifier = 'exact'): Quantity {
  return { qualifier, value: Number(printed), decimals: decimalsOf(printed) };
}

export function range(low: string, high: string): Quantity {
  return { qualifier: 'between', low: Number(low), high: Number(high), decimals: Math.max(decimalsOf(low), decimalsOf(high)) };
}

function decimalsOf(printed: string): number {
  return printed.split('.')[1]?.length ?? 0;
}

const words: BilingualText = { vi: 'x', en: 'x' };

export function source(id: string, grade: SourceGrade = 'press', published: string | null = null): Source {
  return { id, title: id, publisher: id, published, url: null, grade, note: null };
}

const cited = (id: string) => [{ source: id, place: null, says: words }];

/** Series and period. */
export type Slot = readonly [series: string, when: string];

export function observed([series, when]: Slot, figure: Quantity | string, more: Partial<MeasuredObservation> & { from?: string } = {}): MeasuredObservation {
  const { from = 'press', ...rest } = more;
  return {
    id: `${series}-${when}`,
    series,
    period: period(when),
    cumulative: true,
    aggregate: null,
    asOf: null,
    growth: null,
    primary: false,
    provenance: cited(from),
    caution: null,
    status: 'normal',
    quantity: typeof figure === 'string' ? quantity(figure) : figure,
    ...rest,
  };
}

export function absent([series, when]: Slot, status: AbsentStatus): AbsentObservation {
  const { quantity: _, status: __, ...core } = observed([series, when], '0');
  return { ...core, id: `${series}-${when}-absent`, status, quantity: null };
}

type PlanCore = Omit<AbsentPlan, 'basis' | 'reason'>;

function planCore([series, when]: Slot, more: Partial<PlanCore>): PlanCore {
  const by = more.issuer ?? 'province';
  return {
    id: `plan-${series}-${when}-${by}`,
    series,
    period: period(when),
    issuer: by,
    form: 'level',
    bound: 'exactly',
    baseline: null,
    decision: null,
    supersedes: null,
    provenance: cited('press'),
    caution: null,
    ...more,
  };
}

export function stated(slot: Slot, target: Quantity | string, more: Partial<StatedPlan> = {}): StatedPlan {
  const { claims = [], ...core } = more;
  return { ...planCore(slot, core), basis: 'stated', quantity: typeof target === 'string' ? quantity(target) : target, claims };
}

export function implied(slot: Slot, claim: readonly [observation: string, wording: ClaimWording, printed: string], more: Partial<PlanCore> = {}): ImpliedPlan {
  const [observation, wording, printed] = claim;
  return { ...planCore(slot, more), basis: 'implied', claim: { observation, wording, quantity: quantity(printed) } };
}

export function noPlan(slot: Slot, reason: AbsentPlan['reason'], more: Partial<PlanCore> = {}): AbsentPlan {
  return { ...planCore(slot, more), basis: 'absent', reason };
}

export function indicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    title: words,
    shortTitle: words,
    group: 'economy',
    headline: 1,
    unit: { label: words, measure: 'level' },
    decimals: 0,
    direction: 'higher',
    defaultSeries: id,
    notes: { purpose: null, concept: null, method: null, breakdown: null, source: null, frequency: null },
    ...more,
  };
}

export function rate(id: string, more: Partial<Indicator> = {}): Indicator {
  return indicator(id, { unit: { label: words, measure: 'rate' }, decimals: 1, ...more });
}

export function seriesOf(id: string, owner = id): Series {
  return { id, indicator: owner, title: words, definition: words, scope: null, priceBase: 'not-stated', baseYear: null };
}

export function breakAt(date: string, series: readonly string[] | null = null): ComparabilityBreak {
  return { id: `break-${date}`, date: day(date), kind: 'territory', series, label: words, reason: words, provenance: cited('press') };
}

function issuer(id: string): PlanIssuer {
  return { id, name: words, shortName: words, concreteness: 2 };
}

export const area: Area = { id: 'city', name: words, level: 'city', validFrom: null, validTo: null, ending: null, predecessors: [], successors: [] };

/** A whole dataset from its interesting parts; series are the indicators' own unless given. */
export function dataset(parts: Partial<Dataset>): Dataset {
  const indicators = parts.indicators ?? [];
  return {
    contract: '1.0',
    title: words,
    area,
    updated: day('2026-01-01'),
    groups: [{ id: 'economy', title: words }],
    issuers: [issuer('unknown'), issuer('province'), issuer('council')],
    indicators,
    series: indicators.map(({ id }) => seriesOf(id)),
    observations: [],
    plans: [],
    breaks: [],
    events: [],
    sources: [source('press'), source('official', 'official'), source('thesis', 'secondary')],
    ...parts,
  };
}
