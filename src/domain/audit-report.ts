import { averageFindings } from './audit-averages.ts';
import type { Finding, FindingKind, Severity } from './audit-finding.ts';
import { planFindings } from './audit-plans.ts';
import { slotFindings } from './audit-slots.ts';
import { verdictFindings } from './audit-verdicts.ts';
import { auditClaims, type AuditFinding } from './audit.ts';
import { indexOf, seriesIndex, type DatasetIndex } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import { isMeasured } from './observation.ts';
import { sorted } from './order.ts';
import { comparePeriods, lastDay } from './period.ts';
import { roundTo } from './rounding.ts';
import type { Series } from './series.ts';

/** All that an audit of a dataset found, by kind and in the dataset's order, and how many numbers it recomputed. */
export interface Audit {
  /** What was recomputed from printed numbers: percentages, distances, verdicts, growth, averages. */
  readonly recomputed: Readonly<Record<Exclude<Severity, 'known'>, number>>;
  /** Without what matches. */
  readonly findings: readonly Finding[];
}

const recomputedKinds: ReadonlySet<FindingKind> = new Set<FindingKind>(['claim', 'verdict', 'growth', 'average']);

const known = new WeakMap<Dataset, Audit>();

/** Audits a dataset, once for each dataset object. */
export function auditOf(dataset: Dataset): Audit {
  const steps = auditSteps(dataset);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same with a pause after each series, for whoever has other things to do in between. */
export function* auditSteps(dataset: Dataset): Generator<undefined, Audit> {
  const found = known.get(dataset);
  if (found !== undefined) return found;
  const index = indexOf(dataset);
  const checked: Finding[] = [];
  for (const series of dataset.series) {
    checked.push(...checkedIn(index, series));
    yield;
  }
  const counted = checked.filter(({ kind }) => recomputedKinds.has(kind));
  const count = (severity: Severity) => counted.filter((one) => one.severity === severity).length;
  const audit: Audit = {
    recomputed: { matches: count('matches'), explained: count('explained'), differs: count('differs') },
    findings: checked.filter(({ severity }) => severity !== 'matches'),
  };
  known.set(dataset, audit);
  return audit;
}

function checkedIn(index: DatasetIndex, series: Series): readonly Finding[] {
  const indicator = index.indicators.get(series.indicator);
  if (indicator === undefined) return [];
  return [
    ...auditClaims(index.dataset, [series]).map(ownFinding),
    ...slotFindings(index, series),
    ...verdictFindings(index, series, indicator),
    ...averageFindings(index, series, indicator),
    ...planFindings(index, series, indicator),
    ...breakFindings(index, series),
    ...planCautions(index, series),
  ];
}

function ownFinding(finding: AuditFinding): Finding {
  const { indicator, series, period, printed, recomputed } = finding;
  const core = { severity: severityOf(finding), indicator, series, period, printed, recomputed };
  switch (finding.kind) {
    case 'claim': {
      const { observation, plan, scale } = finding;
      return { ...core, kind: 'claim', id: `claim ${scale} ${plan} ${observation}`, observations: [observation], plans: [plan], scale };
    }
    case 'growth':
      return { ...core, kind: 'growth', id: `growth ${finding.observation}`, observations: [finding.observation, finding.before], plans: [] };
    case 'plans':
      return { ...core, kind: 'plans', id: `plans ${finding.plans.join(' ')}`, observations: [], plans: finding.plans, relation: 'same-issuer' };
  }
}

/** Whether the recomputed number is the printed one at the printed precision, may be it, or cannot be it. */
function severityOf(finding: AuditFinding): Severity {
  const { printed, recomputed, agrees } = finding;
  if (!agrees) return 'differs';
  if (printed.value === null || recomputed.value === null) return 'explained';
  const decimals = printed.decimals + (finding.kind === 'growth' || (finding.kind === 'claim' && finding.scale === 'share') ? 2 : 0);
  return roundTo(recomputed.value, decimals) === roundTo(printed.value, decimals) ? 'matches' : 'explained';
}

/** A break that nobody explained, with the figures on both sides of it. */
function breakFindings(index: DatasetIndex, { id: series, indicator }: Series): readonly Finding[] {
  const { observations, breaks } = seriesIndex(index, series);
  const unexplained = breaks.filter(({ kind }) => kind === 'unexplained');
  if (unexplained.length === 0) return [];
  const shown = [...observations.values()].flatMap((slot) => slot.filter(isMeasured).slice(0, 1)).filter(({ aggregate }) => aggregate === null);
  const figures = sorted(shown, (a, b) => comparePeriods(a.period, b.period));
  return unexplained.flatMap((because): readonly Finding[] => {
    const before = figures.findLast(({ period }) => lastDay(period) < because.date);
    const after = figures.find(({ period }) => lastDay(period) >= because.date);
    if (before === undefined || after === undefined) return [];
    return [{ kind: 'break', id: `break ${because.id} ${series}`, severity: 'known', indicator, series, period: after.period, observations: [before.id, after.id], plans: [], because }];
  });
}

function planCautions(index: DatasetIndex, { id: series, indicator }: Series): readonly Finding[] {
  return [...seriesIndex(index, series).plans].flatMap(([period, groups]) =>
    groups
      .flatMap(({ plans }) => plans)
      .filter(({ caution }) => caution !== null)
      .map((plan): Finding => ({ kind: 'caution', id: `caution ${plan.id}`, severity: 'known', indicator, series, period, observations: [], plans: [plan.id] })),
  );
}
