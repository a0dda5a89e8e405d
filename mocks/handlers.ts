import { http, type RequestHandler } from 'msw';

import type { Shipped } from './shipped.ts';

/** The two addresses of an endpoint, wherever it lives. */
export const catalogAddress = '*/catalog.json';
export const datasetAddress = '*/datasets/:area.json';

/** The endpoint on a good day: the shipped files. Bad days are scenarios, or single overrides inside the test that needs one. */
export const handlers = (shipped: Shipped): readonly RequestHandler[] => [
  http.get(catalogAddress, ({ request }) => shipped(request)),
  http.get(datasetAddress, ({ request }) => shipped(request)),
];
