import type { Browser, CDPSession, Page } from 'playwright-core';

import { installProbe } from './probe.ts';

/** How slow the device and the line are. */
export interface Circumstances {
  /** How many times the processor is slowed. */
  readonly slowed: number;
  readonly line: 'unthrottled' | 'slow-4g';
}

export const office: Circumstances = { slowed: 1, line: 'unthrottled' };
export const oldDevice: Circumstances = { slowed: 4, line: 'unthrottled' };
export const oldPhone: Circumstances = { slowed: 4, line: 'slow-4g' };

/** 1.6 Mbit/s down, 0.75 up, 150 ms for each request: what the developer tools call slow 4G. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** A page in a profile of its own, with nothing in any cache. */
export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  readonly slow: (times: number) => Promise<void>;
  /** Milliseconds of processor time that the page's main thread has used so far. */
  readonly mainThread: () => Promise<number>;
  /** Waits until the main thread rests, and gives the milliseconds used so far. */
  readonly settled: () => Promise<number>;
  /** Megabytes (10^6) on the JavaScript heap after a collection. */
  readonly heap: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens an empty tab; what it is told to open is measured from there. */
export async function openTab(browser: Browser, { slowed, line }: Circumstances): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1, locale: 'vi-VN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(installProbe, line === 'slow-4g');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  if (line === 'slow-4g') await session.send('Network.emulateNetworkConditions', slow4g);
  const slow = async (rate: number) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
  };
  if (slowed !== 1) await slow(slowed);

  const metric = async (wanted: string) => {
    const { metrics } = await session.send('Performance.getMetrics');
    const found = metrics.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`The browser does not measure ${wanted}.`);
    return found.value;
  };
  const mainThread = async () => (await metric('TaskDuration')) * 1000;
  return {
    page,
    session,
    slow,
    mainThread,
    settled: async () => rest(mainThread),
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return (await metric('JSHeapUsedSize')) / 1_000_000;
    },
    close: async () => {
      await context.close();
    },
  };
}

/** At rest is a thread that twice in a row works less than two hundredths of a quarter of a second. */
async function rest(mainThread: () => Promise<number>): Promise<number> {
  const pause = 250;
  let calm = 0;
  let used = await mainThread();
  while (calm < 2) {
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
    const now = await mainThread();
    calm = now - used < pause / 50 ? calm + 1 : 0;
    used = now;
  }
  return used;
}
