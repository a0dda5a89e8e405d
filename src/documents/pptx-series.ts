import { isHypothetical, type MeasuredObservation } from '#domain/observation.ts';
import { intervalOf, pointOf } from '#domain/quantity.ts';
import { roundTo } from '#domain/rounding.ts';
import type { PlanInForce, Trajectory, TrajectoryRow } from '#domain/trajectory.ts';
import type { Language } from '#i18n/language.ts';
import { pptxWords } from '#i18n/words/pptx.ts';

/** How a number of a series is drawn: frames of plans, columns of figures. */
type PptxSeriesLook = 'plan' | 'reach' | 'estimated' | 'provisional' | 'actual';

/** A line of the chart's workbook: a number for each year, or an empty slot. */
export interface PptxSeries {
  readonly name: string;
  readonly look: PptxSeriesLook;
  readonly values: readonly (number | null)[];
  /** Years, by place, whose frame is dashed because the plan is only implied, or grey because another plan judges. */
  readonly implied: readonly boolean[];
  readonly passive: readonly boolean[];
}

/** What a chart shows and its workbook holds. */
export interface PptxChart {
  readonly years: readonly number[];
  readonly series: readonly PptxSeries[];
  /** The published number with its mark, as it stands on the slide. */
  readonly labels: readonly string[];
  readonly min: number;
  readonly max: number;
}

/** A column: solid up to `solid`, uncertain up to `reach`, open where the truth may lie further. */
export interface PptxColumn {
  readonly solid: number;
  readonly reach: number;
  readonly open: 'up' | 'down' | null;
}

/** How a published number is drawn as a column. */
export function pptxColumn({ quantity }: MeasuredObservation): PptxColumn {
  const point = pointOf(quantity);
  const { low, high } = intervalOf(quantity);
  const open = high === Infinity ? 'up' : low === -Infinity ? 'down' : null;
  return { solid: point ?? low, reach: point ?? high, open };
}

/** The level or band of a plan as it is printed; null where neither is known. */
export function pptxTarget({ target }: PlanInForce): { readonly low: number; readonly high: number } | null {
  if (target === null) return null;
  const ends = target.value === null ? [target.interval.low, target.interval.high].filter(Number.isFinite) : [target.value];
  const [low, high = low] = ends.map((end) => roundTo(end, target.decimals));
  return low === undefined || high === undefined ? null : { low, high };
}

/** The pictures of one slide: plans, and figures in front of them, over the same years and range; null where there is nothing of the kind. */
export interface PptxCharts {
  readonly plans: PptxChart | null;
  readonly figures: PptxChart | null;
  readonly range: { readonly years: readonly number[]; readonly min: number; readonly max: number };
}

/** Lines the rows of a trajectory up as series: a plan series for each issuer, and figures by how certain they are. */
export function pptxCharts({ rows, terms, indicator }: Trajectory, language: Language): PptxCharts {
  const plans = planSeries(rows, language);
  const figures = figureSeries(rows, language);
  const parts = rows.flatMap(({ partYears }) => partYears.map(({ observation }) => pptxColumn(observation).reach));
  const ofTerms = terms.flatMap((term) => term.plans.flatMap((plan) => (plan.plan.form === 'cumulative' ? [] : (pptxTarget(plan)?.high ?? []))));
  const levels = [...[...plans, ...figures].flatMap(({ values }) => values.filter((value) => value !== null)), ...parts, ...ofTerms];
  const range = {
    years: rows.map(({ year }) => year),
    min: Math.min(0, ...levels),
    max: Math.max(0, ...levels) || (Math.min(0, ...levels) < 0 ? 0 : 1),
  };
  const printed = rows.map(({ actual }) => (actual === null ? '…' : language.format.quantity(actual.quantity, indicator.decimals)));
  const planned = rows.map((row) => row.plans.flatMap(({ target }) => (target === null ? [] : [language.format.estimate(target)])).join('; ') || '…');
  return {
    plans: plans.length === 0 ? null : { ...range, series: plans, labels: planned },
    figures: figures.length === 0 ? null : { ...range, series: figures, labels: printed },
    range,
  };
}

function planSeries(rows: readonly TrajectoryRow[], { locale, text }: Language): readonly PptxSeries[] {
  const say = pptxWords[locale];
  const issuers = new Map(rows.flatMap(({ plans }) => plans.map(({ issuer }) => [issuer.id, issuer] as const)));
  return [...issuers.values()].flatMap((issuer): readonly PptxSeries[] => {
    const own = rows.map((row) => {
      const plan = row.plans.find((one) => one.issuer.id === issuer.id) ?? null;
      return { row, plan, target: plan === null ? null : pptxTarget(plan) };
    });
    if (own.every(({ target }) => target === null)) return [];
    const name = say.plan(text(issuer.name));
    const isBand = own.some(({ target }) => target !== null && target.low !== target.high);
    const series = {
      look: 'plan',
      implied: own.map(({ plan }) => plan?.plan.basis === 'implied'),
      passive: own.map(({ plan, row }) => plan !== null && !judges(row, plan)),
    } as const;
    const high = { ...series, name: isBand ? say.high(name) : name, values: own.map(({ target }) => target?.high ?? null) };
    const low = { ...series, name: say.low(name), values: own.map(({ target }) => (target === null || target.low === target.high ? null : target.low)) };
    return isBand ? [high, low] : [high];
  });
}

function judges({ assessment }: TrajectoryRow, { plan }: PlanInForce): boolean {
  const judging = assessment.comparison?.plan.id ?? null;
  return judging === null || judging === plan.id;
}

function figureSeries(rows: readonly TrajectoryRow[], { words, locale }: Language): readonly PptxSeries[] {
  const figures = rows.map(({ actual }) => (actual === null || isHypothetical(actual) ? null : { status: actual.status, ...pptxColumn(actual) }));
  const none = rows.map(() => false);
  const looks = [
    { look: 'reach', name: pptxWords[locale].reach, values: figures.map((one) => (one === null || one.reach === one.solid ? null : one.reach)) },
    { look: 'estimated', name: words.indicator.estimated, values: figures.map((one) => (one?.status === 'estimated' ? one.solid : null)) },
    { look: 'provisional', name: words.statuses.provisional, values: figures.map((one) => (one?.status === 'provisional' ? one.solid : null)) },
    { look: 'actual', name: words.indicator.actual, values: figures.map((one) => (one?.status === 'normal' ? one.solid : null)) },
  ] as const;
  return looks.filter(({ values }) => values.some((value) => value !== null)).map((one) => ({ ...one, implied: none, passive: none }));
}
