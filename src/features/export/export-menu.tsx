import { lazy, Suspense, useState } from 'react';

import type { Language } from '#i18n/language.ts';
import { useI18n } from '#i18n/context.tsx';
import { exportWords } from '#i18n/words/export.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import { useWriting, type Make } from '#ui/use-writing.ts';

import { formatsOf, isDrawn, type DrawnFormat, type ExportSubject, type TableFormat } from './export-subject.ts';
import styles from './export.module.css';
import { WritingState } from './writing-state.tsx';

/** Draws with the charts' code; not among what pages fetch for themselves once they stand. */
const BriefSheets = lazy(async () => ({ default: (await import('./brief-sheets.tsx')).BriefSheets }));

/** "Xuất ▾": every kind of file in which the view can be taken away, and how far the one that was asked for has come. */
export function ExportMenu({ subject }: { readonly subject: ExportSubject }) {
  const language = useI18n();
  const say = exportWords[language.locale];
  const { writing, write } = useWriting();
  const [drawing, setDrawing] = useState<DrawnFormat | null>(null);
  const onMake = (make: Make) => {
    setDrawing(null);
    write(make);
  };

  return (
    <div className={styles['export']}>
      <Menu label={say.menu} isLong>
        {formatsOf(subject).map((format) => (
          <Button
            key={format}
            look="quiet"
            onClick={() => {
              if (isDrawn(format)) setDrawing(format);
              else write(tableOf(subject, format, language));
            }}
          >
            {say.formats[format]}
          </Button>
        ))}
      </Menu>
      <WritingState writing={writing} />
      <Suspense fallback={null}>
        {drawing === 'brief' && subject.annex !== null && <BriefSheets dataset={subject.dataset} asked={subject.annex} onMake={onMake} />}
        {drawing !== null && drawing !== 'brief' && subject.picture?.({ format: drawing, onMake })}
      </Suspense>
    </div>
  );
}

/** The code that writes files is fetched when the first one is asked for. */
function tableOf({ dataset, view, title, annex, figures }: ExportSubject, format: TableFormat, language: Language): Make {
  return async (run) => {
    const { makeFile } = await import('#documents/make-file.ts');
    return makeFile({ format, dataset, view, title, annex, figures: figures === null ? null : await figures() }, language, run);
  };
}
