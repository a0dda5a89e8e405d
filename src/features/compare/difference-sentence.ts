import type { Difference } from '#domain/series-likeness.ts';
import type { Panel, Refusal } from '#domain/side-by-side.ts';
import type { Language } from '#i18n/language.ts';
import { compareWords } from '#i18n/words/compare.ts';

import { panelName, type PanelNames } from './panel-name.ts';

/** Two panels with their names, as a sentence about both needs them. */
interface NamedPair {
  readonly first: Panel;
  readonly second: Panel;
  readonly names: readonly [string, string];
}

/** "Không so sánh được: A và B khác định nghĩa." */
export function refusalSentence({ first, second, differences }: Refusal, names: PanelNames, language: Language): string {
  const pair = [panelName(first, names, language), panelName(second, names, language)] as const;
  const { differences: say, refusal } = compareWords[language.locale];
  return refusal(...pair, differences.map((difference) => ofPair(difference, { first, second, names: pair }, language)).join(say.and));
}

/** What keeps a panel alone on its scale, without names: "khác chỉ tiêu, khác đơn vị tính". */
export function differencesInShort(differences: readonly Difference[], { locale }: Language): string {
  const say = compareWords[locale].kinds;
  return differences.map(({ kind }) => say[kind]).join(compareWords[locale].differences.and);
}

function ofPair(difference: Difference, { first, second, names }: NamedPair, { locale, format, text, words }: Language): string {
  const { differences: say, kinds } = compareWords[locale];
  switch (difference.kind) {
    case 'indicator':
    case 'definition':
    case 'scope':
    case 'price-base':
    case 'price-base-not-stated':
    case 'no-overlap':
      return kinds[difference.kind];
    case 'unit':
      return say.unit(text(first.trajectory.indicator.unit.label), text(second.trajectory.indicator.unit.label));
    case 'no-figure':
      return say.noFigure(names[difference.of === 'first' ? 0 : 1]);
    case 'area-ended': {
      const { validTo } = (difference.of === 'first' ? first : second).dataset.area;
      return say.ended(names[difference.of === 'first' ? 0 : 1], validTo === null ? '' : format.date(validTo));
    }
    case 'break':
      return say.broken(names[difference.of === 'first' ? 0 : 1], format.date(difference.because.date), words.breakKinds[difference.because.kind]);
  }
}
