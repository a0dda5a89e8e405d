/** Pieces of Vietnamese report sentences, composed in `sentences/`. */
export const viPhrases = {
  ready: true,
};
