import type { Panel, Refusal } from '#domain/side-by-side.ts';
import { useI18n } from '#i18n/context.tsx';
import { compareWords } from '#i18n/words/compare.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Glyph } from '#ui/glyph.tsx';

import { refusalSentence } from './difference-sentence.ts';
import { panelName, type PanelNames } from './panel-name.ts';
import styles from './compare.module.css';

interface RefusalNoteProps {
  readonly refusals: readonly Refusal[];
  readonly names: PanelNames;
}

/** Stands where the comparison would be: why there is none, with what each side counts; further pairs on demand. */
export function RefusalNote({ refusals, names }: RefusalNoteProps) {
  const language = useI18n();
  const say = compareWords[language.locale];
  const [main, ...others] = refusals;
  if (main === undefined) return null;
  return (
    <div role="note" className={styles['refusal']}>
      <p className={styles['refusalSentence']}>
        <Glyph shape="warning" />
        <strong>{refusalSentence(main, names, language)}</strong>
      </p>
      <dl className={styles['sides']}>
        <CountedAs panel={main.first} names={names} />
        <CountedAs panel={main.second} names={names} />
      </dl>
      <p className={styles['rule']}>{say.refusalFollows}</p>
      {others.length > 0 && (
        <Disclosure summary={say.otherRefusals(others.length)}>
          <ul className={styles['others']}>
            {others.map((one) => (
              <li key={`${one.first.key} ${one.second.key}`}>{refusalSentence(one, names, language)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** What a side counts, in the words of its source. */
function CountedAs({ panel, names }: { readonly panel: Panel; readonly names: PanelNames }) {
  const language = useI18n();
  const { locale, text, words } = language;
  const say = compareWords[locale];
  const { series, indicator } = panel.trajectory;
  const prices = series.baseYear === null ? words.indicator.priceBase[series.priceBase] : words.indicator.constantOf(series.baseYear);
  return (
    <div>
      <dt>{names.acrossAreas ? `${panelName(panel, names, language)}: ${text(series.title)}` : panelName(panel, names, language)}</dt>
      <dd>{say.definition(text(series.definition))}</dd>
      {series.scope !== null && <dd>{say.scope(text(series.scope))}</dd>}
      <dd className={styles['rule']}>{[words.indicator.unit(text(indicator.unit.label)), prices].filter((part) => part !== '').join(' · ')}</dd>
    </div>
  );
}
