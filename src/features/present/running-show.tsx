import { useEffect, useState } from 'react';

import type { Dataset } from '#domain/dataset.ts';
import { spareSlides, toSlides } from '#domain/slides.ts';
import { useDeck } from '#state/deck.ts';
import { holdShow } from '#state/running-show.ts';

import { HallWindow } from './hall-window.tsx';
import { PresenterWindow } from './presenter-window.tsx';
import type { ShowAddress } from './show-address.ts';
import { useShow } from './use-show.ts';
import { useStageTheme } from './use-stage-theme.ts';
import { useWakeLock } from './use-wake-lock.ts';

interface RunningShowProps {
  readonly dataset: Dataset;
  readonly year: number;
  readonly issuer: string | null;
  readonly show: ShowAddress;
}

/** A show from its first slide to its end. Its slides are made once: newer figures or edits never change what a hall is looking at. */
export function RunningShow({ dataset, year, issuer, show }: RunningShowProps) {
  const deck = useDeck(dataset.area.id);
  const [frozen] = useState(() => {
    const request = { year, issuer, deck };
    const slides = toSlides(dataset, request);
    const all = [...slides, ...spareSlides(dataset, request)];
    const jumps = all.flatMap((slide, place) => (slide.kind === 'indicator' ? [place + 1] : []));
    return { dataset, slides: all, course: { count: slides.length, jumps }, channel: `cot-moc-show ${dataset.area.id} ${year} ${issuer ?? ''}` };
  });
  const { slides, course, channel } = frozen;
  const running = useShow({ show, course, total: slides.length, channel });
  const turnTheme = useStageTheme();
  useWakeLock();
  useEffect(() => holdShow(), []);

  const common = { slides, course, running, turnTheme, hasNewer: frozen.dataset !== dataset };
  return show.role === 'hall' ? <HallWindow {...common} /> : <PresenterWindow {...common} />;
}
