import type { SentencePart } from '#i18n/headline.ts';

import styles from './slide.module.css';

interface SlideTitleProps {
  readonly parts: readonly SentencePart[];
  readonly size: 'huge' | 'large' | 'medium' | 'small' | 'least';
}

/** What a slide states, its good or bad news coloured. */
export function SlideTitle({ parts, size }: SlideTitleProps) {
  return (
    <h1 className={`${styles['title']} ${styles[size]}`}>
      {parts.map(({ text, tone }) => (
        <span key={text} className={styles[tone]}>
          {text}
        </span>
      ))}
    </h1>
  );
}
