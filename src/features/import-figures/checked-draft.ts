import { DataError, type DataProblem } from '#data/data-error.ts';
import type { Received } from '#data/received.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Language } from '#i18n/language.ts';
import { importProblemWords } from '#i18n/words/import-problems.ts';

import type { Engine } from './engine.ts';

/** A draft at the door that published figures pass, or the sentence that says why it does not. */
export type Checked = { readonly kind: 'passed'; readonly received: Received } | { readonly kind: 'refused'; readonly why: string };

export function checkedDraft(json: unknown, area: Dataset['area'], { engine, language }: { readonly engine: Engine; readonly language: Language }): Checked {
  try {
    return { kind: 'passed', received: engine.validateDataset(json, { address: '', area: area.id }) };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { kind: 'refused', why: refused(error.problem, area, language) };
  }
}

function refused(problem: DataProblem, { name }: Dataset['area'], { locale, text }: Language): string {
  const say = importProblemWords[locale].refusals;
  if (problem.kind === 'wrong-version') return say['wrong-version'](problem.found);
  if (problem.kind !== 'invalid') return say.damaged;
  return problem.place === 'area.id' ? say['other-area'](problem.received, text(name)) : say.invalid(problem.place, problem.expected, problem.received);
}
