import { useState, type DragEvent } from 'react';

import { moveEntry } from '#domain/deck.ts';
import type { Slide } from '#domain/slide.ts';
import { useI18n } from '#i18n/context.tsx';
import { slideLabel } from '#i18n/slides.ts';
import { presentWords } from '#i18n/words/present.ts';
import { changeDeck } from '#state/deck.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';

import type { Desk } from './desk.ts';
import { SorterRow } from './sorter-row.tsx';
import styles from './desk.module.css';

interface DeckSorterProps extends Desk {
  readonly slides: readonly Slide[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The slides in their order, to be moved by pointer or keys, left out, or chosen for editing. */
export function DeckSorter({ area, deck, entries, slides, chosen, onChoose }: DeckSorterProps) {
  const language = useI18n();
  const say = presentWords[language.locale];
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const shown = entries.filter((entry) => entry.shown);

  function move(key: string, to: number) {
    const place = Math.min(Math.max(to, 0), shown.length - 1);
    const slide = slides.find((one) => one.key === key);
    changeDeck(area, { ...deck, entries: moveEntry(entries, key, place) });
    if (slide !== undefined) setSaid(say.moved(slideLabel(slide, language), place + 1, shown.length));
  }

  return (
    <section className={styles['sorter']} aria-labelledby="sorter">
      <h2 id="sorter">{say.slides}</h2>
      <p className={styles['about']}>{say.dragHint}</p>
      <ol className={styles['rows']}>
        {shown.map(({ key }, place) => {
          const own = slides.filter((slide) => slide.key === key);
          const [first] = own;
          return first === undefined ? null : (
            <li key={key}>
              <div
                role="presentation"
                draggable
                className={dragged === key ? `${styles['row']} ${styles['dragged']}` : styles['row']}
                onDragStart={({ dataTransfer }) => {
                  dataTransfer.effectAllowed = 'move';
                  setDragged(key);
                }}
                onDragEnd={() => {
                  setDragged(null);
                }}
                onDragOver={(event: DragEvent) => {
                  if (dragged !== null) event.preventDefault();
                }}
                onDrop={(event: DragEvent) => {
                  event.preventDefault();
                  if (dragged !== null && dragged !== key) move(dragged, place);
                  setDragged(null);
                }}
              >
                <SorterRow
                  area={area}
                  deck={deck}
                  entries={entries}
                  slide={first}
                  pages={own.length}
                  number={slides.indexOf(first) + 1}
                  of={slides.length}
                  chosen={chosen === key}
                  onChoose={onChoose}
                  onMove={(by) => {
                    move(key, place + by);
                  }}
                  ends={{ first: place === 0, last: place === shown.length - 1 }}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </section>
  );
}
