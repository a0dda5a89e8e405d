import type { viPhrases } from './vi-phrases.ts';

/** Pieces of English report sentences, composed in `sentences/`. */
export const enPhrases: typeof viPhrases = {
  ready: true,
};
