import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse, type HttpResponseResolver } from 'msw';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';

import { en } from '#i18n/words/en.ts';
import { failureWords } from '#i18n/words/failure.ts';
import { vi } from '#i18n/words/vi.ts';
import { catalogAddress, datasetAddress } from '#mocks/handlers.ts';
import { begin, server } from '#mocks/server.ts';
import { allowConsole } from '#tests/support/console.ts';
import { renderApp, shownAddress } from '#tests/support/render-app.tsx';

const answer = (resolver: HttpResponseResolver) => {
  server.use(http.get(datasetAddress, resolver));
};

/** Ends when the dataset is first asked for. */
const firstRequest = async () =>
  new Promise<void>((resolve) => {
    server.events.on('request:start', ({ request }) => {
      if (request.url === dataset) resolve();
    });
  });
const dataset = 'http://localhost/api/v1/datasets/thai-nguyen-city.json';

const problems: readonly [string, HttpResponseResolver, (errors: typeof failureWords.vi) => string][] = [
  ['no connection', () => HttpResponse.error(), ({ offline }) => offline],
  ['a file that is not there', () => new HttpResponse(null, { status: 404 }), ({ http: status }) => status(404)],
  ['a server in trouble', () => new HttpResponse(null, { status: 503 }), ({ http: status }) => status(503)],
  ['a sign-in page', () => HttpResponse.html('<!doctype html><form></form>'), (errors) => errors['not-json']],
  ['half a file', () => new HttpResponse('{"contract": "1.0", "area": {"id'), (errors) => errors['not-json']],
  ['another file', () => HttpResponse.json({ contract: '1.0', rows: [] }), ({ invalid }) => invalid('area')],
  ['a newer contract', () => HttpResponse.json({ contract: '2.0' }), (errors) => errors['wrong-version']],
  ['a huge file', () => new HttpResponse('['.repeat(20_000_001)), (errors) => errors['too-large']],
];

describe('a failure', () => {
  it.each(problems)('of %s has its own sentence, the address, and a retry that works', async (_, resolver, sentence) => {
    allowConsole('error');
    answer(resolver);
    const user = await renderApp('/');

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(vi.states.failed);
    expect(alert).toHaveTextContent(sentence(failureWords.vi));
    expect(alert).toHaveTextContent(failureWords.vi.address(dataset));
    await expect.poll(() => document.title).toBe(`${vi.states.failed} · ${vi.product}`);

    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: vi.states.retry }));
    expect(await screen.findByRole('heading', { level: 1, name: /^Năm 2020:/u })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('of every kind reads differently', () => {
    const sentences = problems.map(([, , sentence]) => sentence(failureWords.en));
    expect(new Set(sentences).size).toBe(problems.length - 1);
  });

  it('of a retry is told again', async () => {
    allowConsole('error');
    answer(() => HttpResponse.json({ contract: '2.0' }));
    const user = await renderApp('/en/');
    await user.click(await screen.findByRole('button', { name: en.states.retry }));
    expect(await screen.findByRole('alert')).toHaveTextContent(failureWords.en['wrong-version']);
  });

  it('is left by the link to the overview of the default area', async () => {
    allowConsole('error');
    const user = await renderApp('/en/areas/nowhere/?year=2016');
    expect(await screen.findByRole('alert')).toHaveTextContent(failureWords.en.http(404));
    await user.click(screen.getByRole('link', { name: en.states.toOverview }));
    expect(await screen.findByRole('heading', { level: 1, name: /^2020:/u })).toBeVisible();
    expect(shownAddress()).toBe('/en/');
  });

  it('of the catalog alone is told as well', async () => {
    allowConsole('error');
    server.use(http.get(catalogAddress, () => HttpResponse.json({ contract: '1.0' })));
    await renderApp('/');
    expect(await screen.findByRole('alert')).toHaveTextContent(failureWords.vi.address('http://localhost/api/v1/catalog.json'));
  });

  it('that passes within the attempts is never seen', async () => {
    begin('flaky');
    await renderApp('/');
    expect(await screen.findByRole('heading', { level: 1, name: /^Năm 2020:/u })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a server that says nothing', () => {
  afterEach(() => {
    vitest.useRealTimers();
    server.events.removeAllListeners();
  });

  it('is given up after its time, and can be asked again', async () => {
    allowConsole('error');
    answer(async () => new Promise<never>(() => undefined));
    const asked = firstRequest();
    vitest.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const user = await renderApp('/');
    await asked;
    await vitest.advanceTimersByTimeAsync(45_000);
    vitest.useRealTimers();
    expect(await screen.findByRole('alert')).toHaveTextContent(failureWords.vi.timeout);

    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: vi.states.retry }));
    expect(await screen.findByRole('heading', { level: 1, name: /^Năm 2020:/u })).toBeVisible();
  });
});

describe('waiting', () => {
  it('can be stopped, says so, and can be resumed', async () => {
    allowConsole('error');
    answer(async () => new Promise<never>(() => undefined));
    const user = await renderApp('/');
    expect((await screen.findAllByRole('status')).some(({ textContent }) => textContent === vi.states.loading)).toBe(true);

    await waitFor(() => {
      expect(screen.getByLabelText(vi.shell.area)).toBeEnabled();
    });
    await user.click(screen.getByRole('button', { name: vi.states.stop }));
    expect(await screen.findByRole('alert')).toHaveTextContent(failureWords.vi.stopped);

    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: vi.states.retry }));
    expect(await screen.findByRole('heading', { level: 1, name: /^Năm 2020:/u })).toBeVisible();
  });
});
