import { SlideTrajectory } from '#charts/slide-trajectory.tsx';
import { TrajectoryKey } from '#charts/trajectory-key.tsx';
import type { IndicatorSlide } from '#domain/slide.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { useI18n } from '#i18n/context.tsx';
import { plainText, type SlideText } from '#i18n/slides.ts';
import { slideWords } from '#i18n/words/slides.ts';

import { SlideFoot } from './slide-foot.tsx';
import { roomOf, type CanvasShape } from './slide-room.ts';
import { SlideTitle } from './slide-title.tsx';
import styles from './slide.module.css';

interface IndicatorSlideBodyProps {
  readonly slide: IndicatorSlide;
  readonly said: SlideText;
  readonly shape: CanvasShape;
  readonly place: string;
}

/** The finding, its picture, what to beware of, and the source. */
export function IndicatorSlideBody({ slide, said, shape, place }: IndicatorSlideBodyProps) {
  const language = useI18n();
  const source = said.source ?? '';
  const { more } = slideWords[language.locale].caveats;
  const room = roomOf({ title: plainText(said.title), subtitle: said.subtitle, caveats: said.caveats, source, more }, shape);
  return (
    <div className={`${styles['body']} ${styles['charted']}`}>
      <SlideTitle parts={said.title} size={room.title} />
      <div className={styles['about']}>
        <p>{said.subtitle}</p>
        <TrajectoryKey trajectory={slide.trajectory} />
      </div>
      <SlideTrajectory
        trajectory={slide.trajectory}
        selectedYear={slide.year}
        height={room.chart}
        title={said.subtitle}
        summary={chartSummary(slide.trajectory, language)}
      />
      <SlideFoot caveats={room.caveats} source={source} place={place} />
    </div>
  );
}
