import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';

import { qrCode } from '#documents/qr-code.ts';

const scale = 4;

/** Fills the rectangles of the path as a screen would. */
function bitmapOf({ size, path }: { readonly size: number; readonly path: string }): Uint8ClampedArray {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1) pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return pixels;
}

describe('the QR code of an address', () => {
  it.each([
    'https://example.vn/',
    'http://10.0.0.5:8080/kt-xh/indicators/budget-revenue/?year=2017&issuer=province&focus=budget-2017-s1&why=1',
    'https://example.vn/en/areas/viet-nam/compare/?with=gdp-growth%2Ch%E1%BB%99&from=2010',
    `https://example.vn/?assume=${'2021:2400,'.repeat(60)}`,
  ])('reads back as the address: %s', (address) => {
    const code = qrCode(address);
    if (code === null) throw new Error('no code');

    const side = code.size * scale;
    expect(jsQR(bitmapOf(code), side, side)?.data).toBe(address);
  });

  it('keeps four quiet modules on every side', () => {
    const code = qrCode('https://example.vn/');
    const runs = [...(code?.path.matchAll(/M(\d+) (\d+)h(\d+)/gu) ?? [])].map(([, x, y, width]) => [Number(x), Number(y), Number(x) + Number(width)] as const);

    expect(code?.size).toBe(25 + 8);
    expect(Math.min(...runs.map(([x]) => x))).toBe(4);
    expect(Math.min(...runs.map(([, y]) => y))).toBe(4);
    expect(Math.max(...runs.map(([, , end]) => end))).toBe(29);
    expect(Math.max(...runs.map(([, y]) => y))).toBe(28);
  });

  it('is none where an address is too long to be held', () => {
    expect(qrCode(`https://example.vn/?a=${'x'.repeat(4000)}`)).toBeNull();
  });
});
