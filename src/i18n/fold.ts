/** A text without accents and case, with the place in the original where each of its letters begins. */
export interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}

/** Folds a text and remembers from where every letter came, so that what was found can be shown in the original. */
export function foldWithPlaces(original: string): Folded {
  let text = '';
  let place = 0;
  const places: number[] = [];
  for (const sign of original) {
    for (const letter of letters(sign)) {
      text += letter === 'y' && followsConsonant.test(text) ? 'i' : letter;
      for (let unit = 0; unit < letter.length; unit += 1) places.push(place);
    }
    place += sign.length;
  }
  return { text, places };
}

/** The form in which texts are compared: no accents, đ as d, no case, y as i after a consonant (tỷ and tỉ, quý and quí). */
export function fold(original: string): string {
  return foldWithPlaces(original).text;
}

/** The words of a text in the form in which they are compared. */
export function foldedWords(original: string): readonly string[] {
  return fold(original).split(notInWords).filter(Boolean);
}

const followsConsonant = /(?:qu|[bcdfghjklmnpqrstvwxz])$/u;
const notInWords = /[^\p{L}\p{N}]+/u;
const known = new Map<string, string>();

/** A sign's letters without accents; every sign is taken apart once. */
function letters(sign: string): string {
  const found = known.get(sign) ?? sign.normalize('NFKD').toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
  known.set(sign, found);
  return found;
}
