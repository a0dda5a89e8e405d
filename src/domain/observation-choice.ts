import { isMeasured, measuredStatuses, type Observation } from './observation.ts';
import { sorted } from './order.ts';
import { sourceGrades, type Source, type SourceGrade } from './provenance.ts';

/**
 * Orders what was published for one slot, the one to show first: a figure before an absence, then grade of the source, status,
 * later publication, the curator's choice, id. Nothing is dropped.
 */
export function rankObservations<T extends Observation>(observations: readonly T[], sources: ReadonlyMap<string, Source>): readonly T[] {
  if (observations.length < 2) return observations;
  const keyed = observations.map((observation) => ({ observation, key: rankOf(observation, sources) }));
  return sorted(keyed, (a, b) => compareKeys(a.key, b.key)).map(({ observation }) => observation);
}

/** The best grade among the documents in which an observation stands; null when none is known. */
export function gradeOf(observation: Observation, sources: ReadonlyMap<string, Source>): SourceGrade | null {
  const place = gradePlace(observation, sources);
  return sourceGrades[place] ?? null;
}

type Key = readonly (number | string)[];

function rankOf(observation: Observation, sources: ReadonlyMap<string, Source>): { readonly rising: Key; readonly published: string; readonly last: Key } {
  const place = gradePlace(observation, sources);
  return {
    rising: [isMeasured(observation) ? 0 : 1, place, statusPlace(observation)],
    published: latestPublication(observation, sources, place),
    last: [observation.primary ? 0 : 1, observation.id],
  };
}

function compareKeys(a: ReturnType<typeof rankOf>, b: ReturnType<typeof rankOf>): number {
  return compareInOrder(a.rising, b.rising) || compareInOrder([b.published], [a.published]) || compareInOrder(a.last, b.last);
}

function compareInOrder(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function gradePlace({ provenance }: Observation, sources: ReadonlyMap<string, Source>): number {
  return Math.min(sourceGrades.length, ...provenance.map(({ source }) => placeOf(sources.get(source)?.grade)));
}

function placeOf(grade: SourceGrade | undefined): number {
  return grade === undefined ? sourceGrades.length : sourceGrades.indexOf(grade);
}

function statusPlace(observation: Observation): number {
  const place = measuredStatuses.findIndex((status) => status === observation.status);
  return place < 0 ? measuredStatuses.length : place;
}

/** Partial dates sort as text, so `2019` comes before `2019-12`; an unknown date is the earliest. */
function latestPublication({ provenance }: Observation, sources: ReadonlyMap<string, Source>, place: number): string {
  return provenance.reduce((latest, { source }) => {
    const known = sources.get(source);
    const published = known !== undefined && placeOf(known.grade) === place ? (known.published ?? '') : '';
    return published > latest ? published : latest;
  }, '');
}
