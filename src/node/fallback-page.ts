import type { ScriptGraph } from './script-graph.ts';

/** How deep below the root an address may lie for the fallback page to find its way back. */
const depths = ['./', '../', '../../', '../../../', '../../../../', '../../../../../'];

/** Script tags that try every depth; the one that exists knows by its own address where the root is. */
export const fallbackScripts = depths.map((way) => `<script type="module" src="${way}fallback.js"></script>`).join('\n');

/** The script behind a host's 404 page: tells the page where its root is and starts the app, which then reads the address. */
export function fallbackScript(entry: ScriptGraph['scripts'][number], styleSheet: string): string {
  return [
    "const root = new URL('./', import.meta.url).pathname;",
    `document.querySelector('meta[name="root"]').setAttribute('content', root);`,
    "const sheet = document.createElement('link');",
    "sheet.rel = 'stylesheet';",
    `sheet.href = root + ${JSON.stringify(styleSheet)};`,
    'document.head.append(sheet);',
    `await import(${JSON.stringify(`./${entry}`)});`,
    '',
  ].join('\n');
}
