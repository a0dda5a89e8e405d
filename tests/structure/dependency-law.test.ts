import { beforeAll, describe, expect, it } from 'vitest';

import { lintPlanted, type Finding } from './lint-planted.ts';

/** The table of docs/architecture.md, written a second time on purpose: what each layer may import. */
const grants: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/data': ['#domain', '@tanstack/react-query', 'idb-keyval', 'valibot'],
  'src/state': ['#domain', 'react', 'wouter', 'zustand', 'zustand/middleware'],
  'src/i18n': ['#domain', '#state', 'react'],
  'src/ui': ['react'],
  'src/charts': ['#domain', '#i18n', '#ui', 'react', 'recharts'],
  'src/documents': ['#domain', '#i18n', 'docx', 'pptxgenjs'],
  'src/features/planted': ['#domain', '#data', '#state', '#i18n', '#ui', '#charts', '#documents', 'react', '@tanstack/react-query', '@tanstack/react-virtual', 'wouter'],
  'src/pages': ['#features', '#data', '#state', '#i18n', '#ui', '#domain', 'react', '@tanstack/react-query', 'wouter'],
  'src/app': [
    '#pages', '#data', '#state', '#i18n', '#ui', 'react', 'react-dom', 'react-dom/client', 'react-dom/server',
    '@tanstack/react-query', 'wouter',
  ],
  'src/node': [
    '#app', '#data', '#domain', '#i18n', '#state', '@tanstack/react-query', '@valibot/to-json-schema', 'node:fs',
    'node:fs/promises', 'react', 'react-dom/client', 'react-dom/server', 'valibot', 'vite', 'workbox-build',
  ],
  src: [
    '#app', '#data', '#mocks', '#state', '#ui', 'react', 'react-dom/client', 'react-dom/server',
    '@tanstack/react-query',
  ],
};

const folders = ['app', 'charts', 'data', 'documents', 'domain', 'features', 'i18n', 'mocks', 'node', 'pages', 'state', 'tests', 'ui'];
const packages = [
  '@tanstack/react-query', '@tanstack/react-virtual', '@valibot/to-json-schema', 'docx', 'idb-keyval', 'msw',
  'node:fs', 'node:fs/promises', 'pptxgenjs', 'react', 'react-dom', 'react-dom/client', 'react-dom/server', 'recharts',
  'valibot', 'vite', 'workbox-build', 'wouter', 'write-excel-file', 'zustand', 'zustand/middleware',
];
const probes = [...folders.map((folder) => `#${folder}`), ...packages];

const specifierOf = (probe: string) => (probe.startsWith('#') ? `${probe}/probe.ts` : probe);
const plant = (specifiers: readonly string[]) =>
  specifiers.map((specifier, index) => `import { a as a${index} } from '${specifier}';\nexport { a${index} };`).join('\n');

describe('the dependency law', () => {
  let findings: readonly Finding[] = [];
  beforeAll(() => {
    const files = Object.keys(grants).map((layer) => [`${layer}/planted.ts`, plant([...probes.map(specifierOf), './sibling.ts'])] as const);
    findings = lintPlanted(new Map(files)).filter(({ rule }) => rule === 'eslint(no-restricted-imports)');
  });

  it.each(Object.entries(grants))('lets %s import what its row grants and reports everything else', (layer, granted) => {
    const reported = findings.filter(({ file }) => file === `${layer}/planted.ts`).map(({ message }) => /'([^']+)'/u.exec(message)?.[1] ?? message);
    const forbidden = probes.filter((probe) => !granted.includes(probe)).map(specifierOf);
    expect([...new Set(reported)].toSorted()).toEqual(forbidden.toSorted());
  });

  it('has a row for every folder of src', () => {
    const rowless = folders.filter((folder) => !['mocks', 'tests'].includes(folder) && !Object.keys(grants).some((row) => row.split('/')[1] === folder));
    expect(rowless).toEqual([]);
  });
});

describe('the house rules beside the table', () => {
  const planted = new Map([
    ['src/features/planted/climb.ts', "import { a } from '../another/a.ts';\nexport const b = a;"],
    ['src/features/another/a.ts', 'export const a = 1;'],
    ['src/data/hook.ts', "import { queryOptions, useQuery } from '@tanstack/react-query';\nexport const a = [queryOptions, useQuery];"],
    ['src/domain/clock.ts', 'export const now = () => Date.now();'],
    ['src/charts/young.ts', 'export const a = (b: readonly number[]) => b.toSorted((c, d) => c - d);'],
    ['src/domain/young.ts', 'export const a = (b: readonly number[]) => b.toReversed();'],
    ['src/domain/screen.ts', 'export const title = () => document.title;'],
    ['src/domain/cycle-a.ts', "import { b } from './cycle-b.ts';\nexport const a = () => b;"],
    ['src/domain/cycle-b.ts', "import { a } from './cycle-a.ts';\nexport const b = () => a;"],
    ['src/domain/circle-a.ts', "import type { B } from './circle-b.ts';\nexport type A = B | null;"],
    ['src/domain/circle-b.ts', "import type { A } from './circle-a.ts';\nexport type B = readonly A[];"],
    ['src/domain/any.ts', 'export const a = (b: any) => b;'],
    ['src/domain/assertion.ts', 'export const a = (b: unknown) => b as string;'],
    ['src/domain/const.ts', "export const a = ['b'] as const;"],
    ['src/domain/bang.ts', 'export const a = (b: string | null) => b!;'],
    ['src/domain/default.ts', 'export default 1;'],
    ['src/domain/CamelCase.ts', 'export const a = 1;'],
    ['src/domain/long.ts', Array.from({ length: 201 }, (_, index) => `export const a${index} = ${index};`).join('\n')],
    ['src/ui/words.tsx', 'export const Words = () => <p>Literal words</p>;'],
  ]);
  let findings: readonly Finding[] = [];
  beforeAll(() => {
    findings = lintPlanted(planted);
  });

  it.each([
    ['src/features/planted/climb.ts', 'import(no-relative-parent-imports)'],
    ['src/data/hook.ts', 'eslint(no-restricted-imports)'],
    ['src/domain/clock.ts', 'eslint(no-restricted-properties)'],
    ['src/charts/young.ts', 'eslint(no-restricted-properties)'],
    ['src/domain/young.ts', 'eslint(no-restricted-properties)'],
    ['src/domain/screen.ts', 'eslint(no-restricted-globals)'],
    ['src/domain/cycle-a.ts', 'import(no-cycle)'],
    ['src/domain/circle-a.ts', 'import(no-cycle)'],
    ['src/domain/any.ts', 'typescript(no-explicit-any)'],
    ['src/domain/assertion.ts', 'typescript(consistent-type-assertions)'],
    ['src/domain/bang.ts', 'typescript(no-non-null-assertion)'],
    ['src/domain/default.ts', 'import(no-default-export)'],
    ['src/domain/CamelCase.ts', 'unicorn(filename-case)'],
    ['src/domain/long.ts', 'eslint(max-lines)'],
    ['src/ui/words.tsx', 'react(jsx-no-literals)'],
  ])('reports %s by %s', (file, rule) => {
    expect(findings.filter((finding) => finding.file === file).map((finding) => finding.rule)).toContain(rule);
  });

  it('lets "as const" pass', () => {
    expect(findings.filter(({ file }) => file === 'src/domain/const.ts')).toEqual([]);
  });
});
