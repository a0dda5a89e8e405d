/** What makes one built page out of the template that the bundler wrote. */
export interface PageParts {
  /** Path of the page from the root, with a slash at both ends, e.g. `/en/indicators/growth/`. */
  readonly pathname: string;
  readonly locale: string;
  readonly title: string;
  /** Markup of the app as rendered for this address; empty for a shell that waits for the endpoint. */
  readonly markup: string;
  /** Figures of the page as text that cannot end a script element; null for a shell. */
  readonly pageData: string | null;
  /** Style sheet to put into the page, with addresses relative to the root's `assets` folder. */
  readonly css: string;
  readonly endpoint: string;
  /** Name of the build that the page belongs to. */
  readonly build: string;
  /** Scripts to fetch beside the entry, as paths from the root. */
  readonly preloads: readonly string[];
}

/** Way from a page back to the root: `./`, `../`, `../../`. */
function wayToRoot(pathname: string): string {
  const depth = pathname.split('/').filter(Boolean).length;
  return depth === 0 ? './' : '../'.repeat(depth);
}

const assetTags = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/gu;
const markup = /<!--app-->[\s\S]*?<!--\/app-->/u;
const pageData = /<script type="application\/json" id="page-data">[\s\S]*?<\/script>\n?/u;

/** Fills the template: relative addresses, and figures before scripts so that nothing stands between the reader and the picture. */
export function fillTemplate(template: string, parts: PageParts): string {
  const root = wayToRoot(parts.pathname);
  const scripts = (template.match(assetTags) ?? []).filter((tag) => !tag.includes('stylesheet')).map((tag) => fromRoot(tag.trim(), root));
  const preloads = parts.preloads.map((script) => `<link rel="modulepreload" crossorigin href="${root}${script}">`);
  const data = parts.pageData === null ? '' : `<script type="application/json" id="page-data">${parts.pageData}</script>\n`;

  return fromRoot(template.replace(assetTags, ''), root)
    .replace('<html lang="vi">', () => `<html lang="${parts.locale}">`)
    .replace(/<title>.*<\/title>/u, () => `<title>${escapeHtml(parts.title)}</title>`)
    .replace(/<meta name="root" content="[^"]*"/u, () => `<meta name="root" content="${root}"`)
    .replace(/<meta name="endpoint" content="[^"]*"/u, () => `<meta name="endpoint" content="${escapeHtml(parts.endpoint)}"`)
    .replace(/<meta name="build" content="[^"]*"/u, () => `<meta name="build" content="${parts.build}"`)
    .replace('</head>', () => `  <style>${parts.css.replaceAll('url(./', `url(${root}assets/`)}</style>\n  </head>`)
    .replace('<div id="root"></div>', () => `<!--app--><div id="root">${parts.markup}</div><!--/app-->`)
    .replace('</body>', () => `${data}${[...scripts, ...preloads].join('\n')}\n</body>`);
}

/** Takes the figures out of a built page again; what is left waits for the endpoint. */
export function emptyPage(page: string): string {
  return page.replace(markup, '<!--app--><div id="root"></div><!--/app-->').replace(pageData, '').replace(/<title>.*<\/title>/u, '<title>Cột Mốc</title>');
}

function fromRoot(html: string, root: string): string {
  return html.replaceAll(/(src|href)="\.\//gu, (_, attribute: string) => `${attribute}="${root}`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
