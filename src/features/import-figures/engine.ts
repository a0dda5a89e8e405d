import type { ImportAnswers } from '#documents/import-problem.ts';

/** Everything that importing needs beyond this page: file formats, and the door that published figures pass. Fetched when a file is chosen. */
export async function loadEngine() {
  const [{ interpret, ImportRefusal, readApart }, { validateDataset }] = await Promise.all([import('#documents/import-reading.ts'), import('#data/validate.ts')]);
  return { interpret, ImportRefusal, readApart, validateDataset };
}

export type Engine = Awaited<ReturnType<typeof loadEngine>>;

export const noAnswers: ImportAnswers = { mark: null, issuers: {}, series: {}, forms: {} };
