import { strFromU8, unzipSync } from 'fflate';

import { makePptx } from '#documents/pptx.ts';
import { loadLanguage } from '#i18n/language.ts';

import { quietly } from './every-series.ts';

/** A part of a package as a tree; broken XML throws. */
export function parsed(xml: string): Document {
  const tree = new DOMParser().parseFromString(xml, 'application/xml');
  const [broken] = tree.querySelectorAll('parsererror');
  if (broken !== undefined) throw new SyntaxError(broken.textContent);
  return tree;
}

/** Names and texts of everything in a package. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, name.endsWith('.xlsx'))]));
}

/** Texts of one slide or of its notes, paragraph by paragraph. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...parsed(xml).getElementsByTagName('a:p')].map((paragraph) => [...paragraph.getElementsByTagName('a:t')].map(({ textContent }) => textContent).join(''));
}

/** The numbers that a chart holds, by series: year and number. */
export function chartNumbers(xml: string): ReadonlyMap<string, readonly (readonly [year: string, value: number])[]> {
  const texts = (element: Element, tag: string) => [...element.getElementsByTagName(tag)];
  return new Map(
    texts(parsed(xml).documentElement, 'c:ser').map((series) => {
      const [name, cat, val] = [['c:tx'], ['c:cat', 'c:xVal'], ['c:val', 'c:yVal']].map((tags) => [...series.children].find(({ tagName }) => tags.includes(tagName)));
      if (name === undefined || cat === undefined || val === undefined) throw new TypeError('a series without its parts');
      const years = new Map(texts(cat, 'c:pt').map((point) => [point.getAttribute('idx'), texts(point, 'c:v')[0]?.textContent ?? '']));
      const numbers = texts(val, 'c:pt').map((point) => [years.get(point.getAttribute('idx')) ?? '', Number(texts(point, 'c:v')[0]?.textContent)] as const);
      return [texts(name, 'c:v')[0]?.textContent ?? '', numbers] as const;
    }),
  );
}

/** The file of some slides. */
export async function pptxOf(slides: Parameters<typeof makePptx>[0]['slides'], { locale = 'vi', shape = 'wide', address = null }: { readonly locale?: 'vi' | 'en'; readonly shape?: 'wide' | 'square'; readonly address?: string | null } = {}) {
  return makePptx({ slides, shape, address }, await loadLanguage(locale), quietly);
}
