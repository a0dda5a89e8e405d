import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, inject, it } from 'vitest';

import { largeArea, serveLarge } from '#tests/bench/large-site.ts';
import { readers } from '#tests/support/reader.ts';

const root = inject('address');
const newReader = readers();

/** How many sheets a page takes, and whether any lies on its side. */
async function sheetsOf(page: Page): Promise<{ readonly count: number; readonly sideways: boolean }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/gu)];
  return { count: (pdf.match(/\/Type\s*\/Page\b/gu) ?? []).length, sideways: boxes.some(([, width, height]) => Number(width) > Number(height)) };
}

describe('on paper', () => {
  it.each(['?year=2020', '?year=2016', 'en/?year=2020', 'areas/viet-nam/', 'areas/viet-nam/?year=2020'])('the overview at /%s takes exactly one sheet', async (address) => {
    const { page, open } = await newReader({ colorScheme: 'dark' });
    await open(root + address);
    await page.getByRole('article').first().waitFor();
    await page.waitForLoadState('networkidle');

    expect(await sheetsOf(page)).toEqual({ count: 1, sideways: false });

    // As wide as the sheet inside its margins: no name is lost at the side of it.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 960 });
    for (const name of await page.getByRole('rowheader').all()) expect((await name.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['compare/', 2],
    ['areas/viet-nam/compare/', 2],
    ['audit/', 2],
  ])('/%s ends on a sheet that holds more than the foot of the page', async (address, most) => {
    const { page, open } = await newReader();
    await open(root + address);
    await page.waitForLoadState('networkidle');

    expect((await sheetsOf(page)).count).toBeLessThanOrEqual(most);
  });

  it('the annex lies on its side', async () => {
    const { page, open } = await newReader();
    await open(`${root}table/?year=2020`);
    await page.getByRole('grid').waitFor();

    expect((await sheetsOf(page)).sideways).toBe(true);
  });

  it('the annex of 500 indicators has every row, though the page holds only those in sight', async () => {
    const site = await serveLarge(root);
    try {
      const { page, open } = await newReader();
      await open(`${site.address}areas/${largeArea}/table/?year=2020`);
      const grid = page.getByRole('grid');
      await grid.waitFor();
      const all = Number(await grid.getAttribute('aria-rowcount'));
      expect(all).toBeGreaterThan(500);
      expect(await grid.getByRole('row').count()).toBeLessThan(100);
      // Counted when the browser itself is about to print, after the page has answered.
      await page.evaluate(() => {
        const count = () => queueMicrotask(() => Object.assign(globalThis, { printed: document.querySelectorAll('[role="grid"] tr').length }));
        addEventListener('beforeprint', count);
      });
      expect((await sheetsOf(page)).count).toBeGreaterThan(20);
      expect(await page.evaluate((): unknown => Reflect.get(globalThis, 'printed'))).toBe(all);
      await expect.poll(() => grid.getByRole('row').count()).toBeLessThan(100);
    } finally {
      await site.close();
    }
  });

  it('an indicator shows its whole picture and every row, light, with source, day, page numbers and code at the foot', async () => {
    const { page, open } = await newReader({ colorScheme: 'dark' });
    await open(`${root}indicators/budget-revenue/?year=2020`);
    await page.waitForLoadState('networkidle');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));

    await expect.poll(() => page.getByRole('tabpanel').getByRole('rowheader', { name: '2016', exact: true }).count()).toBe(1);
    const seen = await page.evaluate(() => ({
      ground: getComputedStyle(document.documentElement).backgroundColor,
      rules: document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(' '),
      explored: document.querySelectorAll('.recharts-surface').length,
    }));
    expect(seen.ground).toBe('rgb(255, 255, 255)');
    expect(seen.explored).toBe(0);
    expect(seen.rules).toContain('Số liệu cập nhật ngày 22/11/2026.');
    expect(seen.rules).toMatch(/counter\(page\) "\/" counter\(pages\)/u);
    expect(seen.rules).toContain('data:image/svg+xml');

    const printed = page.url();
    const drawing = /url\("(data:image\/svg\+xml,[^"]+)"\)/u.exec(seen.rules)?.[1] ?? '';
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);

    await page.setViewportSize({ width: 400, height: 400 });
    await page.emulateMedia({ media: 'screen' });
    await page.goto(drawing);
    const { data, width, height } = PNG.sync.read(await page.screenshot());
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(printed);
  });
});
