import { draftWords } from '#i18n/words/draft.ts';
import type { Content } from './content.ts';
import { isDraft } from './draft-mark.ts';

/** Area, view, period and the day of the figures in ASCII without spaces: `thai-nguyen-city_annex_2020_2026-11-22.xlsx`; a draft says so. */
export function fileName({ dataset, view, firstYear, lastYear }: Pick<Content, 'dataset' | 'view' | 'firstYear' | 'lastYear'>, extension: string): string {
  const period = firstYear === lastYear ? String(firstYear) : `${firstYear}-${lastYear}`;
  return `${[dataset.area.id, ...(isDraft(dataset.area) ? [draftWords.vi.label.toLowerCase()] : []), view, period, dataset.updated].map(plain).join('_')}.${extension}`;
}

/** Letters without their marks; whatever else no old file system would take becomes a hyphen. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return letters.replaceAll(/[^A-Za-z0-9.]+/gu, '-').replaceAll(/^[-.]+|[-.]+$/gu, '') || 'x';
}
