import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { readReport } from '#node/test-report.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'cot-moc-'));
const report = path.join(folder, 'report.json');
let said: string[] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterAll(async () => rm(folder, { recursive: true }));

const outcome = (fullName: string, status: string, ...failureMessages: readonly string[]) => ({ fullName, status, failureMessages });

async function written(numPassedTests: number, numFailedTests: number, ...assertionResults: readonly object[]): Promise<string> {
  await writeFile(report, JSON.stringify({ numPassedTests, numFailedTests, testResults: [{ assertionResults }] }));
  return report;
}

describe('what a run reports', () => {
  test('a test that passed at its second try counts as passed and is named with its first complaint', async () => {
    const file = await written(2, 0, outcome('opens', 'passed'), outcome('presents', 'passed', 'Error: late'));
    expect(readReport(file, true)).toEqual({ passed: 2, failed: 0 });
    expect(said).toEqual(['Passed on its second try only: presents\nError: late\n']);
  });

  test('a test that failed is counted and not named a second time', async () => {
    const file = await written(1, 1, outcome('opens', 'passed'), outcome('presents', 'failed', 'Error: late'));
    expect(readReport(file, false)).toEqual({ passed: 1, failed: 1 });
    expect(said).toEqual([]);
  });

  test('a run that failed outside of its tests counts as one failure', async () => {
    expect(readReport(await written(2, 0), false)).toEqual({ passed: 2, failed: 1 });
    expect(readReport(path.join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
  });
});
