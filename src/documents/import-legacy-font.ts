/** Letters that TCVN3 fonts stand on and Vietnamese in Unicode never uses. */
const tcvn3 = /\p{L}[µ¸¶·¹¨»¾¼½©®ª«¬¦§¤¥]|[µ¸¶·¹¨»¾¼½©®ª«¬¦§¤¥]\p{L}|[a-z][ÊÈÉËÌÐÎÏÑÒÓÔÖ×ØÜÞß]/u;

/** Vowels followed by the letters that VNI fonts draw as their marks. */
const vni = /[aeouy][ïäåëüûøöæñ]|[aeo]â|[aeo]ê|[öô][ïùøûõ]|[ae][ùøûõ]|ñ[aeoöôuiy]/iu;

/** Letters that only Vietnamese in Unicode has. */
const unicode = /[\u1EA0-\u1EF9ăĂđĐơƠưƯ]/u;

/** The old font whose letters a text is written in, which cannot be read as Unicode; null for a sound text. */
export function legacyFontOf(text: string): 'TCVN3' | 'VNI' | null {
  if (unicode.test(text)) return null;
  if (tcvn3.test(text)) return 'TCVN3';
  return vni.test(text) ? 'VNI' : null;
}
