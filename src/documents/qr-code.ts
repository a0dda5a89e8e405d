import { encode } from 'uqr';

/** A square drawing whose unit is one module of the code: `path` is what is dark, the quiet zone around it is part of `size`. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** What readers need around a code to find it, in modules. */
const quietZone = 4;

/** Draws an address as a QR code that survives paper and projectors; null where it is longer than a code can hold. */
export function qrCode(address: string): QrCode | null {
  try {
    const { data, size } = encode(address, { ecc: 'M', border: quietZone });
    return { size, path: data.map((modules, y) => runsOf(modules).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`).join('')).join('') };
  } catch {
    return null;
  }
}

/** Where dark modules begin in a line, and how many stand together. */
function runsOf(modules: readonly boolean[]): readonly (readonly [x: number, width: number])[] {
  return modules.flatMap((isDark, x) => {
    if (!isDark || modules[x - 1] === true) return [];
    const end = modules.indexOf(false, x);
    return [[x, (end === -1 ? modules.length : end) - x] as const];
  });
}
