import { useI18n } from '#i18n/context.tsx';
import { plainText, slideText } from '#i18n/slides.ts';
import { presentWords } from '#i18n/words/present.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';

import { goTo, jumpTo } from './driving.ts';
import { ShowControls } from './show-controls.tsx';
import { ShowPanel } from './show-panel.tsx';
import { placeOf } from './slide-place.ts';
import type { ShowWindowProps } from './show-window.ts';
import { SlideCanvas } from './slide-canvas.tsx';
import { useCanvasShape } from './use-canvas-shape.ts';
import { useEffects } from './use-effects.ts';
import { useKeys } from './use-keys.ts';
import { useStillness } from './use-stillness.ts';
import { useSwipes } from './use-swipes.ts';
import styles from './show.module.css';

/** What the hall sees: one slide and, while someone reaches for them, the controls. */
export function HallWindow({ slides, course, running, turnTheme, hasNewer }: ShowWindowProps) {
  const language = useI18n();
  const say = presentWords[language.locale];
  const { state, step, press } = running;
  const shape = useCanvasShape();
  const still = useStillness();
  const act = useEffects(turnTheme);
  const doKey = (key: string) => {
    const pressed = press(key);
    if (pressed?.effect) act(pressed.effect);
    return pressed !== null;
  };
  useKeys(doKey);
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
      {state.digits !== '' && <p className={styles['digits']}>{say.going(state.digits)}</p>}
      {state.panel !== null && (
        <ShowPanel
          panel={state.panel}
          slides={slides}
          course={course}
          state={state}
          onGo={(number) => {
            step((now) => ({ ...goTo(now, number, course), panel: null }));
          }}
          onJump={(number) => {
            step((now) => jumpTo(now, number));
          }}
          onClose={() => {
            step((now) => ({ ...now, panel: null }));
          }}
        />
      )}
      <ShowControls state={state} course={course} hasNewer={hasNewer} doKey={doKey} />
    </section>
  );
}
