import { useState } from 'react';

import { openingYear } from '#domain/coverage.ts';
import type { Dataset } from '#domain/dataset.ts';
import { toSlides } from '#domain/slides.ts';
import { useI18n } from '#i18n/context.tsx';
import { pptxWords } from '#i18n/words/pptx.ts';
import { useAddress } from '#state/address-context.tsx';
import { useDeck } from '#state/deck.ts';
import { Button } from '#ui/button.tsx';
import { Offer } from '#ui/offer.tsx';
import { saveFile } from '#ui/save-file.ts';
import { Segmented } from '#ui/segmented.tsx';

import styles from './pptx-download.module.css';

type Making =
  | { readonly kind: 'idle' | 'stopped' | 'failed' }
  | { readonly kind: 'making'; readonly made: number; readonly stop: () => void }
  | { readonly kind: 'done'; readonly name: string; readonly size: number };

const megabyte = 1_000_000;

/** The slides of this desk as a PowerPoint file, in the shape of the hall's projector. */
export function PptxDownload({ dataset }: { readonly dataset: Dataset }) {
  const language = useI18n();
  const say = pptxWords[language.locale];
  const { view } = useAddress().address;
  const deck = useDeck(dataset.area.id);
  const [shape, setShape] = useState<'wide' | 'square'>('wide');
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const year = view.year ?? openingYear(dataset);
  if (year === null) return null;
  const slides = toSlides(dataset, { year, issuer: view.issuer, deck });

  async function make(at: number): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    const stop = () => {
      controller.abort();
      setMaking({ kind: 'stopped' });
    };
    const tell = (next: Making) => {
      if (!signal.aborted) setMaking(next);
    };
    tell({ kind: 'making', made: 0, stop });
    try {
      const { pptxFile } = await import('#documents/pptx-file.ts');
      const address = location.protocol === 'file:' ? null : location.href;
      const onProgress = (share: number) => tell({ kind: 'making', made: Math.round(share * slides.length), stop });
      const file = await pptxFile({ dataset, year: at, slides, shape, address }, language, { signal, onProgress });
      if (signal.aborted) return;
      saveFile(file);
      tell({ kind: 'done', name: file.name, size: file.blob.size / megabyte });
    } catch {
      tell({ kind: 'failed' });
    }
  }

  return (
    <Offer
      id="pptx"
      title={say.title}
      about={say.about}
      status={sentence(making, slides.length)}
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
          <Button disabled={making.kind === 'making' || slides.length === 0} onClick={() => void make(year)}>
            {say.download}
          </Button>
          {making.kind === 'making' && <progress className={styles['progress']} max={slides.length} value={making.made} aria-label={say.download} />}
          {making.kind === 'making' && <Button onClick={making.stop}>{say.stop}</Button>}
          {making.kind === 'failed' && <Button onClick={() => void make(year)}>{say.retry}</Button>}
        </>
      }
    />
  );

  function sentence(state: Making, of: number): string {
    switch (state.kind) {
      case 'idle':
        return '';
      case 'making':
        return state.made < of ? say.making(state.made, of) : say.packing;
      case 'stopped':
        return say.stopped;
      case 'failed':
        return say.failed;
      case 'done':
        return say.done(state.name, language.format.number(state.size, 1));
    }
  }
}
