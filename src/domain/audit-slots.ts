import type { Finding } from './audit-finding.ts';
import { conflictBetween, type Conflict } from './audit-conflict.ts';
import { seriesIndex, type DatasetIndex } from './dataset-index.ts';
import { gradeOf } from './observation-choice.ts';
import { isMeasured, type Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { Series } from './series.ts';

/** What the figures of a series say against each other, and what is to be known of each. */
export function slotFindings(index: DatasetIndex, series: Series): readonly Finding[] {
  const slots = [...seriesIndex(index, series.id).observations];
  return [
    ...slots.flatMap(([period, slot]) => sourceFindings(series, period, slot)),
    ...slots.flatMap(([period, slot]) => slot.flatMap((observation) => markedFindings(index, { series, period, observation }))),
  ];
}

/** The gravest way in which figures of one slot can stand to each other decides. */
const gravest: readonly Conflict[] = ['differs', 'revised', 'explained'];

function sourceFindings({ id: series, indicator }: Series, period: Period, slot: readonly Observation[]): readonly Finding[] {
  const figures = slot.filter(isMeasured);
  const pairs = figures.flatMap((first, place) => figures.slice(place + 1).map((second) => ({ first, second, conflict: conflictBetween(first, second) })));
  const conflict = gravest.find((one) => pairs.some((pair) => pair.conflict === one));
  if (conflict === undefined) return [];
  const involved = figures.filter((figure) => pairs.some((pair) => pair.conflict !== 'none' && (pair.first === figure || pair.second === figure)));
  const severity = conflict === 'differs' ? 'differs' : conflict === 'revised' ? 'known' : 'explained';
  const observations = involved.map(({ id }) => id);
  return [{ kind: 'sources', id: `sources ${observations.join(' ')}`, severity, indicator, series, period, observations, plans: [], revised: conflict === 'revised' }];
}

interface Marked {
  readonly series: Series;
  readonly period: Period;
  readonly observation: Observation;
}

function markedFindings(index: DatasetIndex, { series: { id: series, indicator }, period, observation }: Marked): readonly Finding[] {
  const core = { severity: 'known', indicator, series, period, observations: [observation.id], plans: [] } as const;
  return [
    ...(isMeasured(observation) && gradeOf(observation, index.sources) === 'secondary' ? [{ ...core, kind: 'secondary' as const, id: `secondary ${observation.id}` }] : []),
    ...(observation.caution === null ? [] : [{ ...core, kind: 'caution' as const, id: `caution ${observation.id}` }]),
  ];
}
