import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(process.cwd(), 'src/ui/tokens.css'), 'utf8');

/** All declarations of the blocks whose selector is exactly the one given, in order. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const blocks = [...css.matchAll(/(:root[^{]*)\{([^}]*)\}/gu)].filter(([, found]) => found?.split(',')[0]?.trim() === selector);
  return new Map(
    blocks.flatMap(([, , body = '']) =>
      [...body.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']): [string, string] => [name, value.trim()]),
    ),
  );
}

const light = tokensOf(':root');
const dark = tokensOf(":root[data-theme='dark']");
const high = tokensOf(":root[data-contrast='high']");

const themes = {
  light,
  dark: layered(light, dark),
  'light, high contrast': layered(light, high),
  'dark, high contrast': layered(light, dark, high),
};

function layered(...layers: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> {
  return new Map(layers.flatMap((layer) => Array.from(layer)));
}

function colour(tokens: ReadonlyMap<string, string>, name: string): readonly [number, number, number] {
  const value = tokens.get(name) ?? '';
  const reference = /^var\((--[\w-]+)\)$/u.exec(value)?.[1];
  if (reference !== undefined) return colour(tokens, reference);
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(value);
  if (hex === null) throw new Error(`${name} is not a colour: ${value}`);
  const [, red = '', green = '', blue = ''] = hex;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: ReadonlyMap<string, string>, front: string, ground: string): number {
  const [a, b] = [luminance(colour(tokens, front)), luminance(colour(tokens, ground))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const texts = ['--text', '--text-muted', '--text-faint', '--link', '--good', '--bad', '--chart-break-text'];
const grounds = ['--ground', '--surface', '--surface-raised'];
const textPairs = [
  ...texts.flatMap((text) => grounds.map((ground): readonly [string, string] => [text, ground])),
  ['--text', '--surface-sunken'],
  ['--text-muted', '--surface-sunken'],
  ['--good', '--good-ground'],
  ['--bad', '--bad-ground'],
  ['--neutral', '--neutral-ground'],
  ['--warning', '--warning-ground'],
  ['--text', '--warning-ground'],
  ['--action-text', '--action'],
  ['--text', '--chart-cursor'],
  ['--text-muted', '--chart-cursor'],
] as const;

const markPairs = ['--chart-actual', '--chart-plan', '--chart-term', '--chart-axis', '--chart-break', '--chart-hatch', '--focus'].flatMap(
  (mark) => grounds.map((ground): readonly [string, string] => [mark, ground]),
);

describe.each(Object.entries(themes))('%s', (name, tokens) => {
  it.each(textPairs)('text %s on %s reads at AA', (front, ground) => {
    expect(contrast(tokens, front, ground)).toBeGreaterThanOrEqual(name.includes('high') ? 7 : 4.5);
  });

  it.each(markPairs)('mark %s stands out on %s', (front, ground) => {
    expect(contrast(tokens, front, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('gives the system setting and the chosen setting the same values', () => {
  expect(tokensOf(":root:not([data-theme='light'])")).toEqual(dark);
  expect(tokensOf(":root:root")).toEqual(high);
  expect(dark.size).toBeGreaterThan(30);
  expect(high.size).toBeGreaterThan(20);
});
