import { useI18n } from '#i18n/context.tsx';
import { plainText, slideText } from '#i18n/slides.ts';
import { presentWords } from '#i18n/words/present.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';

import { ShowCover } from './show-cover.tsx';
import { placeOf } from './slide-place.ts';
import type { ShowWindowProps } from './show-window.ts';
import { SlideCanvas } from './slide-canvas.tsx';
import { useCanvasShape } from './use-canvas-shape.ts';
import { useDriving } from './use-driving.ts';
import { useStillness } from './use-stillness.ts';
import { useSwipes } from './use-swipes.ts';
import styles from './show.module.css';

/** What the hall sees: one slide and, while someone reaches for them, the controls. */
export function HallWindow({ slides, course, running, turnTheme, hasNewer }: ShowWindowProps) {
  const language = useI18n();
  const say = presentWords[language.locale];
  const { state } = running;
  const shape = useCanvasShape();
  const still = useStillness();
  const { doKey, refused } = useDriving({ running, turnTheme });
  useSwipes(doKey);
  const slide = slides[state.slide - 1];
  if (slide === undefined) return null;
  const place = placeOf(state.slide, course, language);

  return (
    <section className={still && state.panel === null ? `${styles['stage']} ${styles['still']}` : styles['stage']} aria-label={say.show}>
      <SlideCanvas key={state.slide} slide={slide} shape={shape} place={place} number={state.slide} />
      {state.veil !== null && <div className={`${styles['veil']} ${styles[state.veil]}`} />}
      <VisuallyHidden>
        <output>{state.veil === null ? say.at(place, plainText(slideText(slide, language).title)) : say[state.veil]}</output>
      </VisuallyHidden>
      <ShowCover slides={slides} course={course} running={running} hasNewer={hasNewer} panel={state.panel} doKey={doKey} refused={refused} />
    </section>
  );
}
