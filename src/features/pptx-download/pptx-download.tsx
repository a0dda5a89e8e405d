import { useState } from 'react';

import { openingYear } from '#domain/coverage.ts';
import type { Dataset } from '#domain/dataset.ts';
import { toSlides } from '#domain/slides.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Language } from '#i18n/language.ts';
import { pptxWords } from '#i18n/words/pptx.ts';
import { useAddress } from '#state/address-context.tsx';
import { useDeck } from '#state/deck.ts';
import { Button } from '#ui/button.tsx';
import { Offer } from '#ui/offer.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { useWriting, type Writing } from '#ui/use-writing.ts';

import styles from './pptx-download.module.css';

const megabyte = 1_000_000;

/** The slides of this desk as a PowerPoint file, in the shape of the hall's projector. */
export function PptxDownload({ dataset }: { readonly dataset: Dataset }) {
  const language = useI18n();
  const say = pptxWords[language.locale];
  const { view } = useAddress().address;
  const deck = useDeck(dataset.area.id);
  const [shape, setShape] = useState<'wide' | 'square'>('wide');
  const { writing, write } = useWriting();
  const year = view.year ?? openingYear(dataset);
  if (year === null) return null;
  const slides = toSlides(dataset, { year, issuer: view.issuer, deck });

  const begin = () => {
    write(async (run) => {
      const { pptxFile } = await import('#documents/pptx-file.ts');
      const address = location.protocol === 'file:' ? null : location.href;
      return pptxFile({ dataset, year, slides, shape, address }, language, run);
    });
  };

  return (
    <Offer
      id="pptx"
      title={say.title}
      about={say.about}
      status={sentence(writing, slides.length, language)}
      actions={
        <>
          <Segmented
            label={say.shape}
            options={[
              { value: 'wide', label: say.shapes.wide },
              { value: 'square', label: say.shapes.square },
            ]}
            value={shape}
            onChange={setShape}
          />
          <Button disabled={writing.kind === 'writing' || slides.length === 0} onClick={begin}>
            {say.download}
          </Button>
          {writing.kind === 'writing' && <progress className={styles['progress']} max={1} value={writing.share} aria-label={say.download} />}
          {writing.kind === 'writing' && <Button onClick={writing.stop}>{say.stop}</Button>}
          {writing.kind === 'failed' && <Button onClick={writing.again}>{say.retry}</Button>}
        </>
      }
    />
  );
}

/** How far the file of so many slides is. */
function sentence(writing: Writing, slides: number, { locale, format }: Language): string {
  const say = pptxWords[locale];
  switch (writing.kind) {
    case 'idle':
      return '';
    case 'writing': {
      const made = Math.round(writing.share * slides);
      return made < slides ? say.making(made, slides) : say.packing;
    }
    case 'stopped':
      return say.stopped;
    case 'failed':
      return say.failed;
    case 'done':
      return say.done(writing.name, format.number(writing.bytes / megabyte, 1));
  }
}
