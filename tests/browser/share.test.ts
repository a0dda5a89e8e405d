import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { describe, expect, inject, it } from 'vitest';

import { violationsOn } from '#tests/support/axe.ts';
import { asRead, headlineOf, readers } from '#tests/support/reader.ts';

const root = inject('address');
const newReader = readers();

describe('sharing a view', () => {
  it('by a code on the screen that leads to exactly this view, in both themes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, open } = await newReader({ colorScheme });
      await open(`${root}indicators/budget-revenue/?year=2017&issuer=province&from=2015&why=1`);
      await page.getByRole('main').getByText('Chia sẻ', { exact: true }).click();
      const code = page.getByRole('img', { name: `Mã QR dẫn đến đúng màn hình này: ${page.url()}` });
      const { data, width, height } = PNG.sync.read(await code.screenshot());

      expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(page.url());
    }
  });

  it('without the code where what draws it cannot be fetched, and with it once that can', async () => {
    const { page, open } = await newReader({ tolerates: /Failed to|net::ERR|qr-code/u });
    await page.route(/qr-code/u, (route) => route.abort());
    await open(`${root}indicators/budget-revenue/?year=2020`);
    const menu = page.getByRole('main').getByText('Chia sẻ', { exact: true });
    await menu.click();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', { name: 'Sao chép liên kết' }).isVisible()).toBe(true);
    expect(await headlineOf(page)).toBe('Thu ngân sách nhà nước trên địa bàn');
    await page.unroute(/qr-code/u);
    await menu.click();
    await menu.click();
    await page.getByRole('img', { name: page.url() }).waitFor();
  });

  it('by its link, its sentence and its picture on the clipboard', async () => {
    const { page, open } = await newReader({ permissions: ['clipboard-read', 'clipboard-write'] });
    await open(`${root}indicators/budget-revenue/?year=2020`);
    await page.getByRole('main').getByText('Chia sẻ', { exact: true }).click();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

    const buttons = page.getByRole('main').locator('details[open]');
    await buttons.getByRole('button', { name: 'Sao chép liên kết' }).click();
    await expect.poll(clipboard).toBe(page.url());
    await buttons.getByRole('button', { name: 'Sao chép câu báo cáo' }).click();
    await expect.poll(clipboard).toBe('Thu ngân sách nhà nước trên địa bàn năm 2020 đạt 2.670\u00A0tỷ đồng, bằng 125% kế hoạch (chưa rõ cấp giao); tăng 6,4% so với năm 2019.');
    await buttons.getByRole('button', { name: 'Sao chép hình' }).click();
    await expect.poll(() => page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toEqual(['image/png']);
  });

  it.each(['light', 'dark'] as const)('in a list in which axe finds nothing wrong, %s', async (colorScheme) => {
    const { page, open } = await newReader({ colorScheme });
    for (const [path, menu] of [['indicators/budget-revenue/?year=2020', 'Chia sẻ'], ['en/?year=2020', 'Share']] as const) {
      await open(root + path);
      await page.getByRole('main').getByText(menu, { exact: true }).click();
      await page.getByRole('img', { name: page.url() }).waitFor();
      expect(await violationsOn(page)).toEqual([]);
    }
  });

  it('by a link to a figure, which opens with that figure in focus', async () => {
    const { page, open } = await newReader();
    await open(`${root}indicators/budget-revenue/?year=2017&focus=budget-revenue-2017-s1`);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(async () => asRead(await focused())).toContain('1.270 tỷ đồng');
  });
});
