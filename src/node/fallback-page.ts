import { fillTemplate, type PageParts } from './page-template.ts';

/** How deep below the root an address may lie for the fallback page to find its way back. */
const ways = ['./', '../', '../../', '../../../', '../../../../', '../../../../../'];

/**
 * A host's page for addresses without a file. It does not know how deep it stands, so it tries every way to one script;
 * the one that exists knows by its own address where the root is.
 */
export function fallbackPage(template: string, common: Pick<PageParts, 'css' | 'endpoint' | 'build'>): string {
  const page = fillTemplate(template, { ...common, pathname: '/', locale: 'vi', title: 'Cột Mốc', markup: '', pageData: null, preloads: [] });
  const tries = ways.map((way) => `<script type="module" src="${way}fallback.js"></script>`).join('\n');
  return page
    .replaceAll(/\s*<script type="module"[^>]*><\/script>|\s*<link rel="(?:modulepreload|icon|apple-touch-icon|manifest)"[^>]*>/gu, '')
    .replace('</body>', () => `${tries}\n</body>`);
}

/** The script behind that page: tells it where the root is and starts the app, which then reads the address. */
export function fallbackScript(entry: string, styleSheet: string): string {
  return `const root = new URL('./', import.meta.url).pathname;
document.querySelector('meta[name="root"]').setAttribute('content', root);
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = root + ${JSON.stringify(styleSheet)};
document.head.append(sheet);
await import(${JSON.stringify(`./${entry}`)});
`;
}
