import type { BilingualText } from '#domain/bilingual-text.ts';
import { type CalendarDate, isCalendarDate } from '#domain/calendar-date.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { AbsentObservation, AbsentStatus, MeasuredObservation } from '#domain/observation.ts';
import { isPeriod, type Period } from '#domain/period.ts';
import type { AbsentPlan, ImpliedPlan, StatedPlan } from '#domain/plan.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { Qualifier, Quantity } from '#domain/quantity.ts';
import type { Series } from '#domain/series.ts';

/** Short ways to write whole domain values, so that a fixture shows only what is special about it. */
export const text = (vi: string, en = vi): BilingualText => ({ vi, en });

export function period(written: string): Period {
  if (!isPeriod(written)) throw new TypeError(`No period: ${written}`);
  return written;
}

export function day(written: string): CalendarDate {
  if (!isCalendarDate(written)) throw new TypeError(`No day: ${written}`);
  return written;
}

export const quantity = (qualifier: Qualifier, value: number, decimals = 0): Quantity => ({ qualifier, value, decimals });
export const exact = (value: number, decimals = 0): Quantity => quantity('exact', value, decimals);
export const between = (low: number, high: number): Quantity => ({ qualifier: 'between', low, high, decimals: 0 });

/** Said by the fixture's own report. */
export const said: readonly Provenance[] = [{ source: 'report', place: text('Bảng 1', 'Table 1'), says: text('Số trong báo cáo.', 'The figure in the report.') }];

export function indicator(own: Pick<Indicator, 'id' | 'title'> & Partial<Indicator>): Indicator {
  return {
    shortTitle: own.title,
    group: 'economy',
    headline: null,
    unit: { label: text('tỷ đồng', 'billion dong'), measure: 'level' },
    decimals: 0,
    direction: 'higher',
    defaultSeries: own.id,
    notes: { purpose: null, concept: null, method: null, breakdown: null, source: null, frequency: null },
    ...own,
  };
}

export function series(own: Pick<Series, 'id' | 'indicator'> & Partial<Series>): Series {
  return {
    title: text('Toàn thành phố', 'Whole city'),
    definition: text('Tính trên địa bàn.', 'Counted on the territory.'),
    scope: null,
    priceBase: 'not-applicable',
    baseYear: null,
    ...own,
  };
}

const plainObservation = { cumulative: true, aggregate: null, asOf: null, growth: null, primary: false, caution: null } as const;

export function figure(own: Pick<MeasuredObservation, 'id' | 'series' | 'period' | 'quantity'> & Partial<MeasuredObservation>): MeasuredObservation {
  return { ...plainObservation, status: 'normal', provenance: said, ...own };
}

export function gap(own: { readonly id: string; readonly series: string; readonly period: Period; readonly status: AbsentStatus }): AbsentObservation {
  return { ...plainObservation, quantity: null, provenance: said, ...own };
}

const plainPlan = { issuer: 'council', form: 'level', bound: 'at-least', baseline: null, decision: null, supersedes: null, provenance: said, caution: null } as const;

export function statedPlan(own: Pick<StatedPlan, 'id' | 'series' | 'period' | 'quantity'> & Partial<StatedPlan>): StatedPlan {
  return { ...plainPlan, basis: 'stated', claims: [], ...own };
}

export function impliedPlan(own: Pick<ImpliedPlan, 'id' | 'series' | 'period' | 'claim'> & Partial<ImpliedPlan>): ImpliedPlan {
  return { ...plainPlan, basis: 'implied', ...own };
}

export function absentPlan(own: Pick<AbsentPlan, 'id' | 'series' | 'period' | 'reason'> & Partial<AbsentPlan>): AbsentPlan {
  return { ...plainPlan, basis: 'absent', ...own };
}
