import { useEffect, useRef } from 'react';

import { TrajectoryKey } from '#charts/trajectory-key.tsx';
import { TrajectoryPicture } from '#charts/trajectory-picture.tsx';
import { isHypothetical } from '#domain/observation.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { useI18n } from '#i18n/context.tsx';
import { publishersOf } from '#i18n/publishers.ts';
import { breakReason } from '#i18n/reasons.ts';
import { exportWords } from '#i18n/words/export.ts';

import { embeddedFonts } from './embedded-fonts.ts';
import type { ExportSubject, PictureFormat } from './export-subject.ts';
import { pictureOf } from './picture-of.ts';
import styles from './picture-sheet-on-demand.module.css';
import type { Make } from './use-writing.ts';

interface PictureSheetProps {
  readonly subject: ExportSubject;
  readonly trajectory: Trajectory;
  readonly format: PictureFormat;
  /** Told how to make the file as soon as the sheet has been drawn; the sheet is then no longer needed. */
  readonly onMake: (make: Make) => void;
}

/** The picture with all that it needs to be understood alone, drawn beside the screen: title, unit, breaks and promises, sources, date. */
export function PictureSheet({ subject, trajectory, format, onMake }: PictureSheetProps) {
  const { text, words, format: formatter, locale } = useI18n();
  const sheet = useRef<HTMLDivElement>(null);
  const say = exportWords[locale];
  const { dataset, view } = subject;
  const { indicator, series, rows } = trajectory;
  const [first, last] = [rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0];
  const title = `${text(indicator.title)}, ${text(dataset.area.name)}`;
  const facts = [text(series.title), words.indicator.unit(text(indicator.unit.label)), indicator.direction === 'lower' ? words.overview.lowerIsBetter : '', first === last ? String(last) : `${first}-${last}`];

  useEffect(() => {
    let isNeeded = true;
    const draw = async () => {
      await document.fonts.ready;
      if (!isNeeded || sheet.current === null) return;
      const drawn = pictureOf(sheet.current);
      onMake(async () => {
        const { pictureFile } = await import('#documents/picture-file.ts');
        return pictureFile({ drawn, fonts: format === 'svg' ? await embeddedFonts() : '', title, named: { dataset, view, firstYear: first, lastYear: last } }, format);
      });
    };
    void draw();
    return () => {
      isNeeded = false;
    };
  }, [dataset, view, title, first, last, format, onMake]);

  return (
    <div ref={sheet} className={styles['sheet']} data-paper="" aria-hidden="true" inert>
      <p className={styles['title']}>{title}</p>
      <p className={styles['facts']}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <TrajectoryKey trajectory={trajectory} />
      <TrajectoryPicture trajectory={trajectory} selectedYear={null} title={title} summary="" />
      <div className={styles['caveats']}>
        <Caveats trajectory={trajectory} />
        {rows.some(({ actual }) => isHypothetical(actual)) && <p>{say.supposed}</p>}
        <p>{say.sources(publishersOf(trajectory, dataset.sources, { text, words, format: formatter, locale }))}</p>
        <p>{say.updated(formatter.date(dataset.updated))}</p>
      </div>
    </div>
  );
}

/** What the picture must not leave unsaid. */
function Caveats({ trajectory }: { readonly trajectory: Trajectory }) {
  const language = useI18n();
  return (
    <>
      <p>{chartSummary(trajectory, language)}</p>
      {trajectory.breaks.map((placed) => (
        <p key={placed.break.id}>{breakReason(placed.break, language)}</p>
      ))}
    </>
  );
}
