import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Office } from './office-case.ts';

/** LibreOffice in a folder of its own, with settings of its own, so that neither a running one nor its habits interfere. */
export function libreOffice(program: string): Office & { readonly close: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  return {
    convert: ({ name, bytes, readAs }, extension) => {
      writeFileSync(path.join(folder, name), bytes);
      const out = path.join(folder, 'out');
      const { status, stderr } = spawnSync(program, [profile, '--headless', ...(readAs === undefined ? [] : [`--infilter=${readAs}`]), '--convert-to', extension, '--outdir', out, path.join(folder, name)], { timeout: 180_000, encoding: 'utf8' });
      if (status !== 0) throw new Error(`LibreOffice could not convert ${name}: ${stderr}`);
      return new Uint8Array(readFileSync(path.join(out, `${path.parse(name).name}.${extension}`)));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
