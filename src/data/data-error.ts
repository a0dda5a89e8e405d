/** Everything that can go wrong between an endpoint and a valid dataset, each naming the address that was asked. */
export type DataProblem =
  /** No answer, or the connection broke off. */
  | { readonly kind: 'offline'; readonly address: string }
  /** No byte arrived for this many seconds. */
  | { readonly kind: 'timeout'; readonly address: string; readonly seconds: number }
  | { readonly kind: 'http'; readonly address: string; readonly status: number }
  /** The answer is no JSON: a web page such as a login form, the beginning of a file, nothing at all, or something else. */
  | { readonly kind: 'not-json'; readonly address: string; readonly found: 'web-page' | 'truncated' | 'empty' | 'other' }
  /** JSON, but not of the contract. `place` is a path such as `observations[3].quantity.value`, empty for the file itself. */
  | { readonly kind: 'invalid'; readonly address: string; readonly place: string; readonly expected: string; readonly received: string }
  | { readonly kind: 'wrong-version'; readonly address: string; readonly found: string; readonly supported: string }
  | { readonly kind: 'too-large'; readonly address: string; readonly megabytes: number };

/** The only error that the data layer throws, cancelling aside. Its message is for the console; readers get words from `problem`. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly problem: DataProblem;

  constructor(problem: DataProblem, cause?: unknown) {
    super(`${problem.kind}: ${problem.address}`, { cause });
    this.problem = problem;
  }
}
