import { useState } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import { deckEntries } from '#domain/deck.ts';
import { spareSlides, toSlides } from '#domain/slides.ts';
import { useI18n } from '#i18n/context.tsx';
import { presentWords } from '#i18n/words/present.ts';
import { useDeck } from '#state/deck.ts';

import { DeckChoices } from './deck-choices.tsx';
import { DeckFile } from './deck-file.tsx';
import { DeckOthers } from './deck-others.tsx';
import { DeckSorter } from './deck-sorter.tsx';
import { SlideEditor } from './slide-editor.tsx';
import styles from './desk.module.css';

interface DeckDeskProps {
  readonly dataset: Dataset;
  readonly year: number;
  readonly issuer: string | null;
}

/** Where a presenter arranges the slides: which, in which order, under which titles, with which notes. */
export function DeckDesk({ dataset, year, issuer }: DeckDeskProps) {
  const { locale, text } = useI18n();
  const say = presentWords[locale];
  const area = dataset.area.id;
  const deck = useDeck(area);
  const [chosen, setChosen] = useState<string | null>(null);
  const entries = deckEntries(dataset, deck);
  const slides = toSlides(dataset, { year, issuer, deck });
  const edited = slides.find(({ key }) => key === chosen) ?? slides.find(({ kind }) => kind === 'indicator') ?? slides[0];
  const desk = { area, deck, entries };

  return (
    <article className={styles['desk']}>
      <header className={styles['head']}>
        <h1>{`${say.title} · ${text(dataset.area.name)}`}</h1>
        <p className={styles['about']}>{say.about}</p>
        <DeckChoices dataset={dataset} year={year} />
      </header>
      <DeckSorter {...desk} slides={slides} chosen={edited?.key ?? null} onChoose={setChosen} />
      <div className={styles['aside']}>
        {edited !== undefined && <SlideEditor key={`${edited.key} ${year} ${locale}`} slide={edited} {...desk} />}
        <DeckOthers {...desk} slides={spareSlides(dataset, { year, issuer, deck })} />
        <DeckFile {...desk} />
      </div>
    </article>
  );
}
