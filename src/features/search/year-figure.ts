import { verdictLook, type VerdictLook } from '#charts/verdict-look.ts';
import { indexOf } from '#domain/dataset-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import { toMatrix } from '#domain/matrix.ts';
import { isPartYear } from '#domain/period.ts';
import { standingOf, type Standing } from '#domain/slot.ts';
import { figure } from '#i18n/amounts.ts';
import { badge } from '#i18n/badge.ts';
import type { Language } from '#i18n/language.ts';

/** Which figure: an indicator, one of its series or null for the one that a year has, a year, whose plans. */
export interface FigureRequest {
  readonly id: string;
  readonly series: string | null;
  readonly year: number;
  readonly issuer: string | null;
}

/** What an indicator came to in a year, in one line. */
export interface YearFigure {
  readonly figure: string | null;
  /** Named where it is another series than the usual one. */
  readonly series: string | null;
  readonly verdict: string;
  readonly look: VerdictLook;
  /** Who assigned the plan that judges, where known. */
  readonly issuer: string | null;
}

interface PlacedStanding {
  readonly standing: Standing;
  /** The series of the figure; null where it is the usual one. */
  readonly series: string | null;
}

/** The standing of a year and the series that it belongs to; null for an indicator that the dataset does not have. */
export function standingIn(dataset: Dataset, { id, series, year, issuer }: FigureRequest): PlacedStanding | null {
  const index = indexOf(dataset);
  const indicator = index.indicators.get(id);
  if (indicator === undefined) return null;
  const asked = series === null ? undefined : index.series.get(series);
  if (asked !== undefined) return { standing: standingOf(index, { indicator, series: asked, year, issuer }), series };
  const cell = toMatrix(dataset, { issuer, indicators: [id], years: [year] }).rows[0]?.cells[0];
  return cell === undefined ? null : { standing: cell, series: cell.isDefaultSeries ? null : cell.series.id };
}

/** Says it: "2.670 tỷ đồng", "Vượt 25% kế hoạch". */
export function yearFigure(dataset: Dataset, request: FigureRequest, language: Language): YearFigure | null {
  const placed = standingIn(dataset, request);
  const index = indexOf(dataset);
  const indicator = index.indicators.get(request.id);
  if (placed === null || indicator === undefined) return null;
  const { period, observation, assessment } = placed.standing;
  const part = isPartYear(period) ? `${language.format.shortPeriod(period)}: ` : '';
  const judge = assessment.kind === 'unjudged' ? undefined : dataset.issuers.find(({ id }) => id === assessment.comparison.plan.issuer);
  const series = request.series === null && placed.series !== null ? index.series.get(placed.series) : undefined;
  return {
    figure: observation === null ? null : part + figure(observation.quantity, indicator, language),
    series: series === undefined ? null : language.text(series.title),
    verdict: badge(assessment, indicator, language).text,
    look: verdictLook(assessment),
    issuer: judge === undefined || judge.id === 'unknown' ? null : language.text(judge.shortName),
  };
}
