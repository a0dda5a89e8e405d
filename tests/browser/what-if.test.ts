import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { describe, expect, inject, test } from 'vitest';

import { readers, seen } from '#tests/support/reader.ts';

const address = inject('address');
const reader = readers();
const page404 = /Failed to load resource/u;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const path = 'areas/viet-nam/indicators/trained-labour/';

describe('what if', () => {
  test('is put in by keyboard, and its link opens marked for another reader', async () => {
    const { page, open } = await reader({ tolerates: page404 });
    await open(address + path);
    await page.getByRole('button', { name: 'Thử giả định' }).focus();
    await page.keyboard.press('Enter');
    const slider = page.getByRole('slider', { name: 'Năm 2024 (giả định)' });
    await slider.focus();
    await page.keyboard.press('ArrowUp');
    await page.waitForURL(`${address}${path}?assume=2024_68.1`);
    await page.getByRole('textbox', { name: 'Năm 2025 (giả định)' }).focus();
    await page.keyboard.type('71,5');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}${path}?assume=2024_68.1_2025_71.5`);

    const other = await reader({ tolerates: page404, colorScheme: 'dark' });
    await other.open(page.url());
    expect(await seen(other.page.getByText('Đang xem số giả định.'))).toBe(true);
    expect(await seen(other.page.getByText('(số giả định) đạt 71,5%'))).toBe(true);
    await other.page.evaluate(axe);
    expect(await other.page.evaluate("axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))")).toEqual([]);
    await other.page.getByRole('tab', { name: 'Bảng' }).click();
    expect(await seen(other.page.getByRole('rowheader', { name: '2025 (số giả định)' }))).toBe(true);
  });

  test('is dragged on the picture', async () => {
    const { page, open } = await reader({ tolerates: page404 });
    await open(`${address}${path}?assume=2024_69`);
    const slider = page.getByRole('slider', { name: 'Năm 2024 (giả định)' });
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 60, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction(() => !location.search.endsWith('2024_69'));
    expect(Number(new URL(page.url()).searchParams.get('assume')?.slice(5))).toBeLessThan(60);
    await page.goBack();
    await page.waitForURL(`${address}${path}?assume=2024_69`);
  });

  test('is dragged by touch on a narrow screen, each year by itself, while the page stays where it is', async () => {
    const { page, context, open } = await reader({ tolerates: page404, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await open(`${address}${path}?assume=2024_69_2025_70_2026_71`);
    const finger = await context.newCDPSession(page);
    const slider = page.getByRole('slider', { name: 'Năm 2025 (giả định)' });
    await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await slider.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let moved = 10; moved <= 40; moved += 10) await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y + moved }] });
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });

    await page.waitForFunction(() => !location.search.includes('2025_70'));
    const values = new URL(page.url()).searchParams.get('assume') ?? '';
    expect(values).toMatch(/^2024_69_2025_[\d.]+_2026_71$/u);
    expect(Number(values.split('_')[3])).toBeLessThan(66);
    const after = await slider.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (box?.y ?? 0) - 40)).toBeLessThan(4);
  });

  test('is marked in the files that take it away, and only there where it is supposed', async () => {
    const { page, open } = await reader({ tolerates: page404 });
    await open(`${address}${path}?assume=2024_68.1`);
    await page.getByRole('main').getByText('Xuất', { exact: true }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV cho Excel tiếng Việt (.csv)' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^viet-nam_trained-labour-gia-dinh_.+\.csv$/u);
    const lines = (await readFile(await file.path(), 'utf8')).split('\n');
    expect(lines.filter((line) => line.includes('68,1'))).toHaveLength(1);
    expect(lines.find((line) => line.includes('68,1'))).toContain('giả định');
    expect(lines.filter((line) => line.includes('số giả định') && !line.includes('2024'))).toEqual([]);
  });
});
