import { setupWorker } from 'msw/browser';

import { handlersFor } from './scenarios.ts';
import { shippedByServer } from './shipped.ts';

/** Starts the mock in development: `?scenario=` in the address chooses a bad day. Everything that is no data request passes. */
export async function startMocks(): Promise<void> {
  const scenario = new URLSearchParams(location.search).get('scenario');
  await setupWorker(...handlersFor(scenario, shippedByServer)).start({ onUnhandledRequest: 'bypass', quiet: true });
}
