import { useI18n } from '#i18n/context.tsx';
import type { Language } from '#i18n/language.ts';
import { exportWords } from '#i18n/words/export.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import { useWriting, type Make } from '#ui/use-writing.ts';

import { formatsOf, isDrawn, type DrawnFormat, type ExportSubject, type TableFormat } from './export-subject.ts';
import styles from './export.module.css';
import { useSheet, type DrawSheet } from './use-sheet.ts';
import { WritingState } from './writing-state.tsx';

/** "Xuất ▾": every kind of file in which the view can be taken away, and how far the one that was asked for has come. */
export function ExportMenu({ subject }: { readonly subject: ExportSubject }) {
  const language = useI18n();
  const say = exportWords[language.locale];
  const { writing, write } = useWriting();
  const { sheet, drawn } = useSheet();
  const pictureOf = (format: DrawnFormat): Make => async (run) => (await drawn(await sheetOf(subject, format)))(run);

  return (
    <div className={styles['export']}>
      <Menu label={say.menu} isLong>
        {formatsOf(subject).map((format) => (
          <Button
            key={format}
            look="quiet"
            onClick={() => {
              write(isDrawn(format) ? pictureOf(format) : tableOf(subject, format, language));
            }}
          >
            {say.formats[format]}
          </Button>
        ))}
      </Menu>
      <WritingState writing={writing} />
      {sheet}
    </div>
  );
}

/** The code that draws is fetched when the first picture is asked for. */
async function sheetOf({ dataset, annex, picture }: ExportSubject, format: DrawnFormat): Promise<DrawSheet> {
  if (format !== 'brief') {
    if (picture === null) throw new RangeError(`nothing to draw as ${format}`);
    return picture(format);
  }
  if (annex === null) throw new RangeError('a brief is of a year');
  const { BriefSheets } = await import('./brief-sheets.tsx');
  return (onMake) => <BriefSheets dataset={dataset} asked={annex} onMake={onMake} />;
}

/** The code that writes files is fetched when the first one is asked for. */
function tableOf({ dataset, view, title, annex, figures }: ExportSubject, format: TableFormat, language: Language): Make {
  return async (run) => {
    const { makeFile } = await import('#documents/make-file.ts');
    return makeFile({ format, dataset, view, title, annex, figures: figures === null ? null : await figures() }, language, run);
  };
}
