import { verdictLook } from '#charts/verdict-look.ts';
import type { Slide } from '#domain/slide.ts';
import { standingAssessment } from '#domain/tally.ts';
import { figure } from '#i18n/amounts.ts';
import { badge } from '#i18n/badge.ts';
import { useI18n } from '#i18n/context.tsx';
import { slideName } from '#i18n/finding.ts';
import { plainText, type SlideText } from '#i18n/slides.ts';
import { Badge } from '#ui/badge.tsx';

import { SlideFoot } from './slide-foot.tsx';
import { SlideTitle } from './slide-title.tsx';
import styles from './slide.module.css';

interface ScorecardSlideBodyProps {
  readonly slide: Extract<Slide, { kind: 'scorecard' }>;
  readonly said: SlideText;
  readonly place: string;
}

/** More letters would take a third line of a narrow canvas. */
const longTitle = 70;

/** The sentence that counts, and what it counted. */
export function ScorecardSlideBody({ slide, said, place }: ScorecardSlideBodyProps) {
  const language = useI18n();
  const { words, format } = language;
  return (
    <div className={styles['body']}>
      <SlideTitle parts={said.title} size={plainText(said.title).length > longTitle ? 'small' : 'large'} />
      <p className={styles['about']}>{said.subtitle}</p>
      <ul className={styles['scores']}>
        {slide.entries.map((entry) => {
          const { row, trajectory } = entry;
          const assessment = standingAssessment(row);
          const part = row.actual === null ? row.partYears.at(-1) : undefined;
          const observation = row.actual ?? part?.observation ?? null;
          return (
            <li key={trajectory.indicator.id} className={styles['score']}>
              <span>{slideName(entry, language)}</span>
              <strong className={styles['value']}>
                {part && <span className={styles['part']}>{`${format.shortPeriod(part.period)}: `}</span>}
                {observation === null ? words.none : figure(observation.quantity, trajectory.indicator, language)}
              </strong>
              <span>
                <Badge {...verdictLook(assessment)}>{badge(assessment, trajectory.indicator, language).text}</Badge>
              </span>
            </li>
          );
        })}
      </ul>
      <SlideFoot said={said.caveats} place={place} />
    </div>
  );
}
