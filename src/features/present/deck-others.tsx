import { frameKeys } from '#domain/deck.ts';
import type { IndicatorSlide } from '#domain/slide.ts';
import { useI18n } from '#i18n/context.tsx';
import { slideLabel } from '#i18n/slides.ts';
import { presentWords } from '#i18n/words/present.ts';
import { slideWords } from '#i18n/words/slides.ts';

import { includeSlide, type Desk } from './desk.ts';
import styles from './desk.module.css';

interface DeckOthersProps extends Desk {
  readonly slides: readonly IndicatorSlide[];
}

/** What the deck leaves out, to be taken in; its charts are at hand for questions all the same. */
export function DeckOthers({ slides, ...desk }: DeckOthersProps) {
  const language = useI18n();
  const { kinds } = slideWords[language.locale];
  const frames = frameKeys.filter((key) => desk.entries.some((entry) => entry.key === key && !entry.shown));
  const others = [...frames.map((key) => ({ key, label: kinds[key] })), ...slides.map((slide) => ({ key: slide.key, label: slideLabel(slide, language) }))];
  if (others.length === 0) return null;
  const say = presentWords[language.locale];
  return (
    <section className={styles['card']}>
      <h2>{say.others}</h2>
      <ul className={styles['others']}>
        {others.map(({ key, label }) => (
          <li key={key}>
            <label className={styles['other']}>
              <input
                type="checkbox"
                className={styles['include']}
                checked={false}
                onChange={() => {
                  includeSlide(desk, key, true);
                }}
              />
              {label}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
