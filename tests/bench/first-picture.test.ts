import { readdirSync, readFileSync } from 'node:fs';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { serve, type Server } from '#node/serve.ts';
import { launchBrowser } from '#tests/support/browser.ts';

import { printTable, spreadOf, type Spread } from './figures.ts';
import { oldPhone, openTab } from './tab.ts';

/** The overview reads small pictures; an indicator's page one large picture, which Recharts takes over. */
const indicatorPage = 'indicators/budget-revenue/';
const repetitions = 5;
const explored = 'svg.recharts-surface';

const drawing = readdirSync('dist/assets').filter((name) => name.endsWith('.js') && readFileSync(`dist/assets/${name}`, 'utf8').includes('recharts-surface'));

interface Visit {
  readonly picture: number;
  readonly shift: number;
  readonly drawingAsked: number;
}

interface Seen {
  readonly picture: Spread;
  readonly shift: Spread;
  readonly drawingAsked: Spread;
}

let browser: Browser;
let reference: Server;
const seen = new Map<'static' | 'overview' | 'indicator', Seen>();
let press: Spread;

beforeAll(async () => {
  reference = await serve({ root: 'tests/bench/reference', port: 0 });
  browser = await launchBrowser(inject('browser'));
  const pages = [
    { name: 'static', address: reference.address, takenOver: false },
    { name: 'overview', address: inject('address'), takenOver: false },
    { name: 'indicator', address: inject('address') + indicatorPage, takenOver: true },
  ] as const;
  const visits = { static: Array<Visit>(), overview: Array<Visit>(), indicator: Array<Visit>() };
  const presses: number[] = [];
  for (const page of pages) await visit(page.address, false);
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    for (const { name, address, takenOver } of pages) visits[name].push(await visit(address, takenOver));
    if (repetition % 2 === 0) presses.push(await firstAnswer(inject('address')));
  }
  for (const { name } of pages) {
    const of = (part: keyof Visit) => spreadOf(visits[name].map((one) => one[part]));
    seen.set(name, { picture: of('picture'), shift: of('shift'), drawingAsked: of('drawingAsked') });
  }
  press = spreadOf(presses);
  report();
});

afterAll(async () => {
  await browser.close();
  await reference.close();
});

/** Opens a page for the first time, and stays until nothing more happens. */
async function visit(address: string, takenOver: boolean): Promise<Visit> {
  const tab = await openTab(browser, oldPhone);
  let drawingAsked = 0;
  tab.page.on('request', (request) => {
    if (drawing.some((name) => request.url().endsWith(name))) drawingAsked += 1;
  });
  await tab.page.goto(address, { waitUntil: 'commit' });
  const picture = await tab.page.evaluate(async () => window.bench.firstPicture);
  await tab.page.waitForLoadState('networkidle');
  if (takenOver) {
    await tab.page.waitForSelector(explored);
    await tab.settled();
  }
  const shift = await tab.page.evaluate(() => window.bench.shift);
  await tab.close();
  return { picture, shift, drawingAsked };
}

/** Presses two years of the overview in turn from the first moment, until the sentence answers. */
async function firstAnswer(address: string): Promise<number> {
  const tab = await openTab(browser, oldPhone);
  await tab.page.goto(address, { waitUntil: 'commit' });
  const pressed = ['2016', '2019'].map((year) => `main input[type="radio"][value="${year}"]`);
  const answered = await tab.page.evaluate(async (watched) => window.bench.untilPressed(watched), { pressed, watched: 'main h1' });
  await tab.close();
  return answered;
}

function visitsOf(name: 'static' | 'overview' | 'indicator'): Seen {
  const found = seen.get(name);
  if (found === undefined) throw new Error(`${name} was not measured.`);
  return found;
}

const ratioTo = (name: 'overview' | 'indicator') => visitsOf(name).picture.median / visitsOf('static').picture.median;

function report(): void {
  printTable(`First visit: processor slowed 4 times, slow 4G, brotli; ${repetitions} interleaved repetitions`, [
    { what: 'static page: first picture', spread: visitsOf('static').picture, unit: 'ms', ratio: 1, budget: '' },
    { what: 'overview: first picture', spread: visitsOf('overview').picture, unit: 'ms', ratio: ratioTo('overview'), budget: '1.2 × static' },
    { what: 'indicator: first picture', spread: visitsOf('indicator').picture, unit: 'ms', ratio: ratioTo('indicator'), budget: '1.2 × static' },
    { what: 'overview: layout shift, exchange of fonts included', spread: visitsOf('overview').shift, unit: '', ratio: null, budget: '0.03' },
    { what: 'indicator: layout shift, exchange of fonts included', spread: visitsOf('indicator').shift, unit: '', ratio: null, budget: '0.03' },
    { what: 'overview: requests for Recharts', spread: visitsOf('overview').drawingAsked, unit: '', ratio: null, budget: '0' },
    { what: 'overview: a press on a year takes effect', spread: press, unit: 'ms', ratio: press.median / visitsOf('static').picture.median, budget: '' },
  ]);
}

describe('a first visit with an old telephone on slow 4G', () => {
  it.each(['overview', 'indicator'] as const)('%s shows its first picture at most 1.2 times as late as a static page', (name) => {
    expect(ratioTo(name)).toBeLessThanOrEqual(1.2);
  });

  it.each(['overview', 'indicator'] as const)('%s: only the fonts move anything, and little', (name) => {
    expect(visitsOf(name).shift.high).toBeLessThanOrEqual(0.03);
  });

  it('only a page with a large picture asks for Recharts', () => {
    expect(drawing.length).toBeGreaterThan(0);
    expect(visitsOf('overview').drawingAsked.high).toBe(0);
    expect(visitsOf('indicator').drawingAsked.low).toBeGreaterThan(0);
  });
});
