import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { build } from 'vite';

import { embedFiles } from '#data/embedded-files.ts';

/** Where the one file lies in the built product. */
export const portableFile = 'portable/cot-moc.html';

interface PortableOptions {
  readonly dist: string;
  /** Folder of the endpoint whose figures the file carries; null leaves them out, for the app to put in. */
  readonly figures: string | null;
}

/** Writes the whole product as one file that opens from a disk and asks for nothing: script, style, fonts and figures inside. */
export async function writePortable({ dist, figures }: PortableOptions): Promise<void> {
  const [script, style] = await bundle();
  const page = pageOf(script, style);
  const file = path.join(dist, portableFile);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, embedFiles(page, figures === null ? new Map() : await readFigures(figures)));
}

async function bundle(): Promise<readonly [script: string, style: string]> {
  const outDir = path.resolve('.cache/portable');
  await rm(outDir, { recursive: true, force: true });
  await build({
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      manifest: false,
      license: false,
      assetsInlineLimit: 200_000,
      rolldownOptions: { input: 'src/app/portable.tsx', output: { codeSplitting: false, entryFileNames: 'portable.js', assetFileNames: 'portable[extname]' } },
    },
  });
  const [script, style] = await Promise.all(['portable.js', 'portable.css'].map((name) => readFile(path.join(outDir, name), 'utf8')));
  if (script === undefined || style === undefined) throw new Error('The bundler wrote no script or no style.');
  return [script.replaceAll(/<(?=\/script|!--)/gu, String.raw`\x3C`), style];
}

function pageOf(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="made" content="${Date.now().toString(36)}">
    <title>Cột Mốc</title>
    <style>${style}</style>
  </head>
  <body>
    <div id="root"></div>
    <!--files--><!--/files-->
    <script type="module">${script}</script>
  </body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

async function readFigures(folder: string): Promise<ReadonlyMap<string, unknown>> {
  const areas = await readdir(path.join(folder, 'datasets'));
  const names = ['catalog.json', ...areas.filter((name) => name.endsWith('.json')).map((name) => `datasets/${name}`)];
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, unknown]> => {
        const content: unknown = JSON.parse(await readFile(path.join(folder, name), 'utf8'));
        return [name, content];
      }),
    ),
  );
}
