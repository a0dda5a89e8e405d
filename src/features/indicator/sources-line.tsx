import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';

/** Who published the figures of a picture, by grade; secondary sources are marked. */
export function SourcesLine({ trajectory: { rows }, dataset }: { readonly trajectory: Trajectory; readonly dataset: Dataset }) {
  const { words } = useI18n();
  const shown = rows.flatMap(({ actual, partYears }) => [...(actual === null ? [] : [actual]), ...partYears.map(({ observation }) => observation)]);
  const ids = new Set(shown.flatMap(({ provenance }) => provenance.map(({ source }) => source)));
  const names = dataset.sources
    .filter(({ id }) => ids.has(id))
    .map(({ publisher, grade }) => (grade === 'secondary' ? `${publisher} (${words.provenance.secondaryMark})` : publisher));
  return names.length === 0 ? null : words.provenance.open([...new Set(names)].join('; '));
}
