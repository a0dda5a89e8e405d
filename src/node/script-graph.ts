import { readFile } from 'node:fs/promises';
import path from 'node:path';

import * as v from 'valibot';

const manifest = v.record(v.string(), v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }));

/** Which scripts of the built product bring which others along before they can run. */
export interface ScriptGraph {
  readonly scripts: readonly string[];
  /** The scripts themselves and everything they import statically. */
  readonly closureOf: (scripts: readonly string[]) => ReadonlySet<string>;
  /** The script that holds a source file which others import on demand; null where there is none. */
  readonly scriptOf: (source: string) => string | null;
}

/** Reads the graph that Vite wrote down while building. */
export async function readScriptGraph(root: string): Promise<ScriptGraph> {
  const chunks = v.parse(manifest, JSON.parse(await readFile(path.join(root, '.vite/manifest.json'), 'utf8')));
  const imports = new Map(
    Object.values(chunks).map((chunk) => [chunk.file, chunk.imports.flatMap((key) => chunks[key]?.file ?? [])]),
  );

  return {
    scripts: [...imports.keys()].filter((file) => file.endsWith('.js')),
    scriptOf: (source) => chunks[source]?.file ?? null,
    closureOf: (scripts) => {
      const reached = new Set(scripts);
      // A set visits what is added while it is being walked.
      for (const script of reached) for (const imported of imports.get(script) ?? []) reached.add(imported);
      return reached;
    },
  };
}

/** Scripts that a page names itself: run at once or fetched ahead, as paths from the page. */
export function scriptsNamedBy(html: string): readonly string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/giu) ?? [];
  return tags
    .filter((tag) => /^<script/iu.test(tag) || /rel="?modulepreload/iu.test(tag))
    .flatMap((tag) => /(?:src|href)="?(?:\.{0,2}\/)*([^"\s>]+)/iu.exec(tag)?.[1] ?? []);
}
