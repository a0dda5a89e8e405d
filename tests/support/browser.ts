import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { env, getuid, platform } from 'node:process';
import { chromium, type Browser } from 'playwright-core';

/** Finds an installed Chrome or Chromium, else installs one, else says how to; the answer is a program that starts. */
export function findBrowser(): string {
  const named = env['CHROMIUM_PATH'] ?? '';
  if (named !== '') {
    if (isExecutable(named) && answersVersion(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start: correct it, or unset it to let the tests look for a browser.`);
  }

  const installed = firstThatStarts(candidates());
  if (installed !== null) return installed;

  installFromDebian();
  const packaged = firstThatStarts(candidates());
  if (packaged !== null) return packaged;

  run('npx', ['playwright-core', 'install', 'chromium']);
  const downloaded = firstThatStarts([chromium.executablePath()]);
  if (downloaded !== null) return downloaded;

  throw new Error(
    'The browser tests need Chrome or Chromium 109 or later and none could be found or installed. ' +
      'Install it (Debian: apt-get install chromium; macOS and Windows: Google Chrome), ' +
      'or run "npx playwright-core install --with-deps chromium", ' +
      'or set CHROMIUM_PATH to the program, then run the tests again.',
  );
}

/** Starts the browser quietly: no window, no traffic of its own. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: !isRoot,
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
}

const isRoot = getuid?.() === 0;

function candidates(): readonly string[] {
  return [...onPath(), ...usualPlaces(), chromium.executablePath()];
}

function onPath(): readonly string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

function usualPlaces(): readonly string[] {
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform !== 'win32') return ['/opt/google/chrome/chrome', '/snap/bin/chromium'];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  return roots.flatMap((root) => [
    path.join(root, 'Google/Chrome/Application/chrome.exe'),
    path.join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]);
}

/** A file can be there and still not start: a snap stub, or a download whose system libraries are missing. */
function firstThatStarts(programs: readonly string[]): string | null {
  return programs.find((program) => isExecutable(program) && answersVersion(program)) ?? null;
}

function answersVersion(program: string): boolean {
  // On Windows asking for the version opens a window.
  return platform === 'win32' || spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installFromDebian(): void {
  if (!isRoot || !isExecutable('/usr/bin/apt-get')) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
}

function run(command: string, parameters: readonly string[]): void {
  spawnSync(command, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 280_000,
    shell: platform === 'win32',
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
