import { useI18n } from '#i18n/context.tsx';
import { plainText, slideText } from '#i18n/slides.ts';
import { presentWords } from '#i18n/words/present.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';

import { next } from './driving.ts';
import { PresenterClock } from './presenter-clock.tsx';
import { ShowCover } from './show-cover.tsx';
import { placeOf } from './slide-place.ts';
import type { ShowWindowProps } from './show-window.ts';
import { SlideCanvas } from './slide-canvas.tsx';
import { SpeakerNotes } from './speaker-notes.tsx';
import { useDriving } from './use-driving.ts';
import styles from './show.module.css';

/** What the speaker sees: this slide and the next, notes, and the time; drives the hall as well as being driven by it. */
export function PresenterWindow({ slides, course, running, turnTheme, hasNewer }: ShowWindowProps) {
  const language = useI18n();
  const say = presentWords[language.locale];
  const { state } = running;
  const { doKey, refused } = useDriving({ running, turnTheme });
  const slide = slides[state.slide - 1];
  const upNext = next(state, course).slide;
  const following = upNext === state.slide ? undefined : slides[upNext - 1];
  if (slide === undefined) return null;
  const place = placeOf(state.slide, course, language);

  return (
    <section className={styles['presenter']} aria-label={say.presenter}>
      <div className={styles['now']}>
        <h2>{`${say.current}: ${place}`}</h2>
        <div className={state.veil === null ? styles['preview'] : `${styles['preview']} ${styles['veiled']}`}>
          <SlideCanvas key={state.slide} slide={slide} shape="wide" place={place} number={state.slide} />
          {state.veil !== null && <p className={styles['veilName']}>{say[state.veil]}</p>}
        </div>
        <VisuallyHidden>
          <output>{say.at(place, plainText(slideText(slide, language).title))}</output>
        </VisuallyHidden>
      </div>
      <div className={styles['then']}>
        <h2>{say.upNext}</h2>
        {following === undefined ? (
          <p>{say.last}</p>
        ) : (
          <>
            <div className={styles['preview']} aria-hidden="true">
              <SlideCanvas slide={following} shape="wide" place={placeOf(upNext, course, language)} number={upNext} />
            </div>
            <p>{plainText(slideText(following, language).title)}</p>
          </>
        )}
        <PresenterClock />
      </div>
      <div className={styles['reading']} role="region" aria-label={say.notes} {...reachable}>
        <SpeakerNotes slide={slide} />
      </div>
      <ShowCover slides={slides} course={course} running={running} hasNewer={hasNewer} panel={state.panel === 'notes' ? null : state.panel} doKey={doKey} refused={refused} />
    </section>
  );
}

/** What scrolls must be reached by keys. */
const reachable = { tabIndex: 0 } as const;
