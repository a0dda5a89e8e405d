import type { Slide } from '#domain/slide.ts';
import { useI18n } from '#i18n/context.tsx';
import { slideLabel } from '#i18n/slides.ts';
import { presentWords } from '#i18n/words/present.ts';
import { Button } from '#ui/button.tsx';

import { jumpSigns, type Course, type Driving, type Panel } from './driving.ts';
import { SlideCanvas } from './slide-canvas.tsx';
import { SpeakerNotes } from './speaker-notes.tsx';
import { placeOf } from './slide-place.ts';
import styles from './show.module.css';

interface ShowPanelProps {
  readonly panel: Exclude<Panel, null>;
  readonly slides: readonly Slide[];
  readonly course: Course;
  readonly state: Driving;
  readonly onGo: (slide: number) => void;
  readonly onJump: (slide: number) => void;
  readonly onClose: () => void;
}

/** What can be laid over a slide: all slides, the list of indicators, notes, keys. */
export function ShowPanel(props: ShowPanelProps) {
  const { panel, onClose } = props;
  const { locale } = useI18n();
  const say = presentWords[locale];
  return (
    <section className={`${styles['panel']} ${styles[panel]}`} aria-label={say[panel]} tabIndex={-1} ref={takeFocus}>
      <div className={styles['panelHead']}>
        <h2>{say[panel]}</h2>
        <Button onClick={onClose}>{say.close}</Button>
      </div>
      <PanelContent {...props} />
    </section>
  );
}

function takeFocus(panel: HTMLElement): () => void {
  const before = document.activeElement;
  panel.focus();
  return () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
}

function PanelContent({ panel, slides, course, state, onGo, onJump }: ShowPanelProps) {
  const slide = slides[state.slide - 1];
  switch (panel) {
    case 'notes':
      return slide === undefined ? null : <SpeakerNotes slide={slide} />;
    case 'help':
      return <Keys />;
    case 'jump':
      return <Jumps slides={slides} course={course} onJump={onJump} />;
    case 'overview':
      return <Grid slides={slides} course={course} state={state} onGo={onGo} />;
  }
}

function Keys() {
  const { locale } = useI18n();
  return (
    <dl className={styles['keys']}>
      {presentWords[locale].keys.map(([keys, what]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

function Jumps({ slides, course, onJump }: Pick<ShowPanelProps, 'slides' | 'course' | 'onJump'>) {
  const language = useI18n();
  return (
    <>
      <p>{presentWords[language.locale].jumpHint}</p>
      <ol className={styles['jumps']}>
        {course.jumps.map((number, place) => {
          const slide = slides[number - 1];
          return slide === undefined ? null : (
            <li key={number}>
              <Button
                look="quiet"
                onClick={() => {
                  onJump(number);
                }}
              >
                <kbd className={styles['sign']}>{jumpSigns[place]}</kbd>
                <span>{slideLabel(slide, language)}</span>
              </Button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Grid({ slides, course, state, onGo }: Pick<ShowPanelProps, 'slides' | 'course' | 'state' | 'onGo'>) {
  const language = useI18n();
  return (
    <ol className={styles['grid']}>
      {slides.slice(0, course.count).map((slide, place) => (
        <li key={`${slide.key} ${slide.page.number}`}>
          <button
            type="button"
            className={styles['tile']}
            aria-current={place + 1 === state.slide}
            onClick={() => {
              onGo(place + 1);
            }}
          >
            <span className={styles['thumb']} aria-hidden="true">
              <SlideCanvas slide={slide} shape="wide" place={placeOf(place + 1, course, language)} number={place + 1} />
            </span>
            <span>{`${place + 1}. ${slideLabel(slide, language)}`}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
