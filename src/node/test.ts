import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';

import { type Count, readReport } from './test-report.ts';

/** Everything: quick tests first, then the build, then the tests that drive the built product in a real browser. */
const counts = [vitest('quick', ['unit', 'pages']), build(), vitest('browser', ['browser'])];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/test-counts', `${passed} ${failed}\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function vitest(name: string, projects: readonly string[]): Count {
  const report = `.cache/test-${name}.json`;
  rmSync(report, { force: true });
  const succeeded = run('node_modules/vitest/vitest.mjs', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return readReport(report, succeeded);
}

function build(): Count {
  return run('node_modules/tsx/dist/cli.mjs', ['src/node/build.ts']) ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 };
}

function run(program: string, parameters: readonly string[]): boolean {
  return spawnSync(process.execPath, [program, ...parameters], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
