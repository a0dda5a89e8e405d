import { decimalEvidence, writtenNumber, type DecimalMark } from './import-number.ts';
import type { ImportQuestion } from './import-problem.ts';

/** The mark before the decimals of a file's texts, where they prove it or the reader has said it; else null and the question. */
interface KnownMark {
  readonly mark: DecimalMark | null;
  readonly questions: readonly ImportQuestion[];
}

/** How many texts a reader is shown to decide by. */
const mostSamples = 4;

/** Finds out which mark stands before the decimals; a file that proves none uses the comma. */
export function decimalMarkOf(texts: readonly string[], answer: DecimalMark | null): KnownMark {
  if (decimalEvidence(texts.flatMap((text) => writtenNumber(text) ?? [])) !== 'ask') return { mark: 'comma', questions: [] };
  const samples = [...new Set(texts.filter((text) => /\d[.,]\d/u.test(text)))].slice(0, mostSamples);
  return { mark: answer, questions: [{ kind: 'mark', samples }] };
}
