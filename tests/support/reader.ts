import { type Browser, type BrowserContext, type BrowserContextOptions, errors, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

import { launchBrowser } from './browser.ts';

/** A reader at a browser of their own: nothing is kept from one reader to the next. */
export interface Reader {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to an address and waits until every control answers. */
  readonly open: (address: string) => Promise<void>;
}

export interface ReaderOptions extends BrowserContextOptions {
  /** Complaints in the console that belong to the bad day being played; every other one fails the test. */
  readonly tolerates?: RegExp;
}

/** A status that is no success is said by the browser itself, for the page cannot help it. */
const saidByBrowser = /^Failed to load resource: |Service Worker registration blocked by Playwright/u;

/**
 * Readers for the tests of a file, who share one browser. A complaint in a reader's console, a broken script and a request
 * to another host fail the test at its end.
 */
export function readers(): (options?: ReaderOptions) => Promise<Reader> {
  let browser: Browser | null = null;
  const contexts = new Set<BrowserContext>();
  const troubles: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser(inject('browser'));
  });
  afterEach(async () => {
    await Promise.all([...contexts].map((context) => context.close()));
    contexts.clear();
    const found = troubles.splice(0);
    if (found.length > 0) throw new Error(found.join('\n'));
  });
  afterAll(() => browser?.close());

  return async ({ tolerates, ...options } = {}) => {
    if (browser === null) throw new Error('The browser has not started yet');
    const context = await browser.newContext({ ...usual, ...options });
    contexts.add(context);
    context.setDefaultTimeout(15_000);
    // Right after a build its figures still count as fresh; a day later every page asks the endpoint.
    await context.clock.setSystemTime(Date.now() + 86_400_000);
    context.on('weberror', (error) => troubles.push(String(error.error())));
    context.on('console', (message) => {
      const text = message.text();
      const isComplaint = message.type() === 'error' || message.type() === 'warning';
      if (isComplaint && !saidByBrowser.test(text) && tolerates?.test(text) !== true) troubles.push(text);
    });
    context.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') troubles.push(`Asked another host: ${request.url()}`);
    });
    const page = await context.newPage();
    return {
      page,
      context,
      open: async (address) => {
        await page.goto(address);
        await untilAnswering(page);
      },
    };
  };
}

/** A new reader at a desk in Vietnam. */
const usual: BrowserContextOptions = {
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  serviceWorkers: 'block',
  viewport: { width: 1280, height: 900 },
};

/** React marks every element it has taken over; a control without the mark would not answer yet. */
export async function untilAnswering(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const controls = Array.from(document.querySelectorAll('a, button, select, input'));
    const isTaken = (control: Element) => Object.keys(control).some((key) => key.startsWith('__react'));
    return controls.length > 1 && controls.every(isTaken);
  });
}

/** A text as it is read: spaces that hold a number and its unit together count as spaces. */
export const asRead = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The text of the page's first heading. */
export async function headlineOf(page: Page): Promise<string> {
  return asRead(await page.getByRole('heading', { level: 1 }).innerText());
}

/** Whether something comes to be seen while a reader would wait for it. */
export async function seen(what: Locator): Promise<boolean> {
  try {
    await what.first().waitFor({ state: 'visible' });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/** Opens everything that is folded away within a part of the page, as far as it goes; menus, of which one at a time is open, stay shut. */
export async function unfold(part: Locator): Promise<void> {
  const folded = part.locator('details:not([open]):not([role="presentation"] > details) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Presses one option of a row of options, whether its own mark or its face lies on top. */
export async function choose(group: Locator, option: string): Promise<void> {
  await group.getByRole('radio', { name: option, exact: true }).click({ force: true });
}
