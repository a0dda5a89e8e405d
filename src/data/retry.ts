import { onlineManager } from '@tanstack/react-query';

import { DataError } from './data-error.ts';

/** Milliseconds before each further attempt. */
const pauses = [1000, 3000, 9000] as const;

export function retryDelay(failures: number): number {
  return pauses[failures] ?? pauses[2];
}

/** Whether to ask again after so many failures. What another attempt cannot change, such as an invalid file, is told at once. */
export function retry(failures: number, error: Error): boolean {
  return failures < attemptsWorth(error);
}

function attemptsWorth(error: Error): number {
  if (!(error instanceof DataError)) return 0;
  const { problem } = error;
  switch (problem.kind) {
    case 'offline':
      return onlineManager.isOnline() ? pauses.length : 0;
    case 'timeout':
      return 1;
    case 'http':
      return problem.status >= 500 || problem.status === 408 || problem.status === 429 ? pauses.length : 0;
    case 'not-json':
      return problem.found === 'truncated' || problem.found === 'empty' ? 1 : 0;
    case 'invalid':
    case 'wrong-version':
    case 'too-large':
      return 0;
  }
}
