import type { Picture, PictureText } from '#documents/picture.ts';

import { drawnSvg } from './drawn-svg.ts';
import { svgElement } from './svg-element.ts';

/** Copies what the browser has laid out: boxes as rectangles, each line of text where it stands, pictures with their computed look as attributes. */
export function pictureOf(sheet: HTMLElement): Picture {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  const root = svgElement('svg', { width: wide, height: high, viewBox: `0 0 ${wide} ${high}` });
  const texts: PictureText[] = [];
  for (const drawing of drawingsIn(sheet, { left, top })) {
    if (drawing instanceof SVGElement) root.append(drawing);
    else texts.push(drawing);
  }
  return { marks: new XMLSerializer().serializeToString(root), texts, family: getComputedStyle(sheet).fontFamily, width: wide, height: high };
}

interface Origin {
  readonly left: number;
  readonly top: number;
}

function drawingsIn(node: Node, origin: Origin): readonly (SVGElement | PictureText)[] {
  if (node instanceof Text) return linesOf(node, origin);
  if (node instanceof SVGSVGElement) return drawnSvg(node, origin);
  if (!(node instanceof HTMLElement) || !isSeen(node)) return [];
  return [...boxOf(node, origin), ...[...node.childNodes].flatMap((child) => drawingsIn(child, origin))];
}

/** Neither left out nor there for ears only. */
function isSeen(element: HTMLElement): boolean {
  const { display, clipPath } = getComputedStyle(element);
  return display !== 'none' && clipPath === 'none';
}

const transparent = 'rgba(0, 0, 0, 0)';

/** Ground and frame of an element, where it has any; stripes become their ground. */
function boxOf(element: HTMLElement, { left, top }: Origin): readonly SVGElement[] {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left - left, box.top - top];
  const border = Number.parseFloat(style.borderTopWidth);
  const isFramed = border > 0 && Number.parseFloat(style.borderLeftWidth) > 0;
  const isStriped = style.backgroundImage !== 'none';
  const fill = isStriped ? style.borderTopColor : style.backgroundColor;
  if (border > 0 && !isFramed) return [svgElement('line', { x1: x, y1: y, x2: x + box.width, y2: y, stroke: style.borderTopColor, 'stroke-width': border })];
  if (!isFramed && fill === transparent) return [];
  const frame = isFramed ? { stroke: style.borderTopColor, 'stroke-width': border, ...dashOf(style.borderTopStyle, border) } : {};
  const rectangle = { x: x + border / 2, y: y + border / 2, width: box.width - border, height: box.height - border };
  return [svgElement('rect', { ...rectangle, fill: fill === transparent ? 'none' : fill, ...(isStriped ? { 'fill-opacity': 0.4 } : {}), ...frame })];
}

function dashOf(style: string, border: number): Record<string, string> {
  if (style === 'dashed') return { 'stroke-dasharray': `${border * 1.5} ${border}` };
  return style === 'dotted' ? { 'stroke-dasharray': `${border} ${border}` } : {};
}

/** One text for each line into which the browser broke it. */
function linesOf(text: Text, { left, top }: Origin): readonly PictureText[] {
  const parent = text.parentElement;
  if (parent === null || text.data.trim() === '') return [];
  const { color, fontSize, fontWeight } = getComputedStyle(parent);
  const range = document.createRange();
  const lines: { words: string; box: DOMRect }[] = [];
  for (const { index, 0: word } of text.data.matchAll(/\S+\s*/gu)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.trimEnd().length);
    const [box] = range.getClientRects();
    const line = lines.at(-1);
    if (box === undefined) continue;
    if (line !== undefined && Math.abs(line.box.top - box.top) < box.height / 2) line.words += word;
    else lines.push({ words: word, box });
  }
  return lines.map(({ words, box }) => ({
    x: box.left - left,
    y: box.top - top + box.height * baseline,
    words: words.trimEnd(),
    size: Number.parseFloat(fontSize),
    weight: fontWeight,
    colour: color,
    halo: null,
  }));
}

/** Where letters stand in the box of their line, of its height: ascent over ascent and descent of the page's own font. */
const baseline = 0.79;
