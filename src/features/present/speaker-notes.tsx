import type { Slide } from '#domain/slide.ts';
import { useI18n } from '#i18n/context.tsx';
import { plainText, slideText } from '#i18n/slides.ts';
import { presentWords } from '#i18n/words/present.ts';

import styles from './show.module.css';

/** What the speaker has at hand: own notes first, then the sentence and the answers to likely questions. */
export function SpeakerNotes({ slide }: { readonly slide: Slide }) {
  const language = useI18n();
  const say = presentWords[language.locale];
  const { ownNotes, notes, isEdited, generated } = slideText(slide, language);
  return (
    <div className={styles['speaker']}>
      {ownNotes !== '' && <p className={styles['own']}>{ownNotes}</p>}
      {isEdited && (
        <section>
          <h3>{say.generated}</h3>
          <p>{plainText(generated)}</p>
        </section>
      )}
      {notes.map(({ heading, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
