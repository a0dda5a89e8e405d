import { delay, http, HttpResponse, type RequestHandler } from 'msw';

import { hostile } from './fixtures.ts';
import { enormousVolume, generateCatalog, generateDataset } from './generator.ts';
import { catalogAddress, datasetAddress, handlers } from './handlers.ts';
import { emptied, revised, shortened, withOneBadIndicator } from './rewriting.ts';
import type { Shipped } from './shipped.ts';

type Answer = (request: Request) => Response | Promise<Response>;

/** The endpoint's bad days by name: each is the whole endpoint for as long as it lasts. */
export const scenarios = {
  slow: (shipped: Shipped) =>
    everywhere(async (request) => {
      await delay(4000);
      return shipped(request);
    }),

  down: () => everywhere(() => HttpResponse.error()),

  /** Every address fails twice, then answers once, and so on. */
  flaky: (shipped: Shipped) => {
    const asked = new Map<string, number>();
    return everywhere((request) => {
      const times = (asked.get(request.url) ?? 0) + 1;
      asked.set(request.url, times);
      return times % 3 === 0 ? shipped(request) : new HttpResponse(null, { status: 503 });
    });
  },

  'login-page': () => everywhere(() => HttpResponse.html('<!doctype html><title>Sign in</title><form method="post"></form>')),

  /** The first half of every file, as after a proxy that gave up. */
  truncated: (shipped: Shipped) =>
    everywhere(async (request) => {
      const text = await (await shipped(request)).text();
      return new HttpResponse(text.slice(0, text.length / 2), { headers: { 'content-type': 'application/json' } });
    }),

  'wrong-schema': () => everywhere(() => HttpResponse.json({ contract: '1.0', rows: [{ year: 2020, value: 1 }] })),

  'newer-contract': () => everywhere(() => HttpResponse.json({ contract: '2.0' })),

  'one-bad-indicator': (shipped: Shipped) => datasets(shipped, async (request) => HttpResponse.json(withOneBadIndicator(await (await shipped(request)).json()))),

  empty: (shipped: Shipped) => datasets(shipped, async (request) => HttpResponse.json(emptied(await (await shipped(request)).json()))),

  /** The first answer is the shipped file; every later one has other figures. */
  revised: (shipped: Shipped) => {
    const asked = new Set<string>();
    return datasets(shipped, async (request) => {
      const response = await shipped(request);
      if (asked.has(request.url)) return HttpResponse.json(revised(await response.json()));
      asked.add(request.url);
      return response;
    });
  },

  enormous: () => [
    http.get(catalogAddress, () => HttpResponse.json(generateCatalog(enormousVolume))),
    http.get<{ area: string }>(datasetAddress, ({ params }) => HttpResponse.json(shortened(generateDataset(params.area, enormousVolume)))),
  ],

  hostile: (shipped: Shipped) => [
    http.get(catalogAddress, ({ request }) => shipped(request)),
    http.get<{ area: string }>(datasetAddress, ({ params }) => HttpResponse.json({ ...hostile, area: { ...hostile.area, id: params.area } })),
  ],
} as const;

export type ScenarioName = keyof typeof scenarios;

/** What a scenario's name in an address asks for; the good day for no name or an unknown one. */
export function handlersFor(name: string | null, shipped: Shipped): readonly RequestHandler[] {
  return isScenarioName(name) ? scenarios[name](shipped) : handlers(shipped);
}

function isScenarioName(name: string | null): name is ScenarioName {
  return name !== null && Object.hasOwn(scenarios, name);
}

function everywhere(answer: Answer): readonly RequestHandler[] {
  return [catalogAddress, datasetAddress].map((address) => http.get(address, ({ request }) => answer(request)));
}

function datasets(shipped: Shipped, answer: Answer): readonly RequestHandler[] {
  return [http.get(catalogAddress, ({ request }) => shipped(request)), http.get(datasetAddress, ({ request }) => answer(request))];
}
