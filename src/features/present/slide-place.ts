import type { Language } from '#i18n/language.ts';
import { presentWords } from '#i18n/words/present.ts';

import type { Course } from './driving.ts';

/** "3 / 11"; slides kept for questions are outside the count. */
export function placeOf(slide: number, { count }: Course, { locale }: Language): string {
  return slide > count ? presentWords[locale].spare : `${slide} / ${count}`;
}
