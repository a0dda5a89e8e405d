import { assess } from './assessment.ts';
import type { Finding } from './audit-finding.ts';
import { verdictStands } from './claim-check.ts';
import { seriesIndex, type DatasetIndex } from './dataset-index.ts';
import type { Indicator } from './indicator.ts';
import { questionFor } from './lookup.ts';
import { isMeasured } from './observation.ts';
import type { Series } from './series.ts';

/** Every verdict that a report gave, beside ours; none where we cannot tell. */
export function verdictFindings(index: DatasetIndex, series: Series, indicator: Indicator): readonly Finding[] {
  const plans = [...seriesIndex(index, series.id).plans.values()].flat().flatMap((group) => group.plans);
  return plans.flatMap((plan) =>
    (plan.basis === 'stated' ? plan.claims : []).flatMap((claim): readonly Finding[] => {
      const observation = index.observations.get(claim.observation);
      if (claim.wording !== 'verdict' || observation === undefined || !isMeasured(observation) || observation.series !== series.id) return [];
      const assessment = assess(questionFor(index, { plan, indicator }, observation));
      if (assessment.kind !== 'judged') return [];
      return [
        {
          kind: 'verdict',
          id: `verdict ${plan.id} ${observation.id}`,
          severity: claim.verdict === assessment.verdict ? 'matches' : verdictStands(claim.verdict, assessment.verdict) ? 'explained' : 'differs',
          indicator: indicator.id,
          series: series.id,
          period: observation.period,
          observations: [observation.id],
          plans: [plan.id],
          printed: claim.verdict,
          recomputed: assessment.verdict,
        },
      ];
    }),
  );
}
