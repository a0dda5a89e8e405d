import { SlideTrajectory } from '#charts/slide-trajectory.tsx';
import { TrajectoryKey } from '#charts/trajectory-key.tsx';
import type { IndicatorSlide } from '#domain/slide.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { useI18n } from '#i18n/context.tsx';
import { keyEntries } from '#i18n/key-entries.ts';
import { plainText, type SlideText } from '#i18n/slides.ts';

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
  const { caveats, subtitle, shortSubtitle, source, shortSource } = said;
  const key = keyEntries([slide.trajectory], language.words).map(({ word }) => word);
  const room = roomOf({ title: plainText(said.title), subtitles: [subtitle, shortSubtitle], key, caveats, sources: [source ?? '', shortSource ?? ''] }, { shape, language });
  return (
    <div className={`${styles['body']} ${styles['charted']}`}>
      <SlideTitle parts={said.title} size={room.title} />
      <div className={styles['about']}>
        <p>{room.subtitle}</p>
        <TrajectoryKey trajectories={[slide.trajectory]} />
      </div>
      <SlideTrajectory
        trajectory={slide.trajectory}
        selectedYear={slide.year}
        width={room.width}
        height={room.chart}
        title={said.subtitle}
        summary={chartSummary(slide.trajectory, language)}
      />
      <SlideFoot said={[room.foot]} place={place} />
    </div>
  );
}
