import { memo } from 'react';

import type { Slide } from '#domain/slide.ts';
import { useI18n } from '#i18n/context.tsx';
import { slideText } from '#i18n/slides.ts';

import { IndicatorSlideBody } from './indicator-slide-body.tsx';
import { ListSlideBody } from './list-slide-body.tsx';
import { OpeningSlideBody } from './opening-slide-body.tsx';
import { ScaledCanvas } from './scaled-canvas.tsx';
import { ScorecardSlideBody } from './scorecard-slide-body.tsx';
import type { CanvasShape } from './slide-room.ts';
import { ViewCode } from './view-code.tsx';

interface SlideCanvasProps {
  readonly slide: Slide;
  readonly shape: CanvasShape;
  /** "3 / 11", or what stands there for a slide outside the walk. */
  readonly place: string;
  /** Where the slide is found in a running show, which is where its code leads. */
  readonly number?: number;
}

/** One slide, drawn. */
export const SlideCanvas = memo(({ slide, shape, place, number }: SlideCanvasProps) => {
  const said = slideText(slide, useI18n());
  return (
    <ScaledCanvas shape={shape}>
      {slide.kind === 'indicator' && <IndicatorSlideBody slide={slide} said={said} shape={shape} place={place} />}
      {slide.kind === 'scorecard' && <ScorecardSlideBody slide={slide} said={said} place={place} />}
      {(slide.kind === 'attention' || slide.kind === 'sources') && <ListSlideBody slide={slide} said={said} place={place} />}
      {(slide.kind === 'title' || slide.kind === 'closing') && (
        <OpeningSlideBody slide={slide} said={said} place={place}>
          {slide.kind === 'closing' && number !== undefined && <ViewCode year={slide.year} number={number} />}
        </OpeningSlideBody>
      )}
    </ScaledCanvas>
  );
});
