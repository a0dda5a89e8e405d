import type { Source } from '#domain/provenance.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import type { Language } from './language.ts';

/** Who published the figures of these rows; secondary sources are marked. Empty where there is no figure. */
export function publishersOf({ rows }: Pick<Trajectory, 'rows'>, sources: readonly Source[], { words }: Language): string {
  const shown = rows.flatMap(({ actual, partYears }) => [...(actual === null ? [] : [actual]), ...partYears.map(({ observation }) => observation)]);
  const ids = new Set(shown.flatMap(({ provenance }) => provenance.map(({ source }) => source)));
  const names = sources
    .filter(({ id }) => ids.has(id))
    .map(({ publisher, grade }) => (grade === 'secondary' ? `${publisher} (${words.provenance.secondaryMark})` : publisher));
  return [...new Set(names)].join('; ');
}
