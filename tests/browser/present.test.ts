import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, inject, test } from 'vitest';

import { violationsOn } from '#tests/support/axe.ts';
import { headlineOf, readers, seen, type Reader } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();
const count = 10;

const numberOf = (page: Page) => Number(new URL(page.url()).searchParams.get('slide'));

/** Waits until a slide is drawn. */
async function untilAt(page: Page, slide: number): Promise<void> {
  await page.locator('footer span', { hasText: new RegExp(`^${slide} / ${count}$`, 'u') }).first().waitFor();
}

/** Opens a running show and waits until it stands where the desk was, for keys mean nothing before. */
async function openShow({ page, open }: Reader, show: string): Promise<void> {
  await open(show);
  await page.getByRole('region', { name: /^(?:Bài trình chiếu|Presentation)$/u }).waitFor();
}

/** Letters smaller than 24 of the canvas's pixels, what sticks out of the canvas, and whether the window scrolls. */
async function unfit(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const canvas = document.querySelector('h1')?.closest('[class*="canvas"]');
    if (!(canvas instanceof HTMLElement)) return ['no canvas'];
    const scale = canvas.getBoundingClientRect().height / canvas.offsetHeight;
    const found: string[] = [];
    const edge = canvas.getBoundingClientRect();
    const walker = document.createTreeWalker(canvas, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('title, desc') !== null || (node.textContent ?? '').trim() === '') continue;
      const range = document.createRange();
      range.selectNode(node);
      const box = range.getBoundingClientRect();
      if (box.height === 0) continue;
      const own = parent instanceof SVGElement && parent.ownerSVGElement !== null ? (parent.ownerSVGElement.getScreenCTM()?.a ?? 1) / scale : 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * own;
      if (size < 23.9) found.push(`${size} px: ${node.textContent}`);
      if (box.bottom > edge.bottom + 1 || box.right > edge.right + 1 || box.left < edge.left - 1) found.push(`outside: ${node.textContent}`);
    }
    const foot = canvas.querySelector('footer')?.getBoundingClientRect();
    const chart = canvas.querySelector('[class*="charted"] svg[role="img"]')?.getBoundingClientRect();
    if (chart !== undefined && chart.height < 0.6 * edge.height - 1) found.push(`chart of ${chart.height}`);
    if (chart !== undefined && foot !== undefined && chart.bottom > foot.top + 1) found.push('chart under the foot');
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    if (scrollHeight > clientHeight || scrollWidth > clientWidth) found.push('scrolls');
    return found;
  });
}

describe.each([
  [1024, 768],
  [1280, 720],
  [1920, 1080],
])('slides at %i by %i', (width, height) => {
  test.each(['', 'en/', 'en/areas/viet-nam/'])('can be read from afar, below /%s', async (place) => {
    const { page, open } = await reader({ viewport: { width, height } });
    await open(`${address}${place}present/?year=2020&slide=1`);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const found = [];
    const last = Number(/\d+$/u.exec(await page.locator('footer').first().innerText())?.[0]);
    for (let slide = 1; slide <= last; slide += 1) {
      await page.waitForURL((url) => url.searchParams.get('slide') === String(slide));
      found.push(...(await unfit(page)).map((fault) => `${slide}: ${fault}`));
      await page.keyboard.press('PageDown');
    }
    expect(last).toBeGreaterThanOrEqual(count);
    expect(found).toEqual([]);
  });
});

describe('a show', () => {
  test('is walked to its end by Page Down with the network off', async () => {
    const { page, context, open } = await reader({ serviceWorkers: 'allow', tolerates: /^DataError: |^TypeError: Failed to fetch|no-response/u });
    await open(`${address}present/?year=2020`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await open(`${address}present/?year=2020`);
    await context.setOffline(true);
    await page.goto(`${address}present/?year=2020&slide=1`);
    const said = [];
    for (let slide = 1; slide <= count; slide += 1) {
      await untilAt(page, slide);
      said.push(await headlineOf(page));
      await page.keyboard.press('PageDown');
    }
    expect(said[3]).toBe('Thu ngân sách năm 2020 đạt 2.670 tỷ đồng, vượt 25% kế hoạch');
    expect(new Set(said).size).toBe(count);
    expect(numberOf(page)).toBe(count);
  });

  test('keeps the hall and the presenter in step in both directions; closing one leaves the other', async () => {
    const { page, open } = await reader();
    await open(`${address}present/?year=2020&slide=2`);
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Người trình bày' }).click()]);
    await untilAt(presenter, 2);
    await page.keyboard.press('PageDown');
    await presenter.waitForURL(/slide=3/u);
    await presenter.bringToFront();
    await presenter.keyboard.press('PageDown');
    await page.waitForURL(/slide=4/u);
    await presenter.keyboard.press('b');
    expect(await seen(page.locator('output', { hasText: 'Màn hình đen' }))).toBe(true);
    await presenter.keyboard.press('b');

    const late = await page.context().newPage();
    await late.goto(`${address}present/?year=2020&slide=1&role=presenter`);
    await late.waitForURL(/slide=4/u);
    await presenter.close();
    await page.keyboard.press('End');
    await late.waitForURL(/slide=10/u);
    await late.close();
    await page.keyboard.press('Home');
    await untilAt(page, 1);
  });

  test('ends with a code that leads to exactly what the hall sees, in light and dark', async () => {
    const { page, context, open } = await reader({ viewport: { width: 1024, height: 768 } });
    await openShow({ page, context, open }, `${address}en/present/?year=2020&issuer=city-council&slide=1`);
    await page.keyboard.press('End');
    const code = page.getByRole('img', { name: 'QR code of the slide shown' });
    for (const key of ['t', 't']) {
      await page.keyboard.press(key);
      const { data, width, height } = PNG.sync.read(await code.screenshot());
      expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(page.url());
    }
    expect(new URL(page.url()).search).toBe('?year=2020&issuer=city-council&slide=10');
  });

  test('is one step of the history, so that Back leaves it and Forward finds its place again', async () => {
    const { page, open } = await reader();
    await open(`${address}present/`);
    await page.getByRole('button', { name: 'Bắt đầu trình chiếu' }).click();
    await untilAt(page, 1);
    expect(new URL(page.url()).search).toBe('?year=2020&slide=1');
    for (const slide of [2, 3, 4]) {
      await page.keyboard.press('PageDown');
      await untilAt(page, slide);
    }
    await page.goBack();
    expect(await seen(page.getByRole('button', { name: 'Bắt đầu trình chiếu' }))).toBe(true);
    expect(page.url()).toBe(`${address}present/`);
    await page.goForward();
    await untilAt(page, 4);
  });

  test('is driven by digits, jumps and returns by two keys, and keeps its place when full screen ends', async () => {
    const { page, context, open } = await reader();
    await openShow({ page, context, open }, `${address}present/?year=2020&slide=1`);
    const fills = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(fills).toBe(true);
    await page.keyboard.press('8');
    await page.keyboard.press('Enter');
    await untilAt(page, 8);
    await page.keyboard.press('g');
    await page.keyboard.press('2');
    await untilAt(page, 4);
    expect(await headlineOf(page)).toBe('Thu ngân sách năm 2020 đạt 2.670 tỷ đồng, vượt 25% kế hoạch');
    await page.keyboard.press('PageDown');
    await untilAt(page, 8);
    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(fills).toBe(false);
    expect(numberOf(page)).toBe(8);
    await untilAt(page, 8);
  });

  test('is turned by a finger, and keeps the screen awake', async () => {
    const { page, context, open } = await reader({ hasTouch: true });
    await page.addInitScript(() => {
      const held: string[] = [];
      Object.assign(window, { held });
      const release = async () => void held.pop();
      Object.defineProperty(navigator, 'wakeLock', { value: { request: async (kind: string) => (held.push(kind), { release }) } });
    });
    await openShow({ page, context, open }, `${address}present/?year=2020&slide=3`);
    const devtools = await context.newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y: 300 }] });
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y: 305 }] });
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const held = () => page.evaluate('held.join()');
    expect(await held()).toBe('screen');
    await swipe(900, 400);
    await untilAt(page, 4);
    await swipe(400, 900);
    await untilAt(page, 3);
    await page.keyboard.press('Escape');
    await expect.poll(held).toBe('');
    expect(page.url()).toBe(`${address}present/?year=2020`);
  });

  test.each([
    [1024, 768],
    [1280, 720],
    [1920, 1080],
  ])('has controls in one row that leave the source in sight at %i by %i', async (width, height) => {
    const { page, context, open } = await reader({ viewport: { width, height } });
    await openShow({ page, context, open }, `${address}present/?year=2020&slide=3`);
    await page.keyboard.press('g');
    await page.keyboard.press('2');
    await untilAt(page, 4);
    await page.mouse.move(300, 300);
    const bar = await page.getByRole('toolbar').boundingBox();
    const source = await page.locator('footer').first().boundingBox();
    if (bar === null || source === null) throw new Error('Nothing is drawn');
    expect(bar.height).toBeLessThan(40);
    expect(source.y + source.height).toBeLessThanOrEqual(bar.y + 1);
  });

  test('hides its controls after a while, never from the focus', async () => {
    const { page, open } = await reader();
    await open(`${address}present/?year=2020&slide=1`);
    const opacity = () => page.getByRole('toolbar').evaluate((bar) => getComputedStyle(bar).opacity);
    await expect.poll(opacity, { timeout: 8000 }).toBe('0');
    await page.keyboard.press('Tab');
    await expect.poll(opacity).toBe('1');
    await page.mouse.move(300, 300);
    expect(await opacity()).toBe('1');
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong at the desk, on any slide or at the presenter, %s', async (colorScheme) => {
  const { page, open } = await reader({ colorScheme, reducedMotion: 'reduce' });
  const found = [];
  await open(`${address}present/?year=2020`);
  found.push(...(await violationsOn(page)).map((line) => `desk: ${line}`));
  await open(`${address}present/?year=2020&slide=4&role=presenter`);
  found.push(...(await violationsOn(page)).map((line) => `presenter: ${line}`));
  await open(`${address}present/?year=2020&slide=1`);
  for (let slide = 1; slide <= count; slide += 1) {
    await untilAt(page, slide);
    if (colorScheme === 'dark' && slide === 1) await page.keyboard.press('t');
    found.push(...(await violationsOn(page)).map((line) => `${slide}: ${line}`));
    await page.keyboard.press('PageDown');
  }
  for (const panel of ['o', 'g', '?', 'n']) {
    await page.keyboard.press(panel);
    found.push(...(await violationsOn(page)).map((line) => `${panel}: ${line}`));
    await page.keyboard.press('Escape');
  }
  expect(found).toEqual([]);
});
