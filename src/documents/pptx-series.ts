import { isHypothetical } from '#domain/observation.ts';
import type { Trajectory, TrajectoryRow } from '#domain/trajectory.ts';
import type { Language } from '#i18n/language.ts';
import { pptxWords } from '#i18n/words/pptx.ts';
import type { PptxChart, PptxSeries } from './pptx-chart.ts';
import { pptxPlanSeries } from './pptx-plan-series.ts';
import { pptxColumn, pptxTarget } from './pptx-shapes.ts';

/** The pictures of one slide, the farther behind first, over the same years and range; null where there is nothing of the kind. */
export interface PptxCharts {
  readonly plans: PptxChart | null;
  readonly others: PptxChart | null;
  readonly figures: PptxChart | null;
  readonly range: { readonly years: readonly number[]; readonly min: number; readonly max: number };
}

/** Lines the rows of a trajectory up as series: plans by issuer and whether they judge, figures by how certain they are. */
export function pptxCharts(trajectory: Trajectory, language: Language): PptxCharts {
  const { rows, terms, indicator } = trajectory;
  const { frames, ticks } = pptxPlanSeries(trajectory, language);
  const figures = figureSeries(rows, language);
  const parts = rows.flatMap(({ partYears }) => partYears.map(({ observation }) => pptxColumn(observation).reach));
  const ofTerms = terms.flatMap((term) => term.plans.flatMap((plan) => (plan.plan.form === 'cumulative' ? [] : (pptxTarget(plan)?.high ?? []))));
  const levels = [...[...frames, ...ticks, ...figures].flatMap(({ values }) => values.filter((value) => value !== null)), ...parts, ...ofTerms];
  const range = {
    years: rows.map(({ year }) => year),
    min: Math.min(0, ...levels),
    max: Math.max(0, ...levels) || (Math.min(0, ...levels) < 0 ? 0 : 1),
  };
  const printed = rows.map(({ actual }) => (actual === null ? '…' : language.format.quantity(actual.quantity, indicator.decimals)));
  const planned = rows.map((row) => row.plans.flatMap(({ target }) => (target === null ? [] : [language.format.estimate(target)])).join('; ') || '…');
  const chartOf = (kind: PptxChart['kind'], series: readonly PptxSeries[], labels: readonly string[]) => (series.length === 0 ? null : { kind, ...range, series, labels });
  return { plans: chartOf('bars', frames, planned), others: chartOf('ticks', ticks, planned), figures: chartOf('bars', figures, printed), range };
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
  return looks.filter(({ values }) => values.some((value) => value !== null)).map((one) => ({ ...one, implied: none, stroke: 1 }));
}
