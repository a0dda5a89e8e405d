import type { Source } from '#domain/provenance.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import type { Language } from './language.ts';

/** Who published the figures of these rows, each once; secondary sources are marked. */
export function publishersOf({ rows }: Pick<Trajectory, 'rows'>, sources: readonly Source[], language: Language): readonly string[] {
  const shown = rows.flatMap(({ actual, partYears }) => [...(actual === null ? [] : [actual]), ...partYears.map(({ observation }) => observation)]);
  const ids = new Set(shown.flatMap(({ provenance }) => provenance.map(({ source }) => source)));
  return [...new Set(sources.filter(({ id }) => ids.has(id)).map((source) => markedPublisher(source, language)))];
}

/** A document's publisher, with the mark of a secondary source. */
export function markedPublisher({ publisher, grade }: Source, { words }: Pick<Language, 'words'>): string {
  return grade === 'secondary' ? `${publisher} (${words.provenance.secondaryMark})` : publisher;
}
