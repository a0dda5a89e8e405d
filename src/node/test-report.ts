import { readFileSync } from 'node:fs';
import process from 'node:process';
import * as v from 'valibot';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Reads the JSON report of a run and names the tests that needed a second try. A run can fail with no failed test, by an
 * error outside of all of them or by no test at all; that counts as one.
 */
export function readReport(report: string, succeeded: boolean): Count {
  try {
    const { numPassedTests, numFailedTests, testResults } = v.parse(schema(), JSON.parse(readFileSync(report, 'utf8')));
    const wavering = testResults.flatMap((file) => file.assertionResults).filter(passedOnSecondTry);
    for (const test of wavering) process.stdout.write(`Passed on its second try only: ${test.fullName}\n${test.failureMessages.join('\n')}\n`);
    return { passed: numPassedTests, failed: succeeded ? 0 : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The report keeps what went wrong at the first try, though the test counts as passed. */
function passedOnSecondTry({ status, failureMessages }: TestOutcome): boolean {
  return status === 'passed' && failureMessages.length > 0;
}

type TestOutcome = v.InferOutput<ReturnType<typeof outcome>>;

function schema() {
  return v.object({
    numPassedTests: v.number(),
    numFailedTests: v.number(),
    testResults: v.array(v.object({ assertionResults: v.array(outcome()) })),
  });
}

function outcome() {
  return v.object({ fullName: v.string(), status: v.string(), failureMessages: v.array(v.string()) });
}
