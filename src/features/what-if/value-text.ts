import type { Indicator } from '#domain/indicator.ts';
import type { Language } from '#i18n/language.ts';

/** A supposed value as it would be typed: with all its decimals, and at least the indicator's. */
export function valueText(value: number, { decimals }: Indicator, { format }: Language): string {
  return format.number(value, Math.max(decimals, String(value).split('.')[1]?.length ?? 0));
}
