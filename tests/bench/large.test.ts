import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { launchBrowser } from '#tests/support/browser.ts';

import { printTable, spreadOf, type Spread } from './figures.ts';
import { largeArea, serveLarge, type LargeSite } from './large-site.ts';
import { office, openTab, type Tab } from './tab.ts';

const repetitions = 3;
const switches = ['indicator-17', 'indicator-203', 'indicator-411', 'indicator-8', 'indicator-350', 'indicator-96'];

let browser: Browser;
let site: LargeSite;
let listing: Spread;
let switching: Spread;
let heap: Spread;

beforeAll(async () => {
  site = await serveLarge(inject('address'));
  browser = await launchBrowser(inject('browser'));
  const runs = [];
  await run();
  for (let repetition = 0; repetition < repetitions; repetition += 1) runs.push(await run());
  listing = spreadOf(runs.map((one) => one.listing));
  switching = spreadOf(runs.flatMap((one) => one.switching));
  heap = spreadOf(runs.map((one) => one.heap));
  printTable(`500 indicators by 60 years (${site.megabytes.toFixed(1)} MB of JSON), unslowed; ${repetitions} repetitions`, [
    { what: 'listing: main thread, from the answer to rest', spread: listing, unit: 'ms', ratio: null, budget: '250' },
    { what: 'another indicator: main thread, from press to rest', spread: switching, unit: 'ms', ratio: null, budget: '50' },
    { what: 'opening the menu of all: main thread, to rest', spread: spreadOf(opened), unit: 'ms', ratio: null, budget: '' },
    { what: 'heap after a collection', spread: heap, unit: 'MB', ratio: null, budget: '30' },
  ]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const opened: number[] = [];

/**
 * The page waits at rest, its code loaded, until the endpoint answers. From then on everything that its main thread does counts: reading
 * the answer, parsing, checking, keeping a copy, rendering, layout and painting, until the thread rests. Work of other threads does not.
 */
async function run() {
  const tab = await openTab(browser, office);
  const answer = site.hold();
  await tab.page.goto(`${site.address}areas/${largeArea}/`, { waitUntil: 'load' });
  await answer.asked;
  const before = await tab.settled();
  answer.letGo();
  await tab.page.locator('main article').nth(4).waitFor();
  const listed = (await tab.settled()) - before;
  const used = await tab.heap();

  await switchTo(tab, 'indicator-5');
  await tab.page.waitForSelector('svg.recharts-surface');
  await switchTo(tab, 'indicator-6');
  await switchTo(tab, 'indicator-7');
  const switched: number[] = [];
  for (const id of switches) switched.push(await switchTo(tab, id));
  await tab.close();
  return { listing: listed, heap: used, switching: switched };
}

/** Opens the menu of indicators, whose long list is made for it, and follows a link. */
async function switchTo(tab: Tab, id: string): Promise<number> {
  const closed = await tab.settled();
  await tab.page.locator('header nav details').first().evaluate((menu: HTMLDetailsElement) => {
    menu.open = true;
  });
  await tab.page.locator(`header nav a[href$="indicators/${id}/"]`).waitFor();
  const before = await tab.settled();
  opened.push(before - closed);
  await tab.page.locator(`header nav a[href$="indicators/${id}/"]`).evaluate((link: HTMLElement) => link.click());
  await tab.page.waitForURL((url) => url.pathname.endsWith(`/${id}/`));
  return (await tab.settled()) - before;
}

it('lists 500 indicators with at most 250 ms of processor time', () => {
  expect(listing.median).toBeLessThanOrEqual(250);
});

it('shows another indicator with at most 50 ms of processor time', () => {
  expect(switching.median).toBeLessThanOrEqual(50);
});

it('holds at most 30 MB', () => {
  expect(heap.median).toBeLessThanOrEqual(30);
});
