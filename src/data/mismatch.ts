import type * as v from 'valibot';

/** Where JSON left the schema. `place` is a path such as `observations[3].quantity.value`, empty for the whole. */
export interface Mismatch {
  readonly place: string;
  readonly expected: string;
  readonly received: string;
}

/** Rules whose message in the schema says what was expected. */
const wordedTypes: ReadonlySet<string> = new Set(['check', 'finite', 'guard', 'integer', 'regex']);

/** Puts an issue into words for a developer; `within` is the place of the part that was checked. */
export function mismatchOf(issue: v.BaseIssue<unknown>, within = ''): Mismatch {
  const worded = wordedTypes.has(issue.type);
  return {
    place: (issue.path ?? []).reduce((place, { key }) => join(place, key), within),
    expected: worded ? issue.message : (issue.expected ?? issue.message),
    received: issue.received.slice(0, 100),
  };
}

function join(place: string, key: unknown): string {
  if (typeof key === 'number') return `${place}[${key}]`;
  return place === '' ? String(key) : `${place}.${String(key)}`;
}
