import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

import * as v from 'valibot';

import { catalog as catalogSchema } from '#data/schema/catalog.ts';
import { enormousVolume, generateDataset } from '#mocks/generator.ts';
import { shortened } from '#mocks/rewriting.ts';

/** An area of the built product whose pages hold no figures, so that all of them come from the endpoint. */
export const largeArea = 'viet-nam';

/** The built product, where one area has 500 indicators over 60 years. */
export interface LargeSite {
  readonly address: string;
  /** Megabytes (10^6) of the large dataset, uncompressed. */
  readonly megabytes: number;
  /** Holds back the large dataset from now on, until it is let go. */
  readonly hold: () => HeldAnswer;
  readonly close: () => Promise<void>;
}

interface HeldAnswer {
  /** Resolves when a page has asked. */
  readonly asked: Promise<void>;
  readonly letGo: () => void;
}

/** Puts a large dataset in front of the served product at `behind`; everything else is passed through as it is. */
export async function serveLarge(behind: string): Promise<LargeSite> {
  const text = Buffer.from(JSON.stringify(shortened(generateDataset(largeArea, enormousVolume))));
  const body = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  const announcement = JSON.stringify(announcing(v.parse(catalogSchema, await (await fetch(`${behind}api/v1/catalog.json`)).json())));
  let asking = gate();
  let letting = gate();
  letting.open();

  const server = createServer((request, response) => {
    if (request.url === `/api/v1/datasets/${largeArea}.json`) void sendLarge(response);
    else if (request.url === '/api/v1/catalog.json') response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(announcement);
    else passOn(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');

  return {
    address: `http://127.0.0.1:${bound.port}/`,
    megabytes: text.byteLength / 1_000_000,
    hold: () => {
      asking = gate();
      letting = gate();
      return { asked: asking.promise, letGo: letting.open };
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function sendLarge(response: ServerResponse): Promise<void> {
    asking.open();
    await letting.promise;
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': 'br',
      'content-length': String(body.byteLength),
      'cache-control': 'no-cache',
    });
    response.end(body);
  }

  function passOn({ url = '/', method = 'GET', headers }: IncomingMessage, response: ServerResponse): void {
    const onward = ask(new URL(url, behind), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    onward.end();
  }
}

/** A promise that somebody else keeps. */
function gate() {
  let open: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}

/** A catalog tells how much each dataset holds. */
function announcing({ areas, ...rest }: v.InferOutput<typeof catalogSchema>) {
  const { indicators, years } = enormousVolume;
  return { ...rest, areas: areas.map((one) => (one.area.id === largeArea ? { ...one, indicators, observations: indicators * years } : one)) };
}
