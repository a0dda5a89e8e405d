import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { lintPlanted } from './lint-planted.ts';

const files = ['src', 'mocks', 'tests'].filter(existsSync).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(folder, file.replaceAll('\\', '/'))),
);
const sources = files.filter((file) => /\.tsx?$/u.test(file)).map((file) => ({ file, source: readFileSync(file, 'utf8') }));

describe('house style', () => {
  it('has no suppression of a rule or of a type error anywhere', () => {
    const suppression = /(?:ox|es)lint-disable|@ts-(?:ignore|expect-error|nocheck)|(?:v8|istanbul|c8) ignore/u;
    expect(sources.filter(({ source }) => suppression.test(source)).map(({ file }) => file)).toEqual([]);
  });

  it('has no drawers: every file and folder is named after its idea', () => {
    const drawer = /(?:^|[/-])(?:utils?|helpers?|common|misc|managers?|infos?|items?)(?:[/.-]|$)/u;
    expect(files.filter((file) => drawer.test(file))).toEqual([]);
  });

  it('explains each layer in a README beside it', () => {
    const layers = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(layers.filter(({ name }) => !existsSync(`src/${name}/README.md`)).map(({ name }) => name)).toEqual([]);
  });

  it('holds imports on demand to the same law', () => {
    const onDemand = sources.flatMap(({ file, source }) => {
      const specifiers = [...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/gu)].map(([, specifier]) => specifier ?? '');
      return file.startsWith('src/') && specifiers.length > 0 ? [[file, specifiers.map((specifier) => `import '${specifier}';`).join('\n')] as const] : [];
    });
    const findings = onDemand.length === 0 ? [] : lintPlanted(new Map(onDemand));
    expect(findings.filter(({ rule }) => rule === 'eslint(no-restricted-imports)')).toEqual([]);
  });

  it('lets features reach documents on demand only, so that no page starts with what writes files', () => {
    const atOnce = /^(?:import|export) (?!type )[^;]*from '#documents\//mu;
    expect("import { makeFile } from '#documents/make-file.ts';").toMatch(atOnce);
    expect(sources.filter(({ file, source }) => file.startsWith('src/features/') && atOnce.test(source)).map(({ file }) => file)).toEqual([]);
  });
});
