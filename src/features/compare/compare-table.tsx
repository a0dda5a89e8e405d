import type { Panel, SideBySide } from '#domain/side-by-side.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Language } from '#i18n/language.ts';
import { indexRefusal } from '#i18n/index-sentence.ts';
import { lowerFirst } from '#i18n/naming.ts';
import { compareWords } from '#i18n/words/compare.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '#ui/data-table.tsx';

import { refusalSentence } from './difference-sentence.ts';
import { ApartHead } from './panel-apart.tsx';
import { panelName, type PanelSetting } from './panel-name.ts';
import { PanelYear } from './panel-year.tsx';
import { placesOf } from './places.ts';
import type { PanelApart } from './use-compared.ts';
import styles from './compare.module.css';

interface CompareTableProps {
  readonly shown: SideBySide;
  readonly apart: readonly PanelApart[];
  readonly setting: PanelSetting;
}

/** The table twin of all panels: a row for each year, a column for each series, with breaks, parts of years and plans where the pictures have them. */
export function CompareTable({ shown: { groups, years, refusals }, apart, setting }: CompareTableProps) {
  const language = useI18n();
  const { locale, words } = language;
  const say = compareWords[locale];
  const columns = placesOf(groups, apart, setting.chosen).flatMap(({ missing, group }) => [...missing, ...(group?.panels ?? [])]);
  const shared = new Set(groups.filter(({ panels }) => panels.length > 1).flatMap(({ panels }) => panels));
  const all = years === null ? [] : Array.from({ length: years.last - years.first + 1 }, (_, place) => years.first + place);
  const sentences = [
    ...refusals.map((refusal) => refusalSentence(refusal, setting, language)),
    ...setting.panels.flatMap((panel) =>
      panel.index?.kind === 'refused' ? [`${panelName(panel, setting, language)}: ${lowerFirst(indexRefusal(panel.index, panel.trajectory, language))}`] : [],
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
            {columns.map((column) => (
              <ColumnHead key={column.key} align="end">
                <span className={styles['column']}>
                  {'problem' in column ? (
                    <ApartHead apart={column} subject={setting.subject} />
                  ) : (
                    <>
                      <span>{panelName(column, setting, language)}</span>
                      <span>{unitOf(column, language)}</span>
                      {setting.panels.length > 1 && column.index?.kind !== 'refused' && <span>{shared.has(column) ? say.sharedTag : say.own}</span>}
                    </>
                  )}
                </span>
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((year) => (
            <tr key={year}>
              <RowHead>{year}</RowHead>
              {columns.map((column) => (
                <Cell key={column.key} align="end">
                  {'problem' in column ? words.none : <PanelYear panel={column} year={year} />}
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
