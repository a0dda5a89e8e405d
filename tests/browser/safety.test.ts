import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { portableFile } from '#node/portable.ts';
import { serveFaulty } from '#tests/support/faulty-endpoint.ts';
import { headlineOf, readers, seen, unfold } from '#tests/support/reader.ts';

const product = inject('product');
const { address, begin, close } = await serveFaulty(product);
const reader = readers();

beforeEach(() => {
  begin('good');
});
afterAll(close);

const filesOf = (kinds: RegExp) => readdirSync(product, { recursive: true, encoding: 'utf8' }).filter((file) => kinds.test(file));

describe('texts of an endpoint', () => {
  test('that hold markup and formulas stay texts', async () => {
    begin('hostile');
    const { page, open } = await reader();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await open(`${address}areas/viet-nam/`);
    expect(await seen(page.getByRole('article').getByText('@SUM(1+1)*cmd'))).toBe(true);
    await open(`${address}areas/viet-nam/indicators/budget/?year=2020`);
    await expect.poll(() => headlineOf(page)).toMatch(/^<img src=x onerror="alert\(1\)">/u);
    await unfold(page.getByRole('main'));
    expect(await page.locator('main img, main script').count()).toBe(0);
    await open(`${address}en/areas/viet-nam/indicators/budget/?year=2020`);
    await expect.poll(() => headlineOf(page)).toContain('<script>alert(1)</script>');
    await unfold(page.getByRole('main'));
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(dialogs).toEqual([]);
  });

  test('that hold links which run code never become links', async () => {
    begin('hostile-links');
    const { page, open } = await reader();
    await open(`${address}areas/viet-nam/indicators/jobs/`);
    await expect.poll(() => headlineOf(page)).toBe('Giải quyết việc làm');
    await unfold(page.getByRole('main'));
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
  });
});

describe('the built product', () => {
  test('holds neither the mock nor its worker', () => {
    expect(filesOf(/mockServiceWorker/u)).toEqual([]);
    const mocked = filesOf(/\.(?:js|html|css)$/u).filter((file) => /mockServiceWorker|\bmsw\b|setupWorker/u.test(readFileSync(path.join(product, file), 'utf8')));
    expect(mocked).toEqual([]);
  });

  test('holds no inline script and no handler in its pages', () => {
    const pages = filesOf(/\.html$/u).filter((file) => file !== path.normalize(portableFile));
    expect(pages.length).toBeGreaterThan(40);
    const unsafe = pages.filter((file) => {
      const html = readFileSync(path.join(product, file), 'utf8');
      const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>/gu)].map(({ groups }) => groups?.['attributes'] ?? '');
      return scripts.some((attributes) => !/ src="/u.test(attributes) && !attributes.includes('type="application/json"')) || /<[a-z][^>]* on[a-z]+="/u.test(html);
    });
    expect(unsafe).toEqual([]);
  });

  test('lets the one file to carry run its own script only, and ask for nothing', () => {
    const html = readFileSync(path.join(product, portableFile), 'utf8');
    const run = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/gu)].map(([, script]) => script ?? '');
    const hashes = run.map((script) => `sha256-${createHash('sha256').update(script).digest('base64')}`);
    expect(hashes).toHaveLength(1);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]?.split('; ') ?? [];
    expect(policy).toContain(`script-src '${hashes.join()}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy.some((directive) => directive.startsWith('connect-src'))).toBe(false);
  });

  test('forbids what it does not need', async () => {
    const { page } = await reader({ tolerates: /Content Security Policy|Refused to/u });
    await page.goto(address);
    const outcome = await page.evaluate(async () => {
      const violated = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
      });
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset["ran"] = "yes"';
      document.head.append(script);
      return { directive: await violated, ran: document.documentElement.dataset['ran'] ?? 'no' };
    });
    expect(outcome).toEqual({ directive: 'script-src-elem', ran: 'no' });
  });

  test.each(['', 'en/', 'indicators/growth/', 'indicators/industry/', 'indicators/jobs/', 'en/indicators/grain/', 'areas/thai-nguyen-province/'])(
    'is read on /%s without a complaint in the console or a request to another host',
    async (page) => {
      const { page: shown, open } = await reader();
      await open(address + page);
      await shown.waitForLoadState('networkidle');
      expect(await headlineOf(shown)).not.toBe('');
    },
  );
});
