import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { endpointAt } from '#data/endpoint.ts';
import { readPageSeed, writePageSeed } from '#data/page-seed.ts';
import { hostile } from '#mocks/fixtures.ts';
import { generateCatalog } from '#mocks/generator.ts';
import { fallbackPage, fallbackScript } from '#node/fallback-page.ts';
import { pointAt } from '#node/page-endpoint.ts';
import { emptyPage, fillTemplate, type PageParts } from '#node/page-template.ts';

/** What the bundler writes: the page in the repository, with its own script and style sheet. */
const template = readFileSync('index.html', 'utf8')
  .replace(/<script type="module"[^>]*><\/script>\s*/u, '')
  .replace('</head>', '  <script type="module" crossorigin src="./assets/main-1.js"></script>\n    <link rel="stylesheet" crossorigin href="./assets/style-1.css">\n  </head>');

const parts: PageParts = {
  pathname: '/en/indicators/growth/',
  locale: 'en',
  title: 'Growth & <more> · Cột Mốc',
  markup: '<main><h1>$& and $1</h1></main>',
  pageData: writePageSeed({ endpoint: 'api/v1/', at: 1, catalog: generateCatalog(), received: { dataset: hostile, setAside: [], faults: [], excerpt: false } }),
  css: '@font-face{src:url(./font.woff2)}',
  endpoint: 'https://figures.example/?a=1&b="2"',
  build: 'b1',
  preloads: ['assets/part-1.js'],
};
const page = fillTemplate(template, parts);
const blockOf = (html: string) => /<script type="application\/json" id="page-data">(.*?)<\/script>/su.exec(html)?.[1] ?? null;

describe('a built page', () => {
  it('finds its root and everything of it by relative addresses', () => {
    expect(page).toContain('<meta name="root" content="../../../"');
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, address]) => address);
    expect(addresses).toEqual(['../../../icon.svg', '../../../apple-touch-icon.png', '../../../site.webmanifest', '../../../assets/main-1.js', '../../../assets/part-1.js']);
    expect(page).toContain('url(../../../assets/font.woff2)');
    expect(fillTemplate(template, { ...parts, pathname: '/' })).toContain('<meta name="root" content="./"');
  });

  it('carries its style in itself, and its picture and figures before its scripts', () => {
    expect(page).not.toContain('rel="stylesheet"');
    const [style, picture, figures, script] = ['<style>', '<div id="root"><main>', 'id="page-data"', '<script type="module"'].map((text) => page.indexOf(text));
    expect([style, picture, figures, script].toSorted((a = 0, b = 0) => a - b)).toEqual([style, picture, figures, script]);
    expect(style).toBeGreaterThan(0);
  });

  it('says its language and title, with texts as texts', () => {
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<title>Growth &amp; &lt;more&gt; · Cột Mốc</title>');
    expect(page).toContain('<h1>$& and $1</h1>');
    expect(page).toContain('content="https://figures.example/?a=1&amp;b=&quot;2&quot;"');
  });

  it('holds figures that cannot end their element', () => {
    const block = blockOf(page);
    expect(block).not.toContain('<');
    expect(readPageSeed(block, endpointAt('api/v1/', 'http://localhost/'))?.received.dataset).toEqual(hostile);
  });

  it('can be emptied: what is left is a page that waits', () => {
    const emptied = emptyPage(page);
    expect(emptied).toContain('<div id="root"></div>');
    expect(emptied).not.toContain('contract');
    expect(emptied).not.toContain('and $1');
    expect(emptyPage(emptied)).toBe(emptied);
    expect(emptyPage(fillTemplate(template, { ...parts, markup: '', pageData: null }))).toBe(emptied);
  });
});

describe('a page pointed at another endpoint', () => {
  it.each([
    ['https://other.example/api/v1/', 'https://other.example/api/v1/', "connect-src 'self' https://other.example;"],
    ['/so-lieu/', '/so-lieu/', "connect-src 'self';"],
    ['https://other.example/số liệu/?a=1&b="2"', 'https://other.example/s%E1%BB%91%20li%E1%BB%87u/?a=1&amp;b=%222%22', "connect-src 'self' https://other.example;"],
  ])('%s: names it, may reach it, and shows nothing of the old one', (endpoint, written, policy) => {
    const pointed = pointAt(page, endpoint);
    expect(pointed).toContain(`<meta name="endpoint" content="${written}"`);
    expect(pointed).toContain(policy);
    expect(pointed).toContain('<div id="root"></div>');
    expect(blockOf(pointed)).toBeNull();
  });

  it('has one policy, however often it is pointed', () => {
    const again = pointAt(pointAt(page, 'https://first.example/'), 'https://second.example/');
    expect(again.match(/Content-Security-Policy/gu)).toHaveLength(1);
    expect(again).not.toContain('first.example');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://example.org/'])('refuses %s', (endpoint) => {
    expect(() => pointAt(page, endpoint)).toThrow(TypeError);
  });
});

describe('the page for addresses without a file', () => {
  const fallback = fallbackPage(template, { css: 'body{}', endpoint: 'api/v1/', build: 'b1' });

  it('tries every way to one script and loads nothing else', () => {
    const addresses = [...fallback.matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, address]) => address);
    expect(addresses).toEqual(['./fallback.js', '../fallback.js', '../../fallback.js', '../../../fallback.js', '../../../../fallback.js', '../../../../../fallback.js']);
  });

  it('shows no figures of its own', () => {
    expect(fallback).toContain('<div id="root"></div>');
    expect(blockOf(fallback)).toBeNull();
  });

  it('has a script that knows the root by its own address and starts the entry', () => {
    const script = fallbackScript('assets/main-1.js', 'assets/style-1.css');
    expect(script).toContain("new URL('./', import.meta.url).pathname");
    expect(script).toContain('import("./assets/main-1.js")');
    expect(script).toContain('root + "assets/style-1.css"');
  });
});
