import type { Slide } from '#domain/slide.ts';
import { useI18n } from '#i18n/context.tsx';
import { plainText, slideLabel, slideText } from '#i18n/slides.ts';
import { presentWords } from '#i18n/words/present.ts';
import { Button } from '#ui/button.tsx';

import { includeSlide, type Desk } from './desk.ts';
import { SlideCanvas } from './slide-canvas.tsx';
import styles from './desk.module.css';

interface SorterRowProps extends Desk {
  readonly slide: Slide;
  readonly pages: number;
  readonly number: number;
  readonly of: number;
  readonly chosen: boolean;
  readonly ends: { readonly first: boolean; readonly last: boolean };
  readonly onChoose: (key: string) => void;
  /** Moves it by one place, up for -1. */
  readonly onMove: (by: -1 | 1) => void;
}

/** One slide of the deck: what it looks like, what it says, where it may go. */
export function SorterRow({ slide, pages, number, of, chosen, ends, onChoose, onMove, ...desk }: SorterRowProps) {
  const language = useI18n();
  const say = presentWords[language.locale];
  const label = slideLabel(slide, language);
  const { title, isEdited } = slideText(slide, language);
  const marks = [pages > 1 ? say.pages(pages) : '', isEdited ? say.edited : ''].filter((mark) => mark !== '');

  return (
    <div
      role="group"
      aria-label={label}
      className={chosen ? `${styles['slide']} ${styles['chosen']}` : styles['slide']}
    >
      <div className={styles['thumb']} aria-hidden="true">
        <SlideCanvas slide={slide} shape="wide" place={`${number} / ${of}`} />
      </div>
      <button
        type="button"
        className={styles['choose']}
        aria-pressed={chosen}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          onMove(event.key === 'ArrowUp' ? -1 : 1);
        }}
        onClick={() => {
          onChoose(slide.key);
        }}
      >
        <strong>{`${number}. ${label}`}</strong>
        {marks.length > 0 && <span className={styles['marks']}>{marks.join(' · ')}</span>}
        <span className={styles['says']}>{plainText(title)}</span>
      </button>
      <div className={styles['moves']}>
        <Button
          look="quiet"
          aria-label={say.up(label)}
          aria-disabled={ends.first}
          onClick={() => {
            if (!ends.first) onMove(-1);
          }}
        >
          ↑
        </Button>
        <Button
          look="quiet"
          aria-label={say.down(label)}
          aria-disabled={ends.last}
          onClick={() => {
            if (!ends.last) onMove(1);
          }}
        >
          ↓
        </Button>
        <input
          type="checkbox"
          className={styles['include']}
          checked
          aria-label={say.included(label)}
          onChange={() => {
            includeSlide(desk, slide.key, false);
          }}
        />
      </div>
    </div>
  );
}
