import type { Dataset } from '#domain/dataset.ts';
import type { YearRequest } from '#domain/tally.ts';
import type { Trajectory } from '#domain/trajectory.ts';

/** A series as the brief shows it: the years that are looked at, and their picture as PNG with its size in CSS pixels. */
export interface BriefFigure {
  readonly trajectory: Trajectory;
  readonly picture: { readonly png: Uint8Array; readonly width: number; readonly height: number } | null;
}

/** The year that a brief is about, by which issuer, and the pictures of its headline indicators. */
export interface BriefRequest extends YearRequest {
  readonly dataset: Dataset;
  readonly figures: readonly BriefFigure[];
}
