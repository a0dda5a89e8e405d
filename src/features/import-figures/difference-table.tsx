import { useMemo, useState } from 'react';

import { differenceOf, type Change } from '#domain/dataset-difference.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { importWords } from '#i18n/words/import-figures.ts';
import { Button } from '#ui/button.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '#ui/data-table.tsx';

import { differenceLine } from './difference-line.ts';
import styles from './import-figures.module.css';

const firstLines = 60;

/** What readers would see differently: every figure and plan that is new, changed or gone, with the verdict before and after. */
export function DifferenceTable({ published, draft }: { readonly published: Dataset; readonly draft: Dataset }) {
  const language = useI18n();
  const { locale, format } = language;
  const say = importWords[locale].difference;
  const [isWhole, setIsWhole] = useState(false);
  const difference = useMemo(() => differenceOf(published, draft), [published, draft]);
  const { slots, same, around } = difference;
  const count = (change: Change) => format.number(slots.filter((slot) => slot.change === change).length, 0);
  const number = (value: number) => format.number(value, 0);
  return (
    <section className={styles['part']}>
      <h2>{say.title}</h2>
      {slots.length + around.length === 0 ? <p>{say.none}</p> : <p>{say.counts(count('added'), count('changed'), count('removed'))} {say.same(number(same))}</p>}
      {around.length > 0 && (
        <p className={styles['muted']}>{around.map((one) => say.aroundLine(say.around[one.list], say.counts(number(one.added), number(one.changed), number(one.removed)))).join(' ')}</p>
      )}
      {slots.length > 0 && (
        <div className={styles['changes']}>
          <DataTable caption={say.title} captionHidden tall>
            <thead>
              <tr>
                <ColumnHead>{say.indicator}</ColumnHead>
                <ColumnHead>{say.period}</ColumnHead>
                <ColumnHead>{say.what}</ColumnHead>
                <ColumnHead>{say.change}</ColumnHead>
                <ColumnHead align="end">{say.before}</ColumnHead>
                <ColumnHead align="end">{say.after}</ColumnHead>
                <ColumnHead>{say.verdict}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {(isWhole ? slots : slots.slice(0, firstLines)).map((slot) => {
                const line = differenceLine(slot, language);
                return (
                  <tr key={line.key}>
                    <RowHead>{line.indicator}</RowHead>
                    <Cell>{line.period}</Cell>
                    <Cell>{line.what}</Cell>
                    <Cell>{line.change}</Cell>
                    <Cell align="end">{line.before}</Cell>
                    <Cell align="end">{line.after}</Cell>
                    <Cell>{line.verdict}</Cell>
                  </tr>
                );
              })}
            </tbody>
          </DataTable>
        </div>
      )}
      {!isWhole && slots.length > firstLines && <Button onClick={() => setIsWhole(true)}>{say.rest(number(slots.length))}</Button>}
    </section>
  );
}
