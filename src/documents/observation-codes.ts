import type { Observation } from '#domain/observation.ts';
import { firstYearOf, spanOf, type Period } from '#domain/period.ts';
import type { Plan } from '#domain/plan.ts';

/** SDMX CL_OBS_STATUS of a figure or of the reason why there is none; a figure not yet due is missing there, one that a reader assumes is a forecast. */
export function statusCode(status: Observation['status']): string {
  switch (status) {
    case 'normal':
      return 'A';
    case 'provisional':
      return 'P';
    case 'estimated':
      return 'E';
    case 'hypothetical':
      return 'F';
    case 'not-collected':
      return 'L';
    case 'not-applicable':
      return 'M';
    case 'suppressed':
      return 'Q';
    case 'missing':
    case 'not-due':
      return 'O';
  }
}

/** Plans are never forecasts; one that was recomputed from a printed comparison counts as imputed. */
export function planStatusCode({ basis }: Plan): string {
  switch (basis) {
    case 'stated':
      return 'A';
    case 'implied':
      return 'I';
    case 'absent':
      return 'M';
  }
}

/** SDMX CL_FREQ; a term of n years is `An`. */
export function frequencyCode(period: Period): string {
  const span = spanOf(period);
  switch (span.kind) {
    case 'year':
      return 'A';
    case 'half':
      return 'S';
    case 'quarter':
      return 'Q';
    case 'month':
      return 'M';
    case 'term':
      return `A${span.year - firstYearOf(period) + 1}`;
  }
}

/** Our own identifiers in the manner of code lists: `at-least` is `AT_LEAST`. */
export function code(identifier: string): string {
  return identifier.toUpperCase().replaceAll('-', '_');
}
