import type { Panel, SideBySide } from '#domain/side-by-side.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Language } from '#i18n/language.ts';
import { lowerFirst } from '#i18n/naming.ts';
import { compareWords } from '#i18n/words/compare.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '#ui/data-table.tsx';

import { refusalSentence } from './difference-sentence.ts';
import { indexRefusal } from './index-sentence.ts';
import { PanelYear } from './panel-year.tsx';
import { panelName, type PanelNames } from './panel-name.ts';
import styles from './compare.module.css';

interface CompareTableProps {
  readonly shown: SideBySide;
  readonly names: PanelNames;
}

/** The table twin of all panels: a row for each year, a column for each series, with breaks, parts of years and plans where the pictures have them. */
export function CompareTable({ shown: { groups, years, refusals }, names }: CompareTableProps) {
  const language = useI18n();
  const { locale } = language;
  const say = compareWords[locale];
  const panels = groups.flatMap((group) => group.panels.map((panel) => ({ panel, isShared: group.panels.length > 1 })));
  const all = years === null ? [] : Array.from({ length: years.last - years.first + 1 }, (_, place) => years.first + place);
  const sentences = [
    ...refusals.map((refusal) => refusalSentence(refusal, names, language)),
    ...panels.flatMap(({ panel: { index, trajectory }, panel }) =>
      index?.kind === 'refused' ? [`${panelName(panel, names, language)}: ${lowerFirst(indexRefusal(index, trajectory, language))}`] : [],
    ),
  ];
  return (
    <div className={styles['groups']}>
      {sentences.length > 0 && (
        <ul className={styles['others']}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <DataTable caption={say.table.caption} tall>
        <thead>
          <tr>
            <ColumnHead>{say.table.year}</ColumnHead>
            {panels.map(({ panel, isShared }) => (
              <ColumnHead key={panel.key} align="end">
                <span className={styles['column']}>
                  <span>{panelName(panel, names, language)}</span>
                  <span>{unitOf(panel, language)}</span>
                  {panels.length > 1 && panel.index?.kind !== 'refused' && <span>{isShared ? say.sharedTag : say.own}</span>}
                </span>
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((year) => (
            <tr key={year}>
              <RowHead>{year}</RowHead>
              {panels.map(({ panel }) => (
                <Cell key={panel.key} align="end">
                  <PanelYear panel={panel} year={year} />
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

function unitOf({ index, trajectory: { indicator } }: Panel, { locale, text }: Language): string {
  const unit = text(indicator.unit.label);
  return index?.kind === 'indexed' ? compareWords[locale].table.indexed(compareWords[locale].index.unit(index.base), unit) : unit;
}
