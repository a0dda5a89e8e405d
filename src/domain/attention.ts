import type { Assessment, Comparison } from './assessment.ts';
import { auditClaims, type AuditFinding } from './audit.ts';
import { conflictBetween } from './audit-conflict.ts';
import { indexOf, seriesIndex, type DatasetIndex } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import { gradeOf } from './observation-choice.ts';
import { isMeasured, type MeasuredObservation } from './observation.ts';
import { sorted } from './order.ts';
import { yearOf, type Period } from './period.ts';
import type { YearRequest } from './tally.ts';
import type { Series } from './series.ts';
import { rowOf } from './trajectory-row.ts';

/** Reasons to look closer, the gravest first. */
const attentionKinds = ['missed', 'contradictory', 'claim-differs', 'cannot-tell', 'secondary-only'] as const;

interface Concern {
  readonly indicator: string;
  readonly series: string;
  readonly period: Period;
}

/** Something in a year that a leader or analyst should look at before presenting it. */
export type Attention = Concern &
  (
    | { readonly kind: 'missed'; readonly comparison: Comparison }
    /** Published figures of one slot that cannot all be true, the shown one first. */
    | { readonly kind: 'contradictory'; readonly figures: readonly MeasuredObservation[] }
    | { readonly kind: 'claim-differs'; readonly finding: AuditFinding }
    | { readonly kind: 'cannot-tell'; readonly comparison: Comparison | null }
    | { readonly kind: 'secondary-only'; readonly figure: MeasuredObservation }
  );

/** `indicators` null looks at all; looking costs time, so ask for those that are shown. */
interface AttentionRequest extends YearRequest {
  readonly indicators?: readonly string[] | null;
}

/** What needs attention in a year, over all series of the indicators, the gravest first and then in the order of the dataset. */
export function toAttention(dataset: Dataset, { year, issuer, indicators = null }: AttentionRequest): readonly Attention[] {
  const index = indexOf(dataset);
  const watched = indicators === null ? dataset.series : indicators.flatMap((id) => index.seriesOf.get(id) ?? []);
  const findings = auditClaims(dataset, watched).filter(({ agrees, period }) => !agrees && yearOf(period) === year);
  const concerns = watched.flatMap((series): readonly Attention[] => [
    ...judgedConcerns(index, series, { year, issuer }),
    ...figureConcerns(index, series, year),
    ...findings.filter((finding) => finding.series === series.id).map((finding) => ({ kind: 'claim-differs' as const, ...placeOf(finding), finding })),
  ]);
  const place = new Map(dataset.indicators.map(({ id }, position) => [id, position]));
  const rank = ({ kind, indicator }: Attention): number => attentionKinds.indexOf(kind) * dataset.indicators.length + (place.get(indicator) ?? 0);
  return sorted(concerns, (a, b) => rank(a) - rank(b));
}

function judgedConcerns(index: DatasetIndex, series: Series, { year, issuer }: YearRequest): readonly Attention[] {
  const indicator = index.indicators.get(series.indicator);
  if (indicator === undefined) return [];
  const row = rowOf(index, { indicator, series, year, issuer });
  const judged = [{ period: row.period, assessment: row.assessment }, ...row.partYears];
  return judged.flatMap(({ period, assessment }) => concernOf({ indicator: indicator.id, series: series.id, period }, assessment));
}

function concernOf(concern: Concern, assessment: Assessment): readonly Attention[] {
  if (assessment.kind === 'judged') return assessment.verdict === 'missed' ? [{ ...concern, kind: 'missed', comparison: assessment.comparison }] : [];
  if (assessment.kind === 'in-progress' || assessment.why.reason !== 'cannot-tell') return [];
  return [{ ...concern, kind: 'cannot-tell', comparison: assessment.comparison }];
}

function figureConcerns(index: DatasetIndex, { id, indicator }: Series, year: number): readonly Attention[] {
  return [...seriesIndex(index, id).observations].flatMap(([period, slot]): readonly Attention[] => {
    const figures = yearOf(period) === year ? slot.filter(isMeasured) : [];
    const [shown, ...others] = figures;
    if (shown === undefined) return [];
    const concern = { indicator, series: id, period };
    const against = others.filter((other) => conflictBetween(shown, other) === 'differs');
    return [
      ...(against.length === 0 ? [] : [{ ...concern, kind: 'contradictory' as const, figures: [shown, ...against] }]),
      ...(gradeOf(shown, index.sources) === 'secondary' ? [{ ...concern, kind: 'secondary-only' as const, figure: shown }] : []),
    ];
  });
}

function placeOf({ indicator, series, period }: AuditFinding): Concern {
  return { indicator, series, period };
}
