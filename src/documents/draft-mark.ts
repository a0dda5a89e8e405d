import type { Area } from '#domain/area.ts';
import { draftWords } from '#i18n/words/draft.ts';

/** Whether an area's name says that its figures are a draft. */
export function isDraft({ name }: Pick<Area, 'name'>): boolean {
  return name.vi.endsWith(draftWords.vi.areaName('').trim());
}
