import { activePlan } from '#domain/issuer-choice.ts';
import type { PlanInForce, Trajectory } from '#domain/trajectory.ts';
import type { Language } from '#i18n/language.ts';
import { pptxWords } from '#i18n/words/pptx.ts';
import type { PptxSeries } from './pptx-chart.ts';
import { pptxTarget } from './pptx-shapes.ts';

/** Frames for the plan by which each year is judged, ticks for the plans of other issuers. */
interface PptxPlanSeries {
  readonly frames: readonly PptxSeries[];
  readonly ticks: readonly PptxSeries[];
}

/** Width of a frame by how concrete its plan is, and of a tick, in pixels. */
const frameStrokes = { 1: 1.5, 2: 2, 3: 3.5 } as const;
const tickLook = { look: 'tick', stroke: 2 } as const;

/** A series for each issuer, as frames in the years that its plan judges and as ticks in the others, where implied plans are a series of their own. */
export function pptxPlanSeries({ rows, issuer: chosen }: Pick<Trajectory, 'rows' | 'issuer'>, { locale, text }: Language): PptxPlanSeries {
  const say = pptxWords[locale];
  const issuers = new Map(rows.flatMap(({ plans }) => plans.map(({ issuer }) => [issuer.id, issuer] as const)));
  const byIssuer = [...issuers.values()].map((issuer) => {
    const name = say.plan(text(issuer.name));
    const chosenBy = (wanted: (plan: PlanInForce, judges: boolean) => boolean) =>
      rows.map(({ plans }) => plans.find((plan) => plan.issuer.id === issuer.id && wanted(plan, plan === activePlan(plans, chosen))) ?? null);
    return {
      frames: seriesOf(namesOf(name, locale), chosenBy((_, judges) => judges), { look: 'plan', stroke: frameStrokes[issuer.concreteness] }),
      ticks: [
        ...seriesOf(namesOf(name, locale), chosenBy(({ plan }, judges) => !judges && plan.basis !== 'implied'), tickLook),
        ...seriesOf(namesOf(say.implied(name), locale), chosenBy(({ plan }, judges) => !judges && plan.basis === 'implied'), tickLook),
      ],
    };
  });
  return { frames: byIssuer.flatMap(({ frames }) => frames), ticks: byIssuer.flatMap(({ ticks }) => ticks) };
}

interface Names {
  readonly whole: string;
  readonly high: string;
  readonly low: string;
}

function namesOf(whole: string, locale: Language['locale']): Names {
  const say = pptxWords[locale];
  return { whole, high: say.high(whole), low: say.low(whole) };
}

/** One series, or two for bands; none where no level is known. */
function seriesOf(names: Names, plans: readonly (PlanInForce | null)[], look: Pick<PptxSeries, 'look' | 'stroke'>): readonly PptxSeries[] {
  const targets = plans.map((plan) => (plan === null ? null : pptxTarget(plan)));
  if (targets.every((target) => target === null)) return [];
  const isBand = targets.some((target) => target !== null && target.low !== target.high);
  const common = { ...look, implied: plans.map((plan) => plan?.plan.basis === 'implied') };
  const high = { ...common, name: isBand ? names.high : names.whole, values: targets.map((target) => target?.high ?? null) };
  const low = { ...common, name: names.low, values: targets.map((target) => (target === null || target.low === target.high ? null : target.low)) };
  return isBand ? [high, low] : [high];
}
