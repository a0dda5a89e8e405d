/** A text as it is compared: small letters without marks, single spaces, no punctuation but the per cent sign and what numbers need. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/đ/giu, 'd')
    .toLowerCase()
    .replaceAll(/[‐-―−]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A name as it is looked up: folded, words only, `y` and `i` the same ("tỷ lệ", "tỉ lệ"). */
export function nameKey(text: string): string {
  return folded(text)
    .replaceAll('%', ' phan tram ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll('y', 'i')
    .trim();
}
