import type { Slide } from '#domain/slide.ts';
import type { Language } from './language.ts';
import { lowerFirst } from './naming.ts';
import { slideWords } from './words/slides.ts';

/** A point of a list: what it is about, then the matter. */
export interface SlidePoint {
  readonly heading: string;
  readonly text: string;
}

/** What was looked for and where each indicator stands, for a year in which nothing needs attention: that nothing was found means little without it. */
export function slideChecks({ standings }: Pick<Extract<Slide, { kind: 'attention' }>, 'standings'>, { words, text, locale }: Language): readonly SlidePoint[] {
  const say = slideWords[locale];
  const soughtAfter = Object.values(words.overview.attentionKinds).map(lowerFirst).join('; ');
  return [
    { heading: words.overview.nothingToAttend, text: say.soughtAfter(soughtAfter) },
    ...standings.map(({ standing, indicators }) => ({ heading: say.standings[standing], text: indicators.map(({ shortTitle }) => text(shortTitle)).join(', ') })),
  ];
}
