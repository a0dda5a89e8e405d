import { withEdit, type SlideEdit } from '#domain/deck.ts';
import type { Slide } from '#domain/slide.ts';
import { useI18n } from '#i18n/context.tsx';
import { plainText, slideLabel, slideText } from '#i18n/slides.ts';
import { presentWords } from '#i18n/words/present.ts';
import { changeDeck, deckLimits, undoDeck, useCanUndo } from '#state/deck.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

import type { Desk } from './desk.ts';
import { SlideCanvas } from './slide-canvas.tsx';
import styles from './desk.module.css';

interface SlideEditorProps extends Desk {
  readonly slide: Slide;
}

/** Title and notes of one slide beside the sentence that the figures give; every letter is kept and can be undone. */
export function SlideEditor({ slide, area, deck }: SlideEditorProps) {
  const language = useI18n();
  const { locale } = language;
  const say = presentWords[locale];
  const said = slideText(slide, language);
  const generated = plainText(said.generated);
  const label = slideLabel(slide, language);
  const canUndo = useCanUndo(area);
  const place = { slide: slide.key, year: slide.year, language: locale };
  const edit = slide.edits.find((one) => one.language === locale);
  const hasTitle = slide.kind === 'indicator' || slide.kind === 'title' || slide.kind === 'closing';
  const write = (texts: Partial<Pick<SlideEdit, 'title' | 'basis' | 'notes'>>, about: string | null) => {
    changeDeck(area, withEdit(deck, place, texts), about === null ? null : `${about} ${slide.key} ${slide.year} ${locale}`);
  };

  return (
    <section className={styles['card']} aria-labelledby="editor">
      <h2 id="editor">{say.editor(label)}</h2>
      <div className={styles['preview']} aria-hidden="true">
        <SlideCanvas slide={slide} shape="wide" place="" />
      </div>
      <p>
        <span className={styles['about']}>{say.generated}: </span>
        {generated}
      </p>
      {said.isOutdated && (
        <Banner
          tone="warning"
          actions={
            <Button
              onClick={() => {
                write({ basis: generated }, null);
              }}
            >
              {say.keepAnyway}
            </Button>
          }
        >
          {say.outdated}
        </Banner>
      )}
      {hasTitle && (
        <label className={styles['field']}>
          <span>{say.ownTitle}</span>
          <textarea
            rows={2}
            maxLength={deckLimits.title}
            placeholder={generated}
            value={edit?.title ?? ''}
            onChange={({ currentTarget: { value } }) => {
              write(value === '' ? { title: null, basis: null } : { title: value, basis: generated }, 'title');
            }}
          />
          <span className={styles['about']}>{say.letters((edit?.title ?? '').length, deckLimits.title)}</span>
        </label>
      )}
      <label className={styles['field']}>
        <span>{say.ownNotes}</span>
        <textarea
          rows={4}
          maxLength={deckLimits.notes}
          value={edit?.notes ?? ''}
          onChange={({ currentTarget: { value } }) => {
            write({ notes: value === '' ? null : value }, 'notes');
          }}
        />
        <span className={styles['about']}>{say.notesHint}</span>
      </label>
      <div className={styles['tools']}>
        <Button
          disabled={!canUndo}
          onClick={() => {
            undoDeck(area);
          }}
        >
          {say.undo}
        </Button>
        {hasTitle && edit?.title == null && (
          <Button
            onClick={() => {
              write({ title: generated, basis: generated }, null);
            }}
          >
            {say.takeGenerated}
          </Button>
        )}
        {hasTitle && edit?.title != null && (
          <Button
            onClick={() => {
              write({ title: null, basis: null }, null);
            }}
          >
            {say.resetSlide}
          </Button>
        )}
      </div>
    </section>
  );
}
