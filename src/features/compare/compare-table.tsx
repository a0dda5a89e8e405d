import type { Panel, SideBySide } from '#domain/side-by-side.ts';
import type { TrajectoryRow } from '#domain/trajectory.ts';
import { useI18n } from '#i18n/context.tsx';
import type { Language } from '#i18n/language.ts';
import { planNumber } from '#i18n/lines.ts';
import { compareWords } from '#i18n/words/compare.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '#ui/data-table.tsx';

import { indexNumber } from './index-sentence.ts';
import { panelName, type PanelNames } from './panel-name.ts';
import styles from './compare.module.css';

interface CompareTableProps {
  readonly shown: SideBySide;
  readonly names: PanelNames;
}

/** The table twin of all panels: a row for each year, a column for each series, with breaks, parts of years and plans where the pictures have them. */
export function CompareTable({ shown: { groups, years }, names }: CompareTableProps) {
  const language = useI18n();
  const { locale, text } = language;
  const say = compareWords[locale];
  const panels = groups.flatMap((group) => group.panels.map((panel) => ({ panel, isShared: group.panels.length > 1 })));
  const all = years === null ? [] : Array.from({ length: years.last - years.first + 1 }, (_, place) => years.first + place);
  return (
    <DataTable caption={say.table.caption} tall>
      <thead>
        <tr>
          <ColumnHead>{say.table.year}</ColumnHead>
          {panels.map(({ panel, isShared }) => (
            <ColumnHead key={panel.key} align="end">
              <span className={styles['column']}>
                <span>{panelName(panel, names, language)}</span>
                <span>{panel.index?.kind === 'indexed' ? `${say.index.unit(panel.index.base)} (${text(panel.trajectory.indicator.unit.label)})` : text(panel.trajectory.indicator.unit.label)}</span>
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
  );
}

/** What one panel shows of one year, a line for each mark. */
function PanelYear({ panel, year }: { readonly panel: Panel; readonly year: number }) {
  const language = useI18n();
  const { format, text, words } = language;
  const { indicator, rows, breaks } = panel.trajectory;
  const row = rows.find((one) => one.year === year);
  const isIndexed = panel.index?.kind === 'indexed';
  return (
    <span className={styles['lines']}>
      {breaks
        .filter((placed) => placed.year === year)
        .map(({ break: broken }) => (
          <span key={broken.id} className={styles['break']}>
            {text(broken.label)}
          </span>
        ))}
      <span>{row === undefined ? words.none : figureText(row, panel, language)}</span>
      {!isIndexed &&
        row?.partYears.map(({ period, observation }) => (
          <span key={period} className={styles['rule']}>{`${format.part(period, observation.cumulative)}: ${format.quantity(observation.quantity, indicator.decimals)}`}</span>
        ))}
      {!isIndexed &&
        row?.plans.map((plan) => {
          const number = planNumber(plan, indicator, language);
          return (
            number !== null && (
              <span key={plan.plan.id} className={styles['rule']}>
                {`${plan.issuer.id === 'unknown' ? words.plans.short : text(plan.issuer.shortName)} ${number}${plan.plan.basis === 'implied' ? ` (${words.plans.implied})` : ''}`}
              </span>
            )
          );
        })}
    </span>
  );
}

/** The figure as published; behind its index where there is one. */
function figureText({ actual, year }: TrajectoryRow, { index, trajectory: { indicator } }: Panel, language: Language): string {
  const { format, words, locale } = language;
  if (actual === null) return words.none;
  const published = format.quantity(actual.quantity, indicator.decimals);
  if (index?.kind !== 'indexed') return published;
  const of = index.years.get(year);
  return compareWords[locale].table.indexed(of?.kind === 'index' ? indexNumber(of.value, language) : words.none, published);
}
