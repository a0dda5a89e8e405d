import { spawnSync } from 'node:child_process';
import { env, getuid } from 'node:process';

/** Finds LibreOffice, else installs it, else says how to; the answer is a program that starts. */
export function findOffice(): string {
  const named = env['SOFFICE_PATH'] ?? '';
  if (named !== '') {
    if (starts(named)) return named;
    throw new Error(`SOFFICE_PATH names ${named}, which does not start: correct it, or unset it.`);
  }
  const installed = usual.find(starts);
  if (installed !== undefined && readsPages()) return installed;
  installFromDebian();
  const packaged = usual.find(starts);
  if (packaged !== undefined) return packaged;
  throw new Error(
    'The office tests need LibreOffice and it could not be found or installed. Install it ' +
      `(Debian: apt-get install ${packages.join(' ')}), or set SOFFICE_PATH to the program soffice, then run "npm run test:office" again.`,
  );
}

const usual = ['soffice', '/usr/lib/libreoffice/program/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const packages = ['libreoffice-calc', 'libreoffice-writer', 'libreoffice-impress', 'poppler-utils'];

function starts(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** Poppler reads the pages that the office draws; it answers to a question of its version with 0, or with 99 in older releases. */
function readsPages(): boolean {
  return spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;
}

/** Only root may, and only where there is apt. */
function installFromDebian(): void {
  if (getuid?.() !== 0) return;
  const quietly = { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  if (spawnSync('apt-get', ['update'], quietly).status !== 0) return;
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quietly);
}
