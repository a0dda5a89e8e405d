import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { vi } from '#i18n/words/vi.ts';
import { chartCitationWords } from '#i18n/words/chart-citation.ts';
import { sourcesWords } from '#i18n/words/sources.ts';
import { datasetAddress } from '#mocks/handlers.ts';
import { server } from '#mocks/server.ts';
import { renderApp, shownAddress } from '#tests/support/render-app.tsx';

const say = sourcesWords.vi;
const flat = (text: string | null | undefined) => (text ?? '').replaceAll('\u00A0', ' ');
const documents = () => screen.getAllByRole('heading', { level: 3 }).flatMap((one) => within(one).queryAllByRole('link').map(({ textContent }) => textContent));

describe('the sources', () => {
  it('are counted by grade, the trusted first', async () => {
    await renderApp('/sources/');
    expect(await screen.findByText('32 tài liệu: 8 chính thức, 16 báo chí, 8 thứ cấp.')).toBeVisible();
    expect(documents().length).toBe(32);
    expect(documents()[0]).toBe('Nghị quyết 1683/NQ-UBTVQH15 sắp xếp đơn vị hành chính cấp xã của tỉnh Thái Nguyên');
  });

  it('open at one document, which leads back to its figures and to what contradicts it', async () => {
    await renderApp('/sources/?document=S24');
    const name = 'Đánh giá hiệu quả sử dụng đất nông nghiệp thành phố Thái Nguyên, dẫn thống kê thành phố';
    const heading = await screen.findByRole('heading', { level: 3, name });
    expect(heading).toHaveFocus();
    const entry = heading.closest('li');
    if (entry === null) throw new Error('a document is an entry of a list');
    expect(entry).toHaveTextContent('5 số liệu, 4 số kế hoạch');
    expect(entry).toHaveTextContent('1 kỳ mâu thuẫn với nguồn khác');
    const links = new Map(within(entry).getAllByRole('link').map((link) => [flat(link.textContent), link.getAttribute('href')]));
    expect(links.get('2016 (công nghiệp địa phương)') ?? links.get('2016 (công nghiệp và xây dựng)')).toMatch(/^\.\.\/indicators\/industry\/\?year=2016/u);
    expect(within(entry).getByRole('link', { name: `${say.toAudit}: Dịch vụ` })).toHaveAttribute('href', '../audit/?kind=sources&indicator=services');
    const original = within(entry).getByRole('link', { name: vi.provenance.link });
    expect(original).toHaveAttribute('rel', 'noreferrer noopener');
    expect(original.getAttribute('href')).toMatch(/^https?:/u);
  });

  it('are opened and put in order by the reader, in the address', async () => {
    const user = await renderApp('/sources/');
    await user.selectOptions(await screen.findByLabelText(say.order), say.orders.contribution);
    await waitFor(() => expect(shownAddress()).toBe('/sources/?sort=contribution'));
    await waitFor(() => expect(documents()[0]).toMatch(/Phân tích quá trình đô thị hóa/u));
    await user.click(screen.getByRole('link', { name: /Phân tích quá trình đô thị hóa/u }));
    await waitFor(() => expect(shownAddress()).toBe('/sources/?document=S21&sort=contribution'));
    await user.click(await screen.findByRole('link', { name: /Phân tích quá trình đô thị hóa/u, current: 'page' }));
    await waitFor(() => expect(shownAddress()).toBe('/sources/?sort=contribution'));
  });

  it('are narrowed by grade and by what is typed, without accents, in the address', async () => {
    const user = await renderApp('/sources/');
    await user.selectOptions(await screen.findByLabelText(say.grade), 'Báo chí (16)');
    await waitFor(() => expect(documents().length).toBe(16));
    expect(shownAddress()).toBe('/sources/?grade=press');
    await user.type(screen.getByLabelText(say.find), 'NGAN SACH 2019');
    await waitFor(() => expect(shownAddress()).toBe('/sources/?grade=press&find=NGAN+SACH+2019'));
    expect(documents()).toEqual(['Hội nghị Thành ủy Thái Nguyên tháng 12/2019 (chưa rõ tên, trang in 267861)']);
    expect(screen.getByText('1 trên 32 tài liệu')).toBeVisible();
    await user.click(screen.getByRole('button', { name: say.clear }));
    await waitFor(() => expect(documents().length).toBe(32));
    expect(shownAddress()).toBe('/sources/');
  });

  it('say that none answers', async () => {
    await renderApp('/sources/?find=zzz');
    expect(await screen.findByText(say.nothing)).toBeVisible();
    expect(documents()).toEqual([]);
  });

  it('come in steps where they are many, and the keyboard goes on at the first new one', async () => {
    const user = await renderApp('/areas/viet-nam/sources/');
    await screen.findByText('213 tài liệu: 27 chính thức, 186 báo chí.');
    expect(documents().length).toBe(40);
    await user.click(screen.getByRole('button', { name: say.more('173') }));
    expect(documents().length).toBe(80);
    const fresh = screen.getAllByRole('heading', { level: 3 }).flatMap((one) => within(one).queryAllByRole('link'))[40];
    expect(fresh).toHaveFocus();
  });

  it('show a document to which a link leads, however far down it stands, and keep their place when it is closed', async () => {
    const user = await renderApp('/areas/viet-nam/sources/?document=A12a');
    const opened = await screen.findByRole('link', { current: 'page', name: 'Tăng trưởng GDP cả năm: 5,03%' });
    expect(documents().length).toBeGreaterThan(40);
    await user.click(opened);
    await waitFor(() => expect(shownAddress()).toBe('/areas/viet-nam/sources/'));
    expect(documents().length).toBeGreaterThan(40);
  });

  it('offer the file of figures, its format, its checksum and its citation', async () => {
    const user = await renderApp('/sources/');
    const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    await screen.findByRole('heading', { level: 2, name: say.file });
    expect([link(say.dataset), link(say.datasetSchema), link(say.catalog), link(say.catalogSchema)]).toEqual([
      'http://localhost/api/v1/datasets/thai-nguyen-city.json',
      'http://localhost/api/v1/schema/dataset.schema.json',
      'http://localhost/api/v1/catalog.json',
      'http://localhost/api/v1/schema/catalog.schema.json',
    ]);
    expect(screen.getByText('130 số liệu, 28 số kế hoạch · Cập nhật ngày 22/11/2026 · cấu trúc tệp phiên bản 1.0')).toBeVisible();
    const file = await readFile('public/api/v1/datasets/thai-nguyen-city.json');
    await user.click(screen.getByRole('button', { name: say.compute }));
    expect(await screen.findByText(createHash('sha256').update(file).digest('hex'))).toBeVisible();
    await user.click(screen.getByRole('button', { name: say.copyDataset }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toBe('Thành phố Thái Nguyên: kế hoạch và thực hiện. JSON 1.0. Cập nhật ngày 22/11/2026. http://localhost/api/v1/datasets/thai-nguyen-city.json');
  });

  it('say so when the file cannot be fetched for its checksum', async () => {
    const user = await renderApp('/sources/');
    const button = await screen.findByRole('button', { name: say.compute });
    server.use(http.get(datasetAddress, () => HttpResponse.error()));
    await user.click(button);
    expect(await screen.findByText(say.failed)).toBeVisible();
  });
});

describe('on the page of an indicator', () => {
  it('a figure leads to its document, and the picture has a citation of all of them', async () => {
    const user = await renderApp('/indicators/services/?year=2016&focus=services-2016-2');
    const [document] = await screen.findAllByRole('link', { name: /^Đánh giá hiệu quả sử dụng đất/u });
    expect(document).toHaveAttribute('href', '../../sources/?document=S24');
    expect(document?.closest('[tabindex="-1"]')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: chartCitationWords.vi.copy }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^Giá trị sản xuất dịch vụ: kế hoạch và thực hiện theo năm, Thành phố Thái Nguyên, 2012-2022\. Nguồn: /u);
    expect(copied).toContain('Đài PT-TH Thái Nguyên');
  });
});
