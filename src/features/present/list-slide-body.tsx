import type { Slide } from '#domain/slide.ts';
import { attentionSentence } from '#i18n/attention-sentence.ts';
import { useI18n } from '#i18n/context.tsx';
import { slideChecks } from '#i18n/slide-checks.ts';
import { documentLine } from '#i18n/slide-notes.ts';
import type { SlideText } from '#i18n/slides.ts';
import { slideWords } from '#i18n/words/slides.ts';

import { SlideFoot } from './slide-foot.tsx';
import { SlideTitle } from './slide-title.tsx';
import styles from './slide.module.css';

interface ListSlideBodyProps {
  readonly slide: Extract<Slide, { kind: 'attention' | 'sources' }>;
  readonly said: SlideText;
  readonly place: string;
}

/** Points one below the other: what to watch, or the documents. */
export function ListSlideBody({ slide, said, place }: ListSlideBodyProps) {
  const { words } = useI18n();
  return (
    <div className={styles['body']}>
      <SlideTitle parts={said.title} size="large" />
      <p className={styles['about']}>{said.subtitle}</p>
      {slide.kind === 'attention' ? <Concerns slide={slide} /> : <Documents slide={slide} />}
      <SlideFoot said={[...said.caveats, slide.kind === 'attention' ? words.shell.notOfficial : '']} place={place} />
    </div>
  );
}

function Concerns({ slide }: { readonly slide: Extract<Slide, { kind: 'attention' }> }) {
  const language = useI18n();
  const { words, format, text } = language;
  return (
    <ul className={styles['points']}>
      {slide.concerns.length === 0 &&
        slideChecks(slide, language).map((check) => (
          <li key={check.heading} className={styles['point']}>
            <strong>{check.heading}</strong>
            <span>{check.text}</span>
          </li>
        ))}
      {slide.concerns.map(({ concern, indicator }) => (
        <li key={`${concern.kind} ${concern.series} ${concern.period}`} className={styles['point']}>
          <strong>{`${text(indicator.shortTitle)}, ${format.period(concern.period)}`}</strong>
          <span>{(concern.kind === 'missed' ? '' : `${words.overview.attentionKinds[concern.kind]}: `) + attentionSentence(concern, indicator, language)}</span>
        </li>
      ))}
    </ul>
  );
}

function Documents({ slide: { cited } }: { readonly slide: Extract<Slide, { kind: 'sources' }> }) {
  const language = useI18n();
  const say = slideWords[language.locale];
  if (cited.length === 0) return <p className={styles['points']}>{say.noSources}</p>;
  return (
    <ul className={styles['points']}>
      {cited.map(({ source, indicators }) => (
        <li key={source.id} className={styles['point']}>
          <span>{documentLine(source, language)}</span>
          <span className={styles['muted']}>{say.cited(indicators.map(({ shortTitle }) => language.text(shortTitle)).join(', '))}</span>
        </li>
      ))}
    </ul>
  );
}
