import { useRef, type ReactNode } from 'react';

import type { ShownSeries } from '#documents/content.ts';
import type { Dataset } from '#domain/dataset.ts';
import { isHypothetical } from '#domain/observation.ts';
import { useI18n } from '#i18n/context.tsx';
import { publishersOf } from '#i18n/publishers.ts';
import { exportWords } from '#i18n/words/export.ts';

import { embeddedFonts } from './embedded-fonts.ts';
import type { AskedPicture } from './export-subject.ts';
import { pictureOf } from './picture-of.ts';
import styles from './picture-sheet-on-demand.module.css';
import { useDrawn } from './use-drawn.ts';

interface PictureSheetProps {
  readonly asked: AskedPicture;
  /** The one that names the file. */
  readonly dataset: Dataset;
  /** As it stands in the name of the file. */
  readonly view: string;
  readonly title: string;
  readonly facts: readonly string[];
  /** What the picture shows; sources, years and dates are those of its rows. */
  readonly figures: readonly ShownSeries[];
  /** What the picture must not leave unsaid, a paragraph each. */
  readonly caveats: ReactNode;
  readonly children: ReactNode;
}

/** A picture with all that it needs to be understood alone, drawn beside the screen: title, facts, caveats, sources, date. It is no longer needed once it can be made. */
export function PictureSheet({ asked: { format, onMake }, dataset, view, title, facts, figures, caveats, children }: PictureSheetProps) {
  const language = useI18n();
  const sheet = useRef<HTMLDivElement>(null);
  const say = exportWords[language.locale];
  const rows = figures.flatMap(({ trajectory }) => trajectory.rows);
  const years = rows.map(({ year }) => year);
  const [first, last] = years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)];
  const publishers = new Set(figures.flatMap((one) => publishersOf(one.trajectory, one.dataset.sources, language)));
  const dates = new Set(figures.map((one) => language.format.date(one.dataset.updated)));

  useDrawn(sheet, (element) => {
    for (const folded of element.querySelectorAll('details')) folded.open = true;
    const drawn = pictureOf(element);
    onMake(async () => {
      const { pictureFile } = await import('#documents/picture-file.ts');
      return pictureFile({ drawn, fonts: format === 'svg' ? await embeddedFonts() : '', title, named: { dataset, view, firstYear: first, lastYear: last } }, format);
    });
  });

  return (
    <div ref={sheet} className={styles['sheet']} data-paper="" aria-hidden="true" inert>
      <p className={styles['title']}>{title}</p>
      <p className={styles['facts']}>{[...facts, first === last ? String(last) : `${first}-${last}`].filter((fact) => fact !== '').join(' · ')}</p>
      {rows.some(({ actual }) => isHypothetical(actual)) && <p className={styles['supposed']}>{say.supposed}</p>}
      {children}
      <div className={styles['caveats']}>
        {caveats}
        {publishers.size > 0 && <p>{say.sources([...publishers].join('; '))}</p>}
        <p>{say.updated([...dates].join(', '))}</p>
      </div>
    </div>
  );
}
