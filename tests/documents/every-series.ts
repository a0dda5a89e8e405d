import type { makeFile } from '#documents/make-file.ts';
import type { Dataset } from '#domain/dataset.ts';
import { toTrajectory, type Trajectory } from '#domain/trajectory.ts';

/** Every series of a dataset over all its years. */
export function everySeries(dataset: Dataset): readonly { readonly dataset: Dataset; readonly trajectory: Trajectory }[] {
  return dataset.series.map(({ id }) => ({ dataset, trajectory: toTrajectory(dataset, { series: id, issuer: null }) }));
}

/** A writer that nobody watches or stops. */
export const quietly: Parameters<typeof makeFile>[2] = { signal: new AbortController().signal, onProgress: () => undefined };
