import { legacyFontOf } from './import-legacy-font.ts';
import { ImportRefusal } from './import-refusal.ts';

/** The text of a file in UTF-8, UTF-16 or Windows-1258, composed (NFC). Throws an ImportRefusal for anything else. */
export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes).replace(/^\uFEFF/u, '').normalize('NFC');
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return singleByte(bytes);
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 8 && odd > even * 4) return 'utf-16le';
  return even > start.length / 8 && even > odd * 4 ? 'utf-16be' : null;
}

/** One byte a letter: an old font seen through the western code page, else the Vietnamese code page with its combining marks. */
function singleByte(bytes: Uint8Array): string {
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const isVietnamese = /[\u1EA0-\u1EF9]/u.test(vietnamese) && !/(?:^|[^\p{L}])\p{M}|[\u0080-\u009F]/u.test(vietnamese);
  if (isVietnamese) return vietnamese;
  const western = new TextDecoder('windows-1252').decode(bytes);
  const line = western.split(/\r?\n/u).findIndex((text) => legacyFontOf(text) !== null);
  const text = western.split(/\r?\n/u)[line] ?? '';
  const font = legacyFontOf(text);
  throw new ImportRefusal(font === null ? { kind: 'encoding' } : { kind: 'legacy-font', font, sheet: 'CSV', cell: `A${line + 1}`, sample: text.slice(0, 60) });
}
