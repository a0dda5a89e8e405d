import * as v from 'valibot';

import { hostile } from '#mocks/fixtures.ts';
import { enormousVolume, generateCatalog, generateDataset } from '#mocks/generator.ts';
import { emptied, revised, shortened, withOneBadIndicator } from '#mocks/rewriting.ts';

/** What a server does with a request for a file of the endpoint. */
type Answer =
  | { readonly kind: 'answer'; readonly status: number; readonly mediaType: string; readonly body: string }
  | { readonly kind: 'broken-off' }
  | { readonly kind: 'silence' };

interface Asked {
  /** As named below the endpoint, e.g. `datasets/viet-nam.json`. */
  readonly file: string;
  /** The how many-th time this day, from 1. */
  readonly times: number;
  readonly shipped: () => Promise<string>;
}

type Scenario = (asked: Asked) => Answer | Promise<Answer>;

const text = (body: string, mediaType = 'application/json', status = 200): Answer => ({ kind: 'answer', status, mediaType, body });
const json = (value: unknown) => text(JSON.stringify(value));
const shipped: Scenario = async (asked) => text(await asked.shipped());
const isCatalog = ({ file }: Asked) => file === 'catalog.json';
const areaOf = ({ file }: Asked) => /^datasets\/(.+)\.json$/u.exec(file)?.[1] ?? '';

/** The shipped catalog, and each dataset rewritten. */
const rewritten =
  (rewrite: (dataset: unknown) => unknown): Scenario =>
  async (asked) =>
    isCatalog(asked) ? shipped(asked) : json(rewrite(JSON.parse(await asked.shipped())));



/** The days of a data endpoint by name, played by a real server. */
export const scenarios = {
  good: shipped,
  /** No answer until another day begins. */
  slow: () => ({ kind: 'silence' }),
  down: () => ({ kind: 'broken-off' }),
  failing: () => text('', 'text/plain', 503),
  /** Each file fails once, then comes. */
  flaky: (asked) => (asked.times === 1 ? text('', 'text/plain', 503) : shipped(asked)),
  'login-page': () => text('<!doctype html><title>Sign in</title><form method="post"></form>', 'text/html'),
  truncated: async (asked) => {
    const whole = await asked.shipped();
    return text(whole.slice(0, whole.length / 2));
  },
  'wrong-schema': () => json({ contract: '1.0', rows: [{ year: 2020, value: 1 }] }),
  'newer-contract': () => json({ contract: '2.0' }),
  'one-bad-indicator': rewritten(withOneBadIndicator),
  empty: rewritten(emptied),
  revised: rewritten(revised),
  enormous: (asked) => json(isCatalog(asked) ? generateCatalog(enormousVolume) : shortened(generateDataset(areaOf(asked), enormousVolume))),
  hostile: (asked) => (isCatalog(asked) ? shipped(asked) : json({ ...hostile, area: { ...hostile.area, id: areaOf(asked) } })),
  /** Links that run code where a link to a document belongs. */
  'hostile-links': rewritten((dataset) => {
    const { sources, ...rest } = v.parse(v.looseObject({ sources: v.array(v.looseObject({})) }), dataset);
    return { ...rest, sources: sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })) };
  }),
} satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof scenarios;
