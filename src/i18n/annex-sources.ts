import type { AnnexLine } from '#domain/annex.ts';
import { indexOf } from '#domain/dataset-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import { gradeOf } from '#domain/observation-choice.ts';
import type { Observation } from '#domain/observation.ts';
import type { SourceGrade } from '#domain/provenance.ts';
import type { Language } from './language.ts';
import { markedPublisher } from './publishers.ts';

/** The best grade among the documents of a figure; null without figure. */
export function gradeIn(dataset: Dataset, observation: Observation | null): SourceGrade | null {
  return observation === null ? null : gradeOf(observation, indexOf(dataset).sources);
}

/** Who published the figure of a line, or its plans where it has none; secondary documents are marked. */
export function linePublishers(dataset: Dataset, { observation, plans }: AnnexLine, language: Language): string {
  const { sources } = indexOf(dataset);
  const cited = observation === null ? plans.flatMap((plan) => plan?.plan.provenance ?? []) : observation.provenance;
  const names = cited.flatMap(({ source }) => {
    const found = sources.get(source);
    return found === undefined ? [] : [markedPublisher(found, language)];
  });
  return [...new Set(names)].join('; ');
}
