import { createHash } from 'node:crypto';
import path from 'node:path';

import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

import { mockServiceWorker } from './mocks/vite-plugin.ts';

/** In development one page answers every address, so the way to the root cannot be relative. */
const rootInDevelopment = {
  name: 'root-in-development',
  apply: 'serve',
  transformIndexHtml: (html: string) => html.replace('<meta name="root" content="./"', '<meta name="root" content="/"'),
} as const;

/** Styles of the pages that are prerendered; they are put into each page. Those of other features, and of widgets named so, come with their code. */
const firstStyles = /src\/(?:ui|charts|pages|features\/(?:site-frame|area-notices|overview|indicator|search|export|share))\/[^/]+(?<!-on-demand\.module)\.css$/u;

/** Every page carries the first style sheet itself, so no code has to wait for a second copy. */
const firstStylesInPage: Plugin = {
  name: 'first-styles-in-page',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle)) {
      const sheets = part.type === 'chunk' ? part.viteMetadata?.importedCss : undefined;
      for (const sheet of sheets ?? []) if (/\/style-[^/]*\.css$/u.test(sheet)) sheets?.delete(sheet);
    }
  },
};

/** Short and the same in every bundle: the class's own name and a mark of its file. */
function scopedName(name: string, file: string): string {
  return `${name}-${createHash('sha256').update(path.relative(import.meta.dirname, file)).digest('base64url').slice(0, 3)}`;
}

export default defineConfig({
  base: './',
  plugins: [react(), mockServiceWorker(), rootInDevelopment, firstStylesInPage],
  css: { modules: { generateScopedName: scopedName } },
  // The router asks for a substitute of what every React that we start with has itself.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  build: {
    target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
    manifest: true,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses/packages.md' },
    rolldownOptions: {
      output: {
        // A part would bear the names of all pages that share it, and every page lists its parts.
        chunkFileNames: ({ name }) => `assets/${name.startsWith('part~') ? 'part' : '[name]'}-[hash].js`,
        // Few scripts compress better than many: the entry, the statistics that judge, and what pages share beyond them.
        codeSplitting: {
          groups: [
            { name: 'style', test: firstStyles },
            { name: 'base', tags: ['$initial'], test: (id) => !/(?:main\.tsx|index\.html)(?:$|\?)/u.test(id) },
            // What finds a figure, without what judges it.
            { name: 'index', test: /src\/domain\/(?:dataset-index|observation|observation-choice|comparability|period|calendar-date|order)\.ts/u },
            {
              name: 'figures',
              test: /src\/domain\/(?!annex|attention|audit|base-index|compared|course|.*faults|explanation|hypothesis|matrix|pace|required-pace|scorecard|side-by-side|term-|trajectory(?:-lines)?\.ts)/u,
              minShareCount: 2,
            },
            // What an indicator starts with beside other pages stays apart, or the parts of those pages would be merged into it.
            { name: 'headline', test: /src\/i18n\/headline\.ts/u },
            // Never needed before the first press, whoever shares it.
            { name: 'later', test: /src\/(?:ui\/(?:tabs|disclosure|copy-text)|i18n\/(?!words|language|context|locale|format|headline|annex-|slide|finding|index-)[a-z-]+)\.tsx?/u, minShareCount: 2 },
            { name: 'choices', test: /src\/(?:ui\/toolbar|features\/site-frame\/not-found)\.tsx/u },
            { name: 'part', test: /src\/(?!i18n\/words)/u, minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 3000 },
          ],
        },
      },
    },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{domain,data,state,i18n,documents,mocks,structure,node}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: ['tests/{pages,ui,charts,features}/**/*.test.{ts,tsx}'],
          setupFiles: ['./tests/support/dom.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['./tests/support/built-product.ts'],
          fileParallelism: false,
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          environment: 'node',
          include: ['tests/bench/**/*.test.ts'],
          globalSetup: ['./tests/support/built-product.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
