import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { createQueryClient } from '#app/query-client.ts';
import { seedQueries } from '#data/page-seed.ts';
import { validateCatalog, validateDataset } from '#data/validate.ts';
import type { Dataset } from '#domain/dataset.ts';
import { en } from '#i18n/words/en.ts';
import { setAsideWords } from '#i18n/words/set-aside.ts';
import { vi } from '#i18n/words/vi.ts';
import { awkward, tiny } from '#mocks/fixtures.ts';
import { generateDataset } from '#mocks/generator.ts';
import { datasetAddress } from '#mocks/handlers.ts';
import { begin, server, shippedFromDisk } from '#mocks/server.ts';
import { endpoint, renderApp } from '#tests/support/render-app.tsx';
import { badgePhrases } from '#i18n/words/badge.ts';

const serve = (dataset: Dataset) => {
  server.use(http.get<{ area: string }>(datasetAddress, ({ params }) => HttpResponse.json({ ...dataset, area: { ...dataset.area, id: params.area } })));
};
const shipped = async (path: string): Promise<unknown> => (await shippedFromDisk(new Request(endpoint.base + path))).json();

describe('an area', () => {
  it('without indicators says so under its name', async () => {
    begin('empty');
    await renderApp('/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Thành phố Thái Nguyên' })).toBeVisible();
    expect(screen.getByText(vi.states.noIndicators)).toBeVisible();
  });

  it('with one figure shows one card and one judged mark', async () => {
    serve(tiny);
    await renderApp('/en/');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('2020: the 1 indicator with a plan exceeded it.');
    expect(await screen.findByRole('article', { name: 'Budget revenue' })).toHaveTextContent('Exceeded plan by 25.0%');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByRole('link', { name: '2020: Exceeded plan by 25.0%' })).toBeVisible();
  });

  it('with one figure and no plan judges nothing', async () => {
    serve({ ...tiny, plans: [] });
    await renderApp('/');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Năm 2020: chưa có chỉ tiêu nào được đánh giá; 1 chỉ tiêu chưa có kế hoạch.');
    expect(await screen.findByRole('article')).toHaveTextContent(badgePhrases.vi.noPlan);
  });

  it('with sixty years shows the last ones first and says how many more there are', async () => {
    serve(generateDataset('any', { seed: 1, indicators: 5, years: 60, areas: 1 }));
    await renderApp('/');
    const years = within(await screen.findByRole('radiogroup', { name: vi.overview.year })).getAllByRole('radio');
    expect(screen.getByRole('link', { name: vi.overview.earlierYears(60 - years.length) })).toBeVisible();
    expect(years.at(-1)).toHaveAccessibleName('2025');
  });

  it('with 500 indicators keeps to its five cards and lists all in the menu', async () => {
    begin('enormous');
    const user = await renderApp('/areas/area-2/');
    await screen.findByRole('heading', { level: 2, name: vi.overview.attention });
    expect(screen.getAllByRole('article')).toHaveLength(5);
    const menu = screen.getByText(vi.shell.indicators, { selector: 'summary' });
    await user.click(menu);
    const listed = menu.closest('details')?.querySelectorAll('a').length;
    expect(listed).toBe(500);
  });

  it('with very long names shows them whole on the page of the indicator', async () => {
    serve(awkward);
    const name = awkward.indicators[1]?.title.vi ?? '';
    await renderApp('/indicators/poverty/');
    expect(name.length).toBeGreaterThan(150);
    expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();
  });

  it('that has ended says so and names what came after it', async () => {
    const user = await renderApp('/en/');
    expect(await screen.findByText(/^This administrative unit ceased on 1 July 2025/u)).toBeVisible();
    await user.click(screen.getByText(en.shell.successors));
    expect(screen.getByText(/part of Phan Đình Phùng Ward; .*part of Đại Phúc Commune/u)).toBeVisible();
  });

  it('that lives has no such banner', async () => {
    await renderApp('/en/areas/viet-nam/');
    await screen.findByRole('heading', { level: 2, name: en.overview.attention });
    expect(screen.queryByText(en.shell.successors)).toBeNull();
  });

  it('with one bad indicator names it and where it is bad, and shows the others', async () => {
    begin('one-bad-indicator');
    await renderApp('/');
    expect(await screen.findByText(setAsideWords.vi.named(1))).toBeVisible();
    expect(screen.getByText(/^Thu ngân sách nhà nước trên địa bàn \(/u)).toHaveTextContent('observations[');
    await screen.findByRole('heading', { level: 2, name: vi.overview.attention });
    expect(screen.getAllByRole('article')).toHaveLength(4);
    expect(screen.queryByRole('article', { name: 'Thu ngân sách' })).toBeNull();
  });

  it('with hostile texts shows them as texts', async () => {
    begin('hostile');
    await renderApp('/en/');
    await screen.findByRole('heading', { level: 2, name: en.overview.attention });
    expect(document.querySelector('script, img, svg[onload], [onerror]')).toBeNull();
    expect(document.querySelector('main')).toHaveTextContent('<script>alert(1)</script>');
  });
});

describe('what does not exist', () => {
  it.each([
    ['/nowhere/', vi.states.notFoundBody],
    ['/indicators/', vi.states.notFoundBody],
    ['/indicators/none/', vi.states.indicatorNotFound],
    ['/en/indicators/none/', en.states.indicatorNotFound],
    ['/areas/viet-nam/indicators/near-poverty/', vi.states.indicatorNotFound],
  ])('%s: says so and leads back', async (path, sentence) => {
    const words = path.startsWith('/en/') ? en : vi;
    const user = await renderApp(path);
    expect(await screen.findByRole('heading', { level: 1, name: words.states.notFound })).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
    await expect.poll(() => document.title).toBe(`${words.states.notFound} · ${words.product}`);
    await user.click(screen.getByRole('link', { name: words.states.toOverview }));
    expect(await screen.findByRole('heading', { level: 2, name: words.overview.attention })).toBeVisible();
  });
});

describe('an older copy', () => {
  const at = new Date(2026, 10, 20, 14, 5).getTime();

  /** As after a reload: the page's own figures of two days ago. */
  async function openedWithCopy() {
    const client = createQueryClient();
    const received = validateDataset(await shipped('datasets/thai-nguyen-city.json'), { address: endpoint.base, area: 'thai-nguyen-city' });
    seedQueries(client, { endpoint: endpoint.configured, at, catalog: validateCatalog(await shipped('catalog.json'), endpoint.base), received }, endpoint);
    return client;
  }

  it('is shown with its age while the endpoint is unreachable, and gives way once it answers', async () => {
    begin('down');
    const user = await renderApp('/', await openedWithCopy());
    expect(await screen.findByText(vi.states.unreachable('14:05 ngày 20/11/2026'))).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: /^Năm 2020:/u })).toBeVisible();

    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: vi.states.retry }));
    await screen.findByRole('heading', { level: 2, name: vi.overview.attention });
    await expect.poll(() => screen.queryByText(vi.states.unreachable('14:05 ngày 20/11/2026'))).toBeNull();
  });

  it('is shown with its age while the endpoint answers with something else', async () => {
    begin('login-page');
    await renderApp('/en/indicators/poverty/', await openedWithCopy());
    expect(await screen.findByText(en.states.stale('14:05 on 20 November 2026'))).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Poverty rate (households)' })).toBeVisible();
  });

  it('that the endpoint confirms is shown without a word', async () => {
    await renderApp('/', await openedWithCopy());
    await screen.findByRole('heading', { level: 2, name: vi.overview.attention });
    expect(screen.queryByRole('button', { name: vi.states.retry })).toBeNull();
  });
});
