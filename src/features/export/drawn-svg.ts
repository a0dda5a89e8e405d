import type { PictureText } from '#documents/picture.ts';

import { svgElement } from './svg-element.ts';

interface Origin {
  readonly left: number;
  readonly top: number;
}

/** A picture of the page at its place, its look no longer in the page's style but in attributes of its own; its texts apart. */
export function drawnSvg(picture: SVGSVGElement, origin: Origin): readonly (SVGElement | PictureText)[] {
  const box = picture.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(picture);
  const [start, end] = [Number.parseFloat(paddingLeft), Number.parseFloat(paddingRight)];
  const copy = svgElement('svg', { x: box.left - origin.left + start, y: box.top - origin.top, width: box.width - start - end, height: box.height, overflow: 'visible' });
  for (const child of picture.children) copy.append(...copyOf(child));
  return [copy, ...[...picture.querySelectorAll('text')].flatMap((text) => textOf(text, origin))];
}

/** A text where its first letter stands, whatever its anchor. */
function textOf(text: SVGTextElement, { left, top }: Origin): readonly PictureText[] {
  const { fill, fontSize, fontWeight, stroke, paintOrder } = getComputedStyle(text);
  const words = [...text.childNodes].filter((node) => node instanceof Text).map(({ data }) => data).join('');
  const matrix = text.getScreenCTM();
  if (matrix === null || text.getClientRects().length === 0 || words.trim() === '' || text.getNumberOfChars() === 0) return [];
  const { x, y } = text.getStartPositionOfChar(0).matrixTransform(matrix);
  return [{ x: x - left, y: y - top, words, size: Number.parseFloat(fontSize), weight: fontWeight, colour: fill, halo: paintOrder.startsWith('stroke') && stroke !== 'none' ? stroke : null }];
}

/** What style sheets may say of a mark, with what goes without saying. */
const looks = new Map([
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['opacity', '1'],
]);

/** Names are for ears, and texts go their own way. */
const apart = new Set(['title', 'desc', 'text']);
const spoken = /^(?:class|style|role|tabindex|focusable|aria-.*|data-.*)$/u;

function copyOf(element: Element): readonly SVGElement[] {
  const style = getComputedStyle(element);
  if (apart.has(element.localName) || style.display === 'none') return [];
  const kept = [...element.attributes].filter(({ name }) => !spoken.test(name)).map(({ name, value }): [string, string] => [name, value]);
  const copy = svgElement(element.localName, { ...Object.fromEntries(kept), ...(element.childElementCount === 0 ? looksOf(style) : {}) });
  for (const child of element.children) copy.append(...copyOf(child));
  return [copy];
}

function looksOf(style: CSSStyleDeclaration): Readonly<Record<string, string>> {
  const said = [...looks].flatMap(([name, usual]): readonly [string, string][] => {
    const value = style.getPropertyValue(name).replaceAll('"', '');
    return value === usual || value === '' ? [] : [[name, value]];
  });
  return Object.fromEntries(said);
}
