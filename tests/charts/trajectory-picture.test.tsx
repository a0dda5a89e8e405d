import { describe, expect, it } from 'vitest';
import { textWidth } from '#charts/label-fit.ts';
import { MiniTrajectory } from '#charts/mini-trajectory.tsx';
import { placeOf } from '#charts/slots.ts';
import { TrajectoryKey } from '#charts/trajectory-key.tsx';
import { TrajectoryPicture } from '#charts/trajectory-picture.tsx';
import type { Trajectory } from '#domain/trajectory.ts';
import { budget, exact, extreme, observation, row } from './fixture.ts';
import { markupOf } from './render.tsx';

function parsed(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

const picture = async (trajectory: Trajectory, selectedYear: number | null = 2020) =>
  markupOf(<TrajectoryPicture trajectory={trajectory} selectedYear={selectedYear} title="Thu ngân sách" summary="Câu tóm tắt." />);

const textsIn = (root: ParentNode) => [...root.querySelectorAll('text')].map((text) => text.lastChild?.textContent ?? '');

describe('the picture of a trajectory', () => {
  it('is named and described, and needs no style attribute', async () => {
    const markup = await picture(budget);
    const svg = parsed(markup).querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.querySelector('title')?.textContent).toBe('Thu ngân sách');
    expect(svg?.querySelector('desc')?.textContent).toBe('Câu tóm tắt.');
    expect(markup).not.toContain('style=');
    expect(markup).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it('prints each figure with its promise, and parts of a year as such', async () => {
    const texts = textsIn(parsed(await picture(budget)));
    for (const figure of ['1.120', '>\u00A01.400', '6T: >\u00A01.270', '1.900', '2.510', '2.670', '>\u00A02.600']) expect(texts).toContain(figure);
    for (const year of ['2011', '2016', '2020', '2022']) expect(texts).toContain(year);
    expect(texts).toContain('08/2017: mở rộng địa giới');
    expect(texts).toContain('2016-2020: 1.800\u00A0tỷ đồng');
    expect(texts).toContain('Chênh lệch so với kế hoạch');
    expect(texts).toContain('\u221290');
    expect(texts).toContain('+534');
  });

  it('keeps the number of half a year at its own column, also in the frame of a plan that is higher', async () => {
    const [half] = budget.rows.flatMap(({ partYears }) => partYears);
    const plan = budget.rows.flatMap(({ plans }) => plans).find(({ plan: { id } }) => id === 'p-2020-council');
    if (half === undefined || plan === undefined) throw new Error('the fixture has changed');
    const labelIn = async (plans: readonly (typeof plan)[]) => {
      const years = [row(2017, null, plans), row(2018, observation('2018', exact(3000)))].map((one) => (one.year === 2017 ? { ...one, partYears: [half] } : one));
      const document = parsed(await picture({ ...budget, rows: years, terms: [], breaks: [] }, null));
      const label = [...document.querySelectorAll('text')].find(({ textContent }) => textContent === '6T: >\u00A01.270');
      return [label?.getAttribute('x'), label?.getAttribute('y')];
    };
    const alone = await labelIn([]);
    expect(alone).toEqual([expect.any(String), expect.any(String)]);
    expect(await labelIn([plan])).toEqual(alone);
  });

  it('lets the number of half a year cross neither side of the frame that it is in or beside, at any width', async () => {
    const [half] = budget.rows.flatMap(({ partYears }) => partYears);
    const plan = budget.rows.flatMap(({ plans }) => plans).find(({ plan: { id } }) => id === 'p-2020-council');
    if (half === undefined || plan === undefined) throw new Error('the fixture has changed');
    const years = [2010, 2014, 2018, 2020].map((year) => (year === 2018 ? { ...row(year, null, [plan]), partYears: [half] } : row(year, observation(String(year), exact(3000)))));
    const document = parsed(await picture({ ...budget, rows: years, terms: [], breaks: [] }, null));
    const share = (mark: Element | null | undefined, name: string) => Number.parseFloat(mark?.getAttribute(name) ?? '') / 100;
    const sides = [...document.querySelectorAll('[class*="frame3"] > line')].filter((line) => line.getAttribute('x1') === line.getAttribute('x2')).map((line) => share(line, 'x1'));
    expect(sides).toHaveLength(2);

    const text = '6T: >\u00A01.270';
    const runs = [...document.querySelectorAll('text')].filter(({ textContent }) => textContent === text);
    const crossings = runs.flatMap((run) => {
      const limit = (letter: string, otherwise: number) => Number(new RegExp(`(?:^|[\\s_])${letter}(\\d+)`, 'u').exec(run.getAttribute('class') ?? '')?.[1] ?? otherwise);
      const [from, until] = [limit('w', 0), limit('u', 2400)];
      return [from, (from + until) / 2, until - 1].flatMap((container) => {
        const plot = container - 44;
        const middle = share(run, 'x') * plot + Number(run.getAttribute('dx'));
        return sides.filter((side) => Math.abs(side * plot - middle) < textWidth(text, 13) / 2).map((side) => ({ container, side }));
      });
    });
    expect(runs.length).toBeGreaterThan(1);
    expect(crossings).toEqual([]);
  });

  it('draws the judging plan as a frame, and those of other issuers as ticks that say whose they are', async () => {
    const judged = async (issuer: string | null) => {
      const document = parsed(await picture({ ...budget, issuer }, null));
      return { frames: document.querySelectorAll('[class*="frame2"], [class*="frame3"]').length, ticks: [...document.querySelectorAll('[class*="other"] > title')].map((title) => title.textContent) };
    };
    expect(await judged(null)).toEqual({ frames: 4, ticks: ['KH tỉnh giao: 1.850', 'KH tỉnh giao: 1.980'] });
    expect(await judged('province')).toEqual({ frames: 3, ticks: ['KH TP giao: 1.210', 'KH TP giao: 2.061', 'KH TP giao: 2.136'] });
    expect((await judged('congress')).frames).toBe(0);
  });

  it('says why a slot is empty', async () => {
    const titles = [...parsed(await picture(budget)).querySelectorAll('text > title')].map((title) => title.textContent);
    expect(titles).toEqual(['2011', '2012', '2013', '2015', '2021'].map((year) => `${year}: Chưa có số liệu công bố`));
  });

  it('lets no column or frame cross a break or leave its slot', async () => {
    const document = parsed(await picture(budget, null));
    const edge = placeOf({ first: 2011, count: 12 }, 2017) * 100;
    const rects = [...document.querySelectorAll('g > rect')].map((rect) => [percent(rect, 'x'), percent(rect, 'x') + percent(rect, 'width')] as const);
    expect(rects).toHaveLength(11);
    for (const [left, right] of rects) {
      expect(Math.floor(left / (100 / 12))).toBe(Math.floor(right / (100 / 12)));
      expect(left < edge && right > edge).toBe(false);
    }
    expect(document.querySelectorAll('polyline, path[d*="L"]')).toHaveLength(0);
  });

  it('cuts what leaves the axis, with the true number, and draws below zero', async () => {
    const document = parsed(await picture(extreme, null));
    expect(textsIn(document)).toEqual(expect.arrayContaining(['900', '40', '\u221225', '60']));
    expect([...document.querySelectorAll('text > title')].map((title) => title.textContent)).toEqual(['Vượt khung trục: 900\u00A0tỷ đồng']);
  });

  it('has no strip where nothing is compared', async () => {
    const bare = { ...budget, rows: [row(2020, observation('2020', exact(5)))], terms: [], breaks: [] };
    expect(textsIn(parsed(await picture(bare)))).toEqual(['0', '2', '4', '5', '2020']);
  });

  it('speaks English', async () => {
    const markup = await markupOf(<TrajectoryPicture trajectory={budget} selectedYear={2020} title="t" summary="s" />, 'en');
    expect(textsIn(parsed(markup))).toContain('2,670');
  });
});

describe('the columns of a card', () => {
  it('show first, selected and last year, and a sentence', async () => {
    const markup = await markupOf(<MiniTrajectory trajectory={budget} selectedYear={2019} label="Câu tóm tắt." />);
    const document = parsed(markup);
    expect(textsIn(document).toSorted()).toEqual(['2011', '2019', '2022']);
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('Câu tóm tắt.');
    expect(markup).not.toContain('style=');
    expect(markup).not.toMatch(/NaN|undefined|Infinity/u);
  });
});

describe('the key', () => {
  it('names only marks that occur', async () => {
    const names = async (trajectory: Trajectory) =>
      [...parsed(await markupOf(<TrajectoryKey trajectories={[trajectory]} />)).querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(await names(budget)).toEqual(['Thực hiện', 'Ước thực hiện', 'Số sơ bộ', 'Kế hoạch', 'Kế hoạch cấp khác']);
    expect(await names(extreme)).toEqual(['Thực hiện']);
  });
});

function percent(element: Element, name: string): number {
  return Number((element.getAttribute(name) ?? '').replace('%', ''));
}
