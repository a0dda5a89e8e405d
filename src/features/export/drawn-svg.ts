const svgSpace = 'http://www.w3.org/2000/svg';

/** An element of an SVG with its attributes. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A picture of the page at its place, its look no longer in the page's style but in attributes of its own. */
export function drawnSvg(picture: SVGSVGElement, origin: { readonly left: number; readonly top: number }): readonly SVGElement[] {
  const box = picture.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(picture);
  const [start, end] = [Number.parseFloat(paddingLeft), Number.parseFloat(paddingRight)];
  const copy = svgElement('svg', { x: box.left - origin.left + start, y: box.top - origin.top, width: box.width - start - end, height: box.height, overflow: 'visible' });
  for (const child of picture.children) copy.append(...copyOf(child));
  return [copy];
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
  ['paint-order', 'normal'],
]);
const textLooks = new Map([
  ['font-size', ''],
  ['font-weight', '400'],
  ['text-anchor', 'start'],
]);

/** Names are for ears, which a file does not have beyond its own title. */
const silent = new Set(['title', 'desc']);
const spoken = /^(?:class|style|role|tabindex|focusable|aria-.*|data-.*)$/u;

function copyOf(element: Element): readonly SVGElement[] {
  const style = getComputedStyle(element);
  if (silent.has(element.localName) || style.display === 'none') return [];
  const kept = [...element.attributes].filter(({ name }) => !spoken.test(name)).map(({ name, value }): [string, string] => [name, value]);
  const isLeaf = element.childElementCount === 0 || element.localName === 'text';
  const copy = svgElement(element.localName, { ...Object.fromEntries(kept), ...(isLeaf ? looksOf(style, element.localName === 'text') : {}) });
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof Element) copy.append(...copyOf(child));
  }
  return [copy];
}

function looksOf(style: CSSStyleDeclaration, isText: boolean): Readonly<Record<string, string>> {
  const said = [...looks, ...(isText ? textLooks : [])].flatMap(([name, usual]): readonly [string, string][] => {
    const value = style.getPropertyValue(name).replaceAll('"', '');
    return value === usual || value === '' ? [] : [[name, value]];
  });
  return Object.fromEntries(said);
}
