import { stat } from 'node:fs/promises';
import path from 'node:path';

/** What an address means on a static host: a file, a folder missing its slash, or nothing. */
export type SiteFile =
  | { readonly kind: 'found'; readonly file: string }
  | { readonly kind: 'moved'; readonly pathname: string }
  | { readonly kind: 'unknown' };

/** Finds the file for an address the way common static hosts do: `folder/` is its `index.html`, dot files do not exist. */
export async function findSiteFile(root: string, pathname: string): Promise<SiteFile> {
  const segments = decode(pathname)?.split('/').filter(Boolean);
  if (!segments || segments.some((segment) => segment.startsWith('.') || /[\\\0]/u.test(segment))) return { kind: 'unknown' };

  const file = path.join(root, ...segments);
  const index = path.join(file, 'index.html');
  if (pathname.endsWith('/')) return (await isFile(index)) ? { kind: 'found', file: index } : { kind: 'unknown' };
  if (await isFile(file)) return { kind: 'found', file };
  if (await isFile(index)) return { kind: 'moved', pathname: `/${segments.map(encodeURIComponent).join('/')}/` };
  return { kind: 'unknown' };
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

async function isFile(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ?? false;
}
