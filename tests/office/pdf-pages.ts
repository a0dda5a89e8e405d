import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { PNG } from 'pngjs';

/** A word where it stands, in points from the upper left corner. */
interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
}

/** What stands on each page of a PDF, in reading order. */
export function pageTexts(pdf: Uint8Array): readonly string[] {
  return poppler(pdf, (file) => read('pdftotext', ['-enc', 'UTF-8', file, '-']).split('\f').slice(0, -1));
}

/** Every word of every page with its place. */
export function placedPages(pdf: Uint8Array): readonly PlacedPage[] {
  const html = poppler(pdf, (file) => read('pdftotext', ['-bbox', '-enc', 'UTF-8', file, '-']));
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gsu)].map(([, width, height, words = '']) => ({
    width: Number(width),
    height: Number(height),
    words: [...words.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gsu)].map(([, left, top, right, bottom, text = '']) => ({
      text,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  }));
}

/** One page as a picture, counted from 1. */
export function pagePicture(pdf: Uint8Array, page: number): ReturnType<typeof PNG.sync.read> {
  return poppler(pdf, (file) => {
    const out = file.replace(/\.pdf$/u, '');
    read('pdftoppm', ['-r', '96', '-f', String(page), '-l', String(page), '-singlefile', '-png', file, out]);
    return PNG.sync.read(readFileSync(`${out}.png`));
  });
}

function poppler<Result>(pdf: Uint8Array, reading: (file: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  try {
    const file = path.join(folder, 'pages.pdf');
    writeFileSync(file, pdf);
    return reading(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(program: string, parameters: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, parameters, { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (status !== 0) throw new Error(`${program} (package poppler-utils) could not read the pages: ${stderr}`);
  return stdout;
}
