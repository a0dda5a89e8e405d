/** What a cell's format makes of its number. */
export interface NumberFormat {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Decimals that the format prints, null where it prints as many as there are. */
  readonly decimals: number | null;
  /** Words and marks that it puts before and after the number. */
  readonly before: string;
  readonly after: string;
}

const general: NumberFormat = { isDate: false, isPercent: false, decimals: null, before: '', after: '' };

/** Formats that files name by number only (ECMA-376, 18.8.30). */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'], [2, '0.00'], [3, '#,##0'], [4, '#,##0.00'], [9, '0%'], [10, '0.00%'], [11, '0.00E+00'], [37, '#,##0'], [38, '#,##0'], [39, '#,##0.00'], [40, '#,##0.00'],
]);

export function numberFormat(id: number, code: string | null): NumberFormat {
  const written = code ?? builtIn.get(id);
  if (written !== undefined) return formatOf(written);
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58) ? { ...general, isDate: true } : general;
}

function formatOf(code: string): NumberFormat {
  const [section = ''] = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '').split(';');
  const [before, after] = wordsIn(code);
  if (/general|@/iu.test(section)) return { ...general, before, after };
  if (/[ymdhs]/iu.test(section)) return { ...general, isDate: true };
  const digits = /\.([0#?]*)/u.exec(section)?.[1] ?? '';
  return { isDate: false, isPercent: section.includes('%'), decimals: /e/iu.test(section) || digits.includes('#') ? null : digits.length, before, after };
}

/** What the first section of a format prints around its number: words in quotes, letters after a backslash, bare marks. */
function wordsIn(code: string): readonly [before: string, after: string] {
  let [before, after, inNumber] = ['', '', false];
  for (const [token, quoted, escaped] of code.matchAll(/"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|./gsu)) {
    if (token === ';') break;
    if (/^[#0?]$/u.test(token)) inNumber = true;
    const said = quoted ?? escaped ?? (/^[<>≤≥≈ ]$/u.test(token) ? token : '');
    if (inNumber) after += said;
    else before += said;
  }
  return [before.trim(), after.trim()];
}
