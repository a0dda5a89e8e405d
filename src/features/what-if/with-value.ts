import type { Assumptions } from '#domain/hypothesis.ts';

/** The same assumptions with one year's value put in, or taken out by null. */
export function withValue(values: Assumptions, year: number, value: number | null): Assumptions {
  const next = new Map(values);
  if (value === null) next.delete(year);
  else next.set(year, value);
  return next;
}
