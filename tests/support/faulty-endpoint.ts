import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

import { serve } from '#node/serve.ts';

import { scenarios, type ScenarioName } from './scenarios.ts';

export interface FaultyEndpoint {
  /** Where the whole product is found, with a slash at the end. */
  readonly address: string;
  /** Lets a day begin; whoever waits for an answer gets that day's. */
  readonly begin: (scenario: ScenarioName) => void;
  /** Files of the endpoint that were asked for since the day began, in order. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** The built product on a server of its own whose data endpoint has the bad day that a test wants. */
export async function serveFaulty(root: string): Promise<FaultyEndpoint> {
  const pages = await serve({ root, port: 0 });
  const waiting = new Set<() => void>();
  let asked: string[] = [];
  let today: ScenarioName = 'good';

  const server = createServer((request, response) => {
    const file = /^\/api\/v1\/(.+\.json)$/u.exec(request.url ?? '')?.[1];
    if (file === undefined) pass(request, response, pages.address);
    else void answer(file, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');

  return {
    address: `http://127.0.0.1:${bound.port}/`,
    begin: (scenario) => {
      today = scenario;
      asked = [];
      for (const go of waiting) go();
      waiting.clear();
    },
    asked: () => asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await pages.close();
    },
  };

  async function answer(file: string, response: ServerResponse): Promise<void> {
    asked.push(file);
    const times = asked.filter((one) => one === file).length;
    const given = await scenarios[today]({ file, times, shipped: () => readFile(path.join(root, 'api/v1', file), 'utf8') });
    switch (given.kind) {
      case 'answer':
        response.writeHead(given.status, { 'content-type': given.mediaType, 'cache-control': 'no-cache' }).end(given.body);
        return;
      case 'broken-off':
        response.destroy();
        return;
      case 'silence':
        await new Promise<void>((resolve) => {
          waiting.add(resolve);
        });
        await answer(file, response);
    }
  }
}

/** Hands a request on to the product's own server, so that pages come with their true headers. */
function pass(request: IncomingMessage, response: ServerResponse, to: string): void {
  const onward = ask(new URL(request.url ?? '/', to), { method: request.method ?? 'GET', headers: { ...request.headers, host: new URL(to).host } }, (received) => {
    response.writeHead(received.statusCode ?? 502, received.headers);
    received.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
