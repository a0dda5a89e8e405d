// @vitest-environment jsdom
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { validateDataset } from '#data/validate.ts';
import { emptyDeck } from '#domain/deck.ts';
import { toSlides } from '#domain/slides.ts';

import { parsed, partsOf, pptxOf } from './pptx-parts.ts';

// Reading every part of a whole file as XML takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Order of the children that PowerPoint's schema prescribes, for the elements that we or the library write by hand. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:handoutMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz', 'p:defaultTextStyle', 'p:extLst'],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:style', 'p:txBody', 'p:extLst'],
  'p:sld': ['p:cSld', 'p:clrMapOvr', 'p:transition', 'p:timing', 'p:extLst'],
  'p:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'a:p': ['a:pPr', 'a:r', 'a:endParaRPr'],
  'c:chartSpace': ['c:date1904', 'c:lang', 'c:roundedCorners', 'c:chart', 'c:spPr', 'c:txPr', 'c:externalData'],
  'c:chart': ['c:title', 'c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:plotArea': ['c:layout', 'c:barChart', 'c:scatterChart', 'c:catAx', 'c:valAx', 'c:spPr'],
  'c:barChart': ['c:barDir', 'c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:gapWidth', 'c:overlap', 'c:axId'],
  'c:scatterChart': ['c:scatterStyle', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:axId'],
  'c:ser': ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:marker', 'c:dPt', 'c:dLbls', 'c:errBars', 'c:cat', 'c:val', 'c:xVal', 'c:yVal', 'c:smooth'],
  'c:errBars': ['c:errDir', 'c:errBarType', 'c:errValType', 'c:noEndCap', 'c:plus', 'c:minus', 'c:val', 'c:spPr'],
  'c:dPt': ['c:idx', 'c:invertIfNegative', 'c:bubble3D', 'c:spPr'],
  'c:catAx': ['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:numFmt', 'c:majorTickMark', 'c:minorTickMark', 'c:tickLblPos', 'c:spPr', 'c:crossAx', 'c:crosses', 'c:auto', 'c:lblAlgn', 'c:lblOffset', 'c:noMultiLvlLbl'],
  'c:valAx': ['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:numFmt', 'c:majorTickMark', 'c:minorTickMark', 'c:tickLblPos', 'c:spPr', 'c:crossAx', 'c:crosses', 'c:crossBetween'],
  'c:scaling': ['c:logBase', 'c:orientation', 'c:max', 'c:min'],
};

/** May be repeated, wherever they are; everything else stands once. */
const repeated = new Set(['a:p', 'a:r', 'c:ser', 'c:dPt']);

/** Fields of a text count as its runs, like in the schema's choice. */
const nameOf = ({ tagName }: Element) => (tagName === 'a:fld' || tagName === 'a:br' ? 'a:r' : tagName);

/** Elements whose children stand in another order, too often, or are not known. */
function disordered(tree: Document): readonly string[] {
  return Object.entries(orders).flatMap(([parent, order]) =>
    [...tree.getElementsByTagName(parent)].flatMap((element) => {
      const children = [...element.children].map(nameOf);
      const places = children.map((child) => order.indexOf(child));
      // Points have a number on both axes.
      const pair = children.includes('c:scatterChart') ? 'c:valAx' : 'c:axId';
      const twice = children.filter((child, place) => children.indexOf(child) !== place && !repeated.has(child) && child !== 'c:axId' && child !== pair);
      const isFine = twice.length === 0 && places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
      return isFine ? [] : [`${parent}: ${children.join(' ')}`];
    }),
  );
}

const valuesOf = (tree: Document, tag: string, attribute: string) => [...tree.getElementsByTagName(tag)].map((element) => element.getAttribute(attribute) ?? '');
const repeatsIn = (values: readonly string[]) => values.filter((value, place) => values.indexOf(value) !== place);

const shipped = (area: string) => validateDataset(JSON.parse(readFileSync(`public/api/v1/datasets/${area}.json`, 'utf8')), { address: area, area }).dataset;

/** Where the relationships of a part are kept. */
const relationsOf = (name: string) => name.replace(/([^/]+)$/u, '_rels/$1.rels');

describe.each([
  ['thai-nguyen-city', 'vi', 'wide'],
  ['viet-nam', 'en', 'square'],
] as const)('the package of %s in %s, %s, as strictly as PowerPoint reads it,', (area, locale, shape) => {
  let parts: ReadonlyMap<string, string> = new Map();
  let bytes = new Uint8Array();
  let trees: ReadonlyMap<string, Document> = new Map();

  beforeAll(async () => {
    bytes = new Uint8Array(await pptxOf(toSlides(shipped(area), { year: 2020, issuer: null, deck: emptyDeck }), { locale, shape, address: 'https://city.example/present/' }));
    parts = partsOf(bytes);
    trees = new Map([...parts].flatMap(([name, text]) => (/\.(?:xml|rels)$/u.test(name) ? [[name, parsed(text)]] : [])));
  });

  const treeOf = (name: string) => {
    const tree = trees.get(name);
    if (tree === undefined) throw new Error(`${name} is missing`);
    return tree;
  };

  it('keeps the order of elements that the schema prescribes', () => {
    expect([...trees].flatMap(([name, tree]) => disordered(tree).map((fault) => `${name}: ${fault}`))).toEqual([]);
  });

  it('numbers shapes, slides, layouts and series once each', () => {
    const numbered = [['p:cNvPr', 'id'], ['Relationship', 'Id'], ['c:order', 'val']] as const;
    expect([...trees].flatMap(([name, tree]) => numbered.flatMap(([tag, attribute]) => repeatsIn(valuesOf(tree, tag, attribute)).map((twice) => `${name}: ${tag} ${twice}`)))).toEqual([]);
    const slides = valuesOf(treeOf('ppt/presentation.xml'), 'p:sldId', 'id').map(Number);
    const masters = [...valuesOf(treeOf('ppt/presentation.xml'), 'p:sldMasterId', 'id'), ...valuesOf(treeOf('ppt/slideMasters/slideMaster1.xml'), 'p:sldLayoutId', 'id')];
    expect(Math.min(...slides)).toBeGreaterThanOrEqual(256);
    expect(repeatsIn(slides.map(String))).toEqual([]);
    expect(Math.min(...masters.map(Number))).toBeGreaterThanOrEqual(2_147_483_648);
    expect(repeatsIn(masters)).toEqual([]);
  });

  it('gives every part its type, once, and every reference its relationship', () => {
    const types = treeOf('[Content_Types].xml');
    const [extensions, overrides] = [valuesOf(types, 'Default', 'Extension'), valuesOf(types, 'Override', 'PartName')];
    expect(repeatsIn([...extensions, ...overrides])).toEqual([]);
    expect(repeatsIn(Object.keys(unzipSync(bytes)).map((name) => name.toLowerCase()))).toEqual([]);
    const isTyped = (name: string) => (name.endsWith('.xml') ? overrides.includes(`/${name}`) : extensions.includes(name.split('.').at(-1) ?? ''));
    expect([...parts.keys()].filter((name) => name !== '[Content_Types].xml' && !isTyped(name))).toEqual([]);
    const dangling = [...parts].flatMap(([name, text]) => {
      const used = name.endsWith('.xml') ? [...text.matchAll(/\br:(?:id|embed|link)="([^"]*)"/gu)].map(([, id = '']) => id) : [];
      const known = used.length === 0 ? [] : valuesOf(treeOf(relationsOf(name)), 'Relationship', 'Id');
      return used.filter((id) => !known.includes(id)).map((id) => `${name}: ${id}`);
    });
    expect(dangling).toEqual([]);
  });

  it('ties axes to their chart, and each chart to a workbook of its own that opens', async () => {
    const charts = [...parts.keys()].filter((name) => name.startsWith('ppt/charts/chart'));
    const books = charts.flatMap((name) => valuesOf(treeOf(relationsOf(name)), 'Relationship', 'Target'));
    expect(charts.length).toBeGreaterThan(4);
    expect(repeatsIn(books)).toEqual([]);
    for (const name of charts) {
      const tree = treeOf(name);
      const [used, crossed] = [valuesOf(tree, 'c:axId', 'val'), valuesOf(tree, 'c:crossAx', 'val')];
      expect(used.toSorted()).toEqual([...crossed, ...crossed].toSorted());
      const counts = valuesOf(tree, 'c:ptCount', 'val').map(Number);
      expect(Math.max(...counts)).toBeGreaterThan(1);
    }
    const files = unzipSync(bytes);
    for (const book of books) {
      const rows = await readSheet(Buffer.from(files[book.replace('../', 'ppt/')] ?? new Uint8Array()), 1);
      expect(rows.length).toBeGreaterThan(1);
    }
  });

  it('joins every slide to notes that belong to it and to no other', () => {
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
    for (const slide of slides) {
      const notes = valuesOf(treeOf(relationsOf(slide)), 'Relationship', 'Target').find((target) => target.includes('notesSlide')) ?? '';
      const back = valuesOf(treeOf(relationsOf(notes.replace('../', 'ppt/'))), 'Relationship', 'Target').filter((target) => target.includes('slides/slide'));
      expect(back).toEqual([slide.replace('ppt/', '../')]);
    }
    expect([...parts.keys()].filter((name) => /^ppt\/notesSlides\/[^/]+\.xml$/u.test(name))).toHaveLength(slides.length);
  });
});
