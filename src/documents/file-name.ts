import { draftWords } from '#i18n/words/draft.ts';
import type { Content } from './content.ts';

/** Area, view, period and the day of the figures in ASCII without spaces: `thai-nguyen-city_annex_2020_2026-11-22.xlsx`. */
export function fileName({ dataset, view, firstYear, lastYear }: Pick<Content, 'dataset' | 'view' | 'firstYear' | 'lastYear'>, extension: string): string {
  const period = firstYear === lastYear ? String(firstYear) : `${firstYear}-${lastYear}`;
  return `${[dataset.area.id, ...draftMark(dataset), view, period, dataset.updated].map(plain).join('_')}.${extension}`;
}

/** A file of a draft says so by its name, as the area's name says it in the file. */
function draftMark({ area: { name } }: Content['dataset']): readonly string[] {
  return name.vi.endsWith(draftWords.vi.areaName('').trim()) ? [draftWords.vi.label.toLowerCase()] : [];
}

/** Letters without their marks; whatever else no old file system would take becomes a hyphen. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return letters.replaceAll(/[^A-Za-z0-9.]+/gu, '-').replaceAll(/^[-.]+|[-.]+$/gu, '') || 'x';
}
