import type { GridCell } from './import-grid.ts';
import { importLimits } from './import-limits.ts';
import type { NumberFormat } from './import-number-format.ts';

/** What the sheets of a workbook share. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  /** Days by which serial numbers count from 1904 instead of 1900. */
  readonly epoch: number;
  readonly budget: { cells: number };
}

/** The value of a cell in the manner of its sheet: `type` and `style` as written there. */
export function cellOf({ type, style, value, hasFormula }: RawCell, { strings, formats, epoch }: Shared): GridCell | null {
  if (value === null) return hasFormula ? { kind: 'uncalculated' } : null;
  switch (type) {
    case 's':
      return textCell(strings[Number(value)] ?? '');
    case 'str':
    case 'inlineStr':
      return textCell(value);
    case 'b':
      return { kind: 'truth', value: value === '1' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return { kind: 'date', serial: Date.parse(value) / 86_400_000 + 25_569 };
    default: {
      const number = Number(value);
      if (value.trim() === '' || !Number.isFinite(number)) return value.trim() === '' ? null : { kind: 'error', text: value.slice(0, 40) };
      const format = formats[style];
      if (format?.isDate === true) return { kind: 'date', serial: number + epoch };
      return { kind: 'number', value: number, decimals: format?.decimals ?? null, percent: format?.isPercent ?? false, before: format?.before ?? '', after: format?.after ?? '' };
    }
  }
}

export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string | null;
  readonly hasFormula: boolean;
}

/** Text as it is compared everywhere: composed, trimmed, of bearable length; null for nothing but spaces. */
export function textCell(raw: string): GridCell | null {
  const clean = raw.normalize('NFC').replaceAll(/_x000D_|[\p{Cc}\p{Cs}]/gu, ' ').trim().slice(0, importLimits.text);
  return clean === '' ? null : { kind: 'text', text: clean };
}
