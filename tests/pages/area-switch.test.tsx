import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { failureWords } from '#i18n/words/failure.ts';
import { vi } from '#i18n/words/vi.ts';
import { datasetAddress } from '#mocks/handlers.ts';
import { begin, server } from '#mocks/server.ts';
import { allowConsole } from '#tests/support/console.ts';
import { renderApp, shownAddress } from '#tests/support/render-app.tsx';

const [city, nation] = ['Thành phố Thái Nguyên', 'Việt Nam'];
const headingOfCity = { level: 1, name: /^Năm 2020:/u } as const;

/** Chooses another area by keyboard and answers with the switch. */
async function choose(user: Awaited<ReturnType<typeof renderApp>>, area: string): Promise<HTMLElement> {
  const choice = await screen.findByLabelText(vi.shell.area);
  choice.focus();
  await user.selectOptions(choice, area);
  return choice;
}

describe('another area', () => {
  it.each([
    ['/indicators/industry/?year=2019&show=table', '/areas/viet-nam/indicators/industry/?year=2019&show=table', 'an indicator in its year'],
    ['/indicators/poverty/?year=1980', '/areas/viet-nam/indicators/poverty/', 'an indicator, not a year that it does not know'],
    ['/indicators/grain/?year=2019', '/areas/viet-nam/?year=2019', 'the year of an indicator that it does not have'],
    ['/table/?year=2019&sort=name', '/areas/viet-nam/table/?year=2019', 'the summary table in its year'],
    ['/audit/?kind=plan', '/areas/viet-nam/audit/', 'the audit, not what is chosen in it'],
    ['/sources/', '/areas/viet-nam/sources/', 'the sources'],
  ])('keeps of %s what leads to %s: %s', async (from, to) => {
    const user = await renderApp(from);
    const choice = await choose(user, nation);
    await expect.poll(shownAddress, { timeout: 8000 }).toBe(to);
    await expect.poll(() => document.title, { timeout: 8000 }).toContain(nation);
    expect(choice).toHaveDisplayValue(nation);
    expect(choice).toHaveFocus();
  });

  it('leaves no figures of the one before in sight while it is waited for', async () => {
    allowConsole('error');
    const user = await renderApp('/');
    await screen.findByRole('heading', headingOfCity);
    server.use(http.get(datasetAddress, async () => new Promise<never>(() => undefined)));
    const choice = await choose(user, nation);
    expect(choice).toHaveDisplayValue(nation);
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true');

    expect(await screen.findByText(vi.states.loadingOf(nation))).toBeVisible();
    expect(screen.queryByRole('heading', headingOfCity)).toBeNull();
    expect(choice).toHaveDisplayValue(nation);
    await expect.poll(() => document.title).toBe(`${vi.states.loading} · ${vi.product}`);

    await user.click(screen.getByRole('button', { name: vi.states.stop }));
    expect(await screen.findByRole('alert')).toHaveTextContent(failureWords.vi.stopped);
    expect(screen.getByRole('main')).toHaveFocus();
    await user.click(screen.getByRole('link', { name: failureWords.vi.toArea(city) }));
    expect(await screen.findByRole('heading', headingOfCity)).toBeVisible();
    expect(choice).toHaveDisplayValue(city);
    await expect.poll(() => document.title).toContain(city);
  });

  it('can be left again while it is waited for', async () => {
    const user = await renderApp('/');
    await screen.findByRole('heading', headingOfCity);
    server.use(http.get(datasetAddress, async () => new Promise<never>(() => undefined)));
    await choose(user, nation);
    await screen.findByText(vi.states.loadingOf(nation));
    await choose(user, city);
    expect(await screen.findByRole('heading', headingOfCity)).toBeVisible();
    await expect.poll(() => document.title).toContain(city);
  });

  it('that answers quickly is never said to be loaded', async () => {
    const user = await renderApp('/');
    await screen.findByRole('heading', headingOfCity);
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(screen.getByRole('main').textContent));
    watch.observe(document.body, { subtree: true, childList: true });
    await choose(user, nation);
    expect(await screen.findByRole('heading', { level: 1, name: /^Năm 2025:/u })).toBeVisible();
    watch.disconnect();
    expect(said.join()).not.toContain(vi.states.stop);
  });
});

describe('an endpoint that does not answer', () => {
  it('is said to be asked again, with the number of the attempt', async () => {
    allowConsole('error');
    begin('down');
    await renderApp('/');
    expect(await screen.findByText(vi.states.askingAgain(2))).toBeVisible();
    expect(await screen.findByText(vi.states.askingAgain(4))).toBeVisible();
    expect(await screen.findByRole('alert')).toHaveTextContent(failureWords.vi.offline);
  });

  it('leaves focus on the page once it answers', async () => {
    allowConsole('error');
    server.use(http.get(datasetAddress, () => new HttpResponse(null, { status: 404 })));
    const user = await renderApp('/');
    const again = await screen.findByRole('button', { name: vi.states.retry });
    server.resetHandlers();
    again.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', headingOfCity)).toBeVisible();
    expect(screen.getByRole('main')).toHaveFocus();
  });
});

describe('earlier years', () => {
  it('leave focus on the year that is read', async () => {
    const user = await renderApp('/');
    (await screen.findByRole('link', { name: /^Thêm \d+ năm trước$/u })).focus();
    await user.keyboard('{Enter}');
    await expect.poll(() => screen.queryByRole('link', { name: /^Thêm \d+ năm trước$/u })).toBeNull();
    expect(screen.getByRole('radio', { name: '2020' })).toHaveFocus();
  });
});
