import type { CalendarDate } from './calendar-date.ts';
import { indexOf, seriesIndex, type DatasetIndex } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import type { ImportedActual, ImportedFigure, ImportedPlan } from './imported-figure.ts';
import { isMeasured, type MeasuredObservation } from './observation.ts';
import { isPartYear, isTerm, isWholeYear, yearOf } from './period.ts';
import { choosePlan } from './plan-in-force.ts';
import type { Plan, PlanForm, StatedPlan } from './plan.ts';
import type { Provenance, Source } from './provenance.ts';
import type { Quantity } from './quantity.ts';

/** The document that figures were read from, and the day on which they join the dataset. */
export interface Drafting {
  readonly source: Omit<Source, 'id'>;
  readonly updated: CalendarDate;
}

/**
 * A dataset with the figures of one more document. Nothing is overwritten: a figure that is published already is left as it is, another
 * one stands beside it, and a plan that differs from the issuer's plan in force supersedes it. Without anything new it is the dataset itself.
 */
export function draftedDataset(dataset: Dataset, figures: readonly ImportedFigure[], { source, updated }: Drafting): Dataset {
  const index = indexOf(dataset);
  const known = dataset.sources.find((one) => one.title === source.title && one.publisher === source.publisher && one.published === source.published);
  const document: Source = known ?? { ...source, id: freeId('nhap', new Set(dataset.sources.map(({ id }) => id))) };
  const taken = new Set([...dataset.observations, ...dataset.plans].map(({ id }) => id));
  const observations: MeasuredObservation[] = [];
  const plans: Plan[] = [];
  for (const figure of figures) {
    const provenance = [{ source: document.id, place: figure.place, says: figure.says }];
    const id = freeId([figure.series, figure.period.replace('/', '-'), figure.kind === 'plan' ? figure.issuer : 'th', document.id].join('.'), taken);
    const made = figure.kind === 'actual' ? newObservation(index, figure, { id, provenance }) : newPlan(index, figure, { id, provenance });
    if (made === null) continue;
    taken.add(id);
    if ('issuer' in made) plans.push(made);
    else observations.push(made);
  }
  if (observations.length + plans.length === 0) return dataset;
  return {
    ...dataset,
    updated,
    observations: [...dataset.observations, ...observations],
    plans: [...dataset.plans, ...plans],
    sources: known === undefined ? [...dataset.sources, document] : dataset.sources,
  };
}

interface Standing {
  readonly id: string;
  readonly provenance: readonly Provenance[];
}

function newObservation(index: DatasetIndex, { series, period, status, cumulative, aggregate, quantity }: ImportedActual, { id, provenance }: Standing): MeasuredObservation | null {
  const slot = (seriesIndex(index, series).observations.get(period) ?? []).filter(isMeasured);
  const isKnown = slot.some((one) => one.status === status && (one.cumulative === cumulative || !isPartYear(period)) && (one.aggregate === aggregate || aggregate === null) && saysTheSame(one.quantity, quantity));
  if (isKnown) return null;
  return { id, series, period, status, quantity, cumulative, aggregate, asOf: null, growth: null, primary: false, provenance, caution: null };
}

function newPlan(index: DatasetIndex, { series, period, issuer, quantity, form: written }: ImportedPlan, { id, provenance }: Standing): StatedPlan | null {
  const slot = seriesIndex(index, series).plans.get(period)?.find((group) => group.issuer.id === issuer)?.plans ?? [];
  const alike = slot.filter((one) => one.form === written);
  const inForce = choosePlan(alike.length === 0 ? slot : alike, { period, observation: null })?.plan ?? null;
  if (written === null && isTerm(period) && slot.some((one) => one.basis === 'stated' && promises(one, quantity))) return null;
  const form = written ?? inForce?.form ?? usualForm(index, series);
  if (inForce?.basis === 'stated' && inForce.form === form && promises(inForce, quantity)) return null;
  return {
    id,
    series,
    period,
    issuer,
    form: form === 'change' && written === null ? 'level' : form,
    bound: boundOf(quantity),
    basis: 'stated',
    quantity,
    claims: [],
    baseline: null,
    decision: null,
    supersedes: inForce?.basis === 'stated' ? inForce.id : null,
    provenance,
    caution: null,
  };
}

/** How a plan of this series was written last; without any, amounts that add up over a year are followed within it. */
function usualForm({ dataset, indicators, series: all }: DatasetIndex, series: string): PlanForm {
  const indicator = indicators.get(all.get(series)?.indicator ?? '');
  const isRate = indicator?.unit.measure === 'rate';
  const latest = dataset.plans
    .filter((plan) => plan.series === series && isWholeYear(plan.period) && (plan.form === 'level' || plan.form === 'cumulative' || (isRate && plan.form === 'growth')))
    .reduce<Plan | null>((last, plan) => (last === null || yearOf(plan.period) >= yearOf(last.period) ? plan : last), null);
  if (latest !== null) return latest.form;
  return !isRate && indicator?.direction === 'higher' ? 'cumulative' : 'level';
}

function boundOf({ qualifier }: Quantity): Plan['bound'] {
  switch (qualifier) {
    case 'exact':
      return 'exactly';
    case 'above':
    case 'at-least':
      return 'at-least';
    case 'below':
    case 'at-most':
      return 'at-most';
    case 'about':
    case 'between':
      return qualifier;
  }
}

/** Whether a plan says so much, in its own words or with its bound written as a mark: a plan of at most 4 stands as "4" or as "≤ 4". */
function promises({ quantity, bound }: StatedPlan, printed: Quantity): boolean {
  const isMarked = quantity.qualifier === 'exact' && (bound === 'at-most' || bound === 'about');
  return saysTheSame(quantity, printed) || (isMarked && saysTheSame({ ...quantity, qualifier: bound }, printed));
}

/** Whether two prints promise the same; how many decimals were printed does not matter. */
export function saysTheSame(one: Quantity, other: Quantity): boolean {
  if (one.qualifier === 'between' || other.qualifier === 'between')
    return one.qualifier === 'between' && other.qualifier === 'between' && one.low === other.low && one.high === other.high;
  return one.qualifier === other.qualifier && one.value === other.value;
}

/** The wish itself, or the first numbered one that is not taken; never longer than an identifier may be. */
function freeId(wish: string, taken: ReadonlySet<string>): string {
  const short = wish.slice(0, 90);
  if (!taken.has(short) && wish !== 'nhap') return short;
  let number = 1;
  while (taken.has(`${short}-${number}`)) number += 1;
  return `${short}-${number}`;
}
