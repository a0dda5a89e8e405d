import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import { publishersOf } from '#i18n/publishers.ts';

/** Who published the figures of a picture. */
export function SourcesLine({ trajectory, dataset }: { readonly trajectory: Trajectory; readonly dataset: Dataset }) {
  const language = useI18n();
  const publishers = publishersOf(trajectory, dataset.sources, language);
  return publishers.length === 0 ? null : language.words.provenance.open(publishers.join('; '));
}
