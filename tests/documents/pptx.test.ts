// @vitest-environment jsdom
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';

import { validateDataset } from '#data/validate.ts';
import { makePptx } from '#documents/pptx.ts';
import { emptyDeck, withEdit, type Deck } from '#domain/deck.ts';
import { comparedPart, isCompared } from '#domain/compared.ts';
import { roundTo } from '#domain/rounding.ts';
import type { IndicatorSlide, Slide } from '#domain/slide.ts';
import { toSlides } from '#domain/slides.ts';
import { badge } from '#i18n/badge.ts';
import { loadLanguage } from '#i18n/language.ts';
import { plainText, slideText } from '#i18n/slides.ts';

import { chartNumbers, paragraphsOf, parsed, partsOf, pptxOf } from './pptx-parts.ts';

// Reading every part of a whole file as XML takes its time.
vi.setConfig({ testTimeout: 60_000 });

const shipped = (area: string) => validateDataset(JSON.parse(readFileSync(`public/api/v1/datasets/${area}.json`, 'utf8')), { address: area, area }).dataset;
const slidesOf = (area: string, deck: Deck = emptyDeck) => toSlides(shipped(area), { year: 2020, issuer: null, deck });
const sorted = (names: Iterable<string>, folder: string) =>
  [...names].filter((name) => name.startsWith(folder)).toSorted((a, b) => Number(/\d+/u.exec(a)?.[0]) - Number(/\d+/u.exec(b)?.[0]));
const slideNames = (parts: ReadonlyMap<string, string>) => sorted([...parts.keys()].filter((name) => name.endsWith('.xml')), 'ppt/slides/slide');
const part = (parts: ReadonlyMap<string, string>, name: string) => parts.get(name) ?? '';
const noBreak = (text: string) => text.replaceAll('\u00A0', ' ');

/** Charts of a slide by following its relationships. */
function chartsOf(parts: ReadonlyMap<string, string>, slide: string): readonly { readonly xml: string; readonly workbook: string }[] {
  const targets = (name: string, kind: RegExp) => [...part(parts, name).matchAll(/Target="([^"]+)"/gu)].flatMap(([, target = '']) => (kind.test(target) ? [target] : []));
  return targets(slide.replace('slides/', 'slides/_rels/') + '.rels', /charts\/chart/u).map((target) => {
    const name = target.replace(/^(?:\.\.|\/ppt)\//u, 'ppt/');
    const [workbook = ''] = targets(`${name.replace('charts/', 'charts/_rels/')}.rels`, /embeddings/u);
    return { xml: part(parts, name), workbook: workbook.replace(/^\.\.\//u, 'ppt/') };
  });
}

/** What the rows say, as the two charts must hold it: year and number. */
function figuresOf({ trajectory: { rows } }: IndicatorSlide) {
  return rows.flatMap(({ year, actual }) => {
    if (actual === null) return [];
    const { quantity } = actual;
    return quantity.qualifier === 'between' ? [[String(year), quantity.low] as const, [String(year), quantity.high] as const] : [[String(year), quantity.value] as const];
  });
}

function plansOf({ trajectory: { rows } }: IndicatorSlide) {
  return rows.flatMap(({ year, plans }) =>
    plans.flatMap(({ target }) => {
      if (target === null) return [];
      const ends = target.value === null ? [target.interval.low, target.interval.high].filter(Number.isFinite) : [target.value];
      return ends.map((end) => [String(year), roundTo(end, target.decimals)] as const);
    }),
  );
}

const inOrder = (numbers: readonly (readonly [string, number])[]) => numbers.map(([year, value]) => `${year} ${value}`).toSorted();

describe.each([
  ['thai-nguyen-city', 'vi', 'wide'],
  ['thai-nguyen-city', 'en', 'square'],
  ['thai-nguyen-province', 'vi', 'square'],
  ['viet-nam', 'vi', 'wide'],
  ['viet-nam', 'en', 'square'],
] as const)('slides of %s in %s, %s', (area, locale, shape) => {
  const slides = slidesOf(area);
  const made = pptxOf(slides, { locale, shape, address: 'https://city.example/present/?year=2020' });

  it('is a sound package without macros, links outside, or parts that are missing', async () => {
    const bytes = await made;
    const parts = partsOf(bytes);
    expect(bytes.length).toBeLessThan(5_000_000);
    for (const [name, text] of parts) if (/\.(?:xml|rels)$/u.test(name)) parsed(text);
    expect([...parts.keys()].filter((name) => /vba|macro|\.bin$/iu.test(name))).toEqual([]);
    const broken = [...parts].flatMap(([name, text]) => {
      if (!name.endsWith('.rels')) return [];
      const base = new URL(name.replace('_rels/', '').replace(/\.rels$/u, ''), 'file:///');
      return [...parsed(text).getElementsByTagName('Relationship')].flatMap((relation) => {
        if (relation.getAttribute('TargetMode') === 'External') return [`${name}: outside`];
        const target = new URL(relation.getAttribute('Target') ?? '', base).pathname.slice(1);
        return parts.has(target) ? [] : [`${name}: ${target}`];
      });
    });
    expect(broken).toEqual([]);
    const named = [...parsed(part(parts, '[Content_Types].xml')).getElementsByTagName('Override')].map((one) => (one.getAttribute('PartName') ?? '').slice(1));
    expect(named.filter((name) => !parts.has(name))).toEqual([]);
    expect(part(parts, 'ppt/presentation.xml')).toContain(shape === 'wide' ? 'cx="12192000"' : 'cx="9144000"');
    expect([...parts.values()].flatMap((text) => text.match(/formatCode="[^"]*&quot;[^"]*"/gu) ?? [])).toEqual([]);
  });

  it('has every slide with its title, its number, its caveats and source, its notes', async () => {
    const language = await loadLanguage(locale);
    const parts = partsOf(await made);
    const names = slideNames(parts);
    expect(names).toHaveLength(slides.length);
    for (const [place, slide] of slides.entries()) {
      const said = slideText(slide, language);
      const texts = paragraphsOf(part(parts, names[place] ?? ''));
      expect(texts).toContain(plainText(said.title));
      expect(texts.some((text) => [said.source, said.shortSource].some((source) => text.endsWith(source ?? '')))).toBe(true);
      expect(texts).toContain(`${place + 1} / ${slides.length}`);
      expect(said.caveats.length === 0 || texts.some((text) => said.caveats.some((caveat) => text.includes(caveat)))).toBe(true);
      const notes = paragraphsOf(part(parts, `ppt/notesSlides/notesSlide${place + 1}.xml`));
      expect(notes).toEqual(expect.arrayContaining(said.notes.flatMap(({ lines }) => lines)));
    }
  });

  it('holds the numbers of the rows in charts and workbooks, and nothing else', async () => {
    const bytes = await made;
    const parts = partsOf(bytes);
    const raw = unzipSync(bytes);
    const names = slideNames(parts);
    const indicators = slides.flatMap((slide, place) => (slide.kind === 'indicator' ? [{ slide, name: names[place] ?? '' }] : []));
    expect(indicators.length).toBeGreaterThan(3);
    for (const { slide, name } of indicators) {
      const charts = chartsOf(parts, name);
      const numbers = charts.map(({ xml }) => chartNumbers(xml));
      const isPlan = (series: string) => /^(?:Kế hoạch|Plan): /u.test(series);
      const drawn = numbers.flatMap((chart) => [...chart]);
      expect(inOrder(drawn.flatMap(([series, points]) => (isPlan(series) ? [] : points)))).toEqual(inOrder(figuresOf(slide)));
      expect([...new Set(inOrder(drawn.flatMap(([series, points]) => (isPlan(series) ? points : []))))]).toEqual([...new Set(inOrder(plansOf(slide)))]);
      for (const [place, { workbook }] of charts.entries()) {
        const [heads = [], ...rows] = await readSheet(Buffer.from(raw[workbook] ?? new Uint8Array()), 1);
        const columns = new Map(heads.slice(1, -1).map((head, column) => [String(head), rows.flatMap((row) => (row[column + 1] === null ? [] : [[String(row[0]), row[column + 1]]]))]));
        expect(columns).toEqual(numbers[place]);
      }
    }
  });
});

describe('what stands on a slide', () => {
  const budgetOf = (slides: readonly Slide[]) => slides.findIndex(({ key }) => key === 'indicator:budget-revenue');

  it('has Vietnamese numbers as text, bounds marked, empty years dotted, the break named', async () => {
    const slides = slidesOf('thai-nguyen-city');
    const parts = partsOf(await pptxOf(slides));
    const xml = part(parts, slideNames(parts)[budgetOf(slides)] ?? '');
    const texts = paragraphsOf(xml).map(noBreak);
    expect(texts).toEqual(expect.arrayContaining(['2.670', '> 1.400', '2.510', '> 2.600', '…', 'Mở rộng địa giới', '▲ 125%', '▲ 121,8%', '2016', '2022']));
    expect(texts.filter((text) => text === '…')).toHaveLength(2);
    expect(xml).toContain('<a:prstDash val="dash"/>');
    expect(xml).toContain('A67A24');
    const [plans, , figures] = chartsOf(parts, slideNames(parts)[budgetOf(slides)] ?? '');
    expect(plans?.xml).toMatch(/<a:noFill\/><a:ln w="[1-3]\d{4}"><a:solidFill><a:srgbClr val="17212B"\/>/u);
    expect(figures?.xml).toContain('<a:solidFill><a:srgbClr val="17212B"/></a:solidFill>');
    expect(figures?.xml).toContain('pattFill');
  });

  it.each([
    [null, ['2017 1233'], ['2017 1124']],
    ['province', ['2017 1124'], ['2017 1233']],
  ])('frames the plan that judges and marks those of other issuers by a line at their height, by issuer %s', async (issuer, framed, marked) => {
    const slides = toSlides(shipped('thai-nguyen-city'), { year: 2020, issuer, deck: emptyDeck });
    const parts = partsOf(await pptxOf(slides));
    const name = slideNames(parts)[budgetOf(slides)] ?? '';
    const charts = chartsOf(parts, name).map(({ xml }) => xml);
    const plansOf2017 = (xml: string) => inOrder([...chartNumbers(xml)].flatMap(([series, points]) => (series.startsWith('Kế hoạch: ') ? points : [])).filter(([year]) => year === '2017'));
    const bars = charts.filter((xml) => xml.includes('<c:barChart>'));
    const lines = charts.filter((xml) => xml.includes('<c:scatterChart>'));
    expect(bars.flatMap(plansOf2017)).toEqual(framed);
    expect(lines.flatMap(plansOf2017)).toEqual(marked);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('<c:marker><c:symbol val="none"/></c:marker><c:errBars><c:errDir val="x"/>');
    expect(paragraphsOf(part(parts, name))).toContain('Kế hoạch cấp khác');
  });

  it.each([
    ['thai-nguyen-city', 'wide'],
    ['thai-nguyen-province', 'square'],
    ['viet-nam', 'wide'],
    ['viet-nam', 'square'],
  ] as const)('%s, %s: every number and every verdict of the picture has its text', async (area, shape) => {
    const language = await loadLanguage('vi');
    const slides = slidesOf(area);
    const parts = partsOf(await pptxOf(slides, { shape }));
    for (const [place, slide] of slides.entries()) {
      if (slide.kind !== 'indicator') continue;
      const texts = paragraphsOf(part(parts, slideNames(parts)[place] ?? '')).map(noBreak);
      const { rows, indicator } = slide.trajectory;
      const bare = { ...indicator, unit: { ...indicator.unit, measure: 'level' } } as const;
      const values = rows.flatMap(({ actual }) => (actual === null ? [] : [noBreak(language.format.quantity(actual.quantity, indicator.decimals))]));
      const verdicts = rows.filter(isCompared).map((row) => noBreak(badge(comparedPart(row)?.assessment ?? row.assessment, bare, language).cell));
      expect(values.filter((value) => !texts.includes(value))).toEqual([]);
      expect(verdicts.filter((verdict) => !texts.some((text) => text.endsWith(verdict)))).toEqual([]);
    }
  });

  it('keeps what stands over the title of the last slide above it, also where it takes two lines', async () => {
    const slides = slidesOf('thai-nguyen-province');
    const parts = partsOf(await pptxOf(slides, { locale: 'en', shape: 'square' }));
    const shapes = [...parsed(part(parts, slideNames(parts).at(-1) ?? '')).getElementsByTagName('p:sp')].map((shape) => {
      const [off] = shape.getElementsByTagName('a:off');
      const [ext] = shape.getElementsByTagName('a:ext');
      return { text: noBreak(shape.textContent), top: Number(off?.getAttribute('y')), height: Number(ext?.getAttribute('cy')) };
    });
    const area = shapes.find(({ text }) => text.includes('Updated 22 November 2026'));
    const title = shapes.find(({ text }) => text.includes('Thank you'));
    const line = 40 * 9525;
    expect(area?.height).toBeGreaterThan(2 * line);
    expect((area?.top ?? 0) + (area?.height ?? 0)).toBeLessThanOrEqual(title?.top ?? 0);
  });

  it('turns arrows as the numbers move, like the screen: poverty below its plan points down and is good', async () => {
    const slides = slidesOf('thai-nguyen-city');
    const parts = partsOf(await pptxOf(slides));
    const texts = (key: string) => paragraphsOf(part(parts, slideNames(parts)[slides.findIndex((slide) => slide.key === key)] ?? '')).map(noBreak);
    expect(texts('indicator:poverty')).toContain('▼ 300%');
    expect(texts('scorecard')).toContain('▼ 300% mức giảm kế hoạch');
    expect(texts('indicator:budget-revenue')).toContain('○ 6T ≥103%');
  });

  it('never draws two series as one: local industry of 2020 stands without 2016 of industry and construction', async () => {
    const slides = slidesOf('thai-nguyen-city');
    const place = slides.findIndex(({ key }) => key === 'indicator:industry');
    const parts = partsOf(await pptxOf(slides));
    const charts = chartsOf(parts, slideNames(parts)[place] ?? '').map(({ xml }) => xml).join('');
    expect(charts).toContain('<c:v>10100</c:v>');
    expect(charts).not.toContain('38900');
  });

  it("follows the presenter's deck: order, inclusion, title and notes", async () => {
    const language = await loadLanguage('vi');
    const usual = slidesOf('thai-nguyen-city');
    const generated = usual.filter(({ key }) => key === 'indicator:budget-revenue').map((slide) => plainText(slideText(slide, language).title)).join('');
    const entries = [{ key: 'indicator:budget-revenue', shown: true }, { key: 'title', shown: true }, ...['scorecard', 'attention', 'sources', 'closing', 'indicator:growth', 'indicator:jobs'].map((key) => ({ key, shown: false }))];
    const place = { slide: 'indicator:budget-revenue', year: 2020, language: 'vi' };
    const deck = withEdit({ entries, edits: [] }, place, { title: 'Ngân sách: vượt 25% kế hoạch', basis: generated, notes: 'Nói chậm\nHỏi đại biểu' });
    const slides = slidesOf('thai-nguyen-city', deck);
    const parts = partsOf(await pptxOf(slides));
    expect(slides.map(({ key }) => key)).toEqual(['indicator:budget-revenue', 'indicator:industry', 'title', 'indicator:poverty']);
    expect(slideNames(parts)).toHaveLength(4);
    expect(paragraphsOf(part(parts, 'ppt/slides/slide1.xml'))[0]).toBe('Ngân sách: vượt 25% kế hoạch');
    expect(paragraphsOf(part(parts, 'ppt/notesSlides/notesSlide1.xml')).slice(0, 4)).toEqual(['Nói chậm', 'Hỏi đại biểu', '', 'CÂU BÁO CÁO']);
  });

  it('takes hostile texts for what they are', async () => {
    const hostile = '</a:t><script>"\'&amp;\u0000\u000B\uD800=cmd|\' /C calc\'!A0';
    const dataset = shipped('thai-nguyen-city');
    const indicators = dataset.indicators.map((one) => ({ ...one, title: { vi: hostile, en: hostile }, shortTitle: { vi: hostile, en: hostile } }));
    const issuers = dataset.issuers.map((one) => ({ ...one, name: { vi: hostile, en: hostile } }));
    const slides = toSlides({ ...dataset, indicators, issuers }, { year: 2020, issuer: null, deck: emptyDeck });
    const parts = partsOf(await pptxOf(slides));
    for (const [name, text] of parts) if (/\.(?:xml|rels)$/u.test(name)) parsed(text);
    const shown = '</a:t><script>"\'&amp;=cmd|\' /C calc\'!A0';
    expect(slideNames(parts).flatMap((name) => paragraphsOf(part(parts, name))).some((text) => text.includes(shown))).toBe(true);
  });

  it('stops when told to, and tells how far it is', async () => {
    const controller = new AbortController();
    const told: number[] = [];
    const run = { signal: controller.signal, onProgress: (share: number) => told.push(share) };
    const request = { slides: slidesOf('thai-nguyen-city'), shape: 'wide', address: null } as const;
    await makePptx(request, await loadLanguage('vi'), run);
    expect(told.at(-1)).toBe(1);
    controller.abort();
    await expect(makePptx(request, await loadLanguage('vi'), run)).rejects.toThrow(/abort/iu);
  });
});
