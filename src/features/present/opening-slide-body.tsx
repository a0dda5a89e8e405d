import { Suspense, type ReactNode } from 'react';

import type { Slide } from '#domain/slide.ts';
import { useI18n } from '#i18n/context.tsx';
import { headline } from '#i18n/headline.ts';
import type { SlideText } from '#i18n/slides.ts';
import { slideWords } from '#i18n/words/slides.ts';

import { SlideFoot } from './slide-foot.tsx';
import { SlideTitle } from './slide-title.tsx';
import styles from './slide.module.css';

interface OpeningSlideBodyProps {
  readonly slide: Extract<Slide, { kind: 'title' | 'closing' }>;
  readonly said: SlideText;
  readonly place: string;
  /** What stands beside the words. */
  readonly children: ReactNode;
}

/** The first and the last slide: what it is about, and what it came to. */
export function OpeningSlideBody({ slide, said, place, children }: OpeningSlideBodyProps) {
  const language = useI18n();
  const { words, format, text } = language;
  return (
    <div className={`${styles['body']} ${styles['opening']}`}>
      <div className={styles['middle']}>
        <p className={styles['area']}>{said.subtitle}</p>
        <SlideTitle parts={said.title} size="huge" />
        {slide.kind === 'title' ? (
          <p className={styles['lead']}>
            {[words.overview.subject, slide.issuers.length === 0 ? '' : slideWords[language.locale].issuers(slide.issuers.map(({ name }) => text(name)).join(', '))]
              .filter((line) => line !== '')
              .join('. ')}
          </p>
        ) : (
          <p className={styles['lead']}>
            {headline(slide.tally, language).map((part) => (
              <span key={part.text} className={styles[part.tone]}>
                {part.text}
              </span>
            ))}
          </p>
        )}
      </div>
      <Suspense fallback={null}>{children}</Suspense>
      <SlideFoot said={[...said.caveats, slide.kind === 'title' ? words.shell.updated(format.date(slide.updated)) : '']} place={place} />
    </div>
  );
}
