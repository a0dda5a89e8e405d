import type { MouseEvent } from 'react';

import { useI18n } from '#i18n/context.tsx';
import { presentWords } from '#i18n/words/present.ts';
import { Button } from '#ui/button.tsx';

import type { Course, Driving } from './driving.ts';
import { placeOf } from './slide-place.ts';
import styles from './show.module.css';

interface ShowControlsProps {
  readonly state: Driving;
  readonly course: Course;
  readonly hasNewer: boolean;
  readonly doKey: (key: string) => boolean;
}

/** Everything that keys can do, as buttons; they fade when nobody stirs, but never from under the focus. */
export function ShowControls({ state, course, hasNewer, doKey }: ShowControlsProps) {
  const language = useI18n();
  const say = presentWords[language.locale];
  const commands = [
    ['PageUp', say.previous],
    ['PageDown', say.next],
    ['o', say.overview],
    ['g', say.jump],
    ['n', say.notes],
    ['b', say.black],
    ['f', say.fullScreen],
    ['p', say.presenter],
    ['t', say.theme],
    ['?', say.help],
  ] as const;

  return (
    <div className={styles['controls']} role="toolbar" aria-label={say.controls}>
      {hasNewer && <p className={styles['newer']}>{say.newFigures}</p>}
      <span className={styles['place']}>{placeOf(state.slide, course, language)}</span>
      {commands.map(([key, label]) => (
        <Button
          key={key}
          look="quiet"
          onClick={(event) => {
            release(event);
            doKey(key);
          }}
        >
          {label}
        </Button>
      ))}
      {state.back !== null && (
        <Button
          onClick={() => {
            doKey('Backspace');
          }}
        >
          {say.back(placeOf(state.back, course, language))}
        </Button>
      )}
      <Button
        onClick={() => {
          doKey('Escape');
        }}
      >
        {say.exit}
      </Button>
    </div>
  );
}

/** A pointer does not leave the focus behind, which would keep the controls in sight and take the space bar for itself. */
function release({ detail, currentTarget }: MouseEvent<HTMLButtonElement>): void {
  if (detail > 0) currentTarget.blur();
}
