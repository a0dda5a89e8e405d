import { useSuspenseQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';

import { catalogQuery } from '#data/queries.ts';
import type { Dataset } from '#domain/dataset.ts';
import { sideBySide, type Panel } from '#domain/side-by-side.ts';
import { useI18n } from '#i18n/context.tsx';
import { compareWords } from '#i18n/words/compare.ts';
import { useAddress } from '#state/address-context.tsx';
import { useSite } from '#state/site.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Dispensable } from '#ui/dispensable.tsx';
import { Tabs } from '#ui/tabs.tsx';

import { CompareChoices } from './compare-choices.tsx';
import { CompareTable } from './compare-table.tsx';
import { PanelGroups } from './panel-groups.tsx';
import { PanelPicker } from './panel-picker.tsx';
import { useCompared } from './use-compared.ts';
import { usePanelChoice } from './use-panel-choice.ts';
import styles from './compare.module.css';

/** What can be taken away from a comparison. */
interface ShownComparison {
  readonly dataset: Dataset;
  readonly title: string;
  readonly figures: readonly Panel[];
  /** The panels as the screen draws them. */
  readonly drawn: ReactNode;
}

interface CompareProps {
  readonly dataset: Dataset;
  /** What the page offers for taking it away. */
  readonly exported: ComponentType<ShownComparison>;
}

/** Indicators of an area, or one indicator across areas, as panels on one axis of years; what does not compare is said where it would stand. */
export function Compare({ dataset, exported: Exported }: CompareProps) {
  const { locale, words, text } = useI18n();
  const say = compareWords[locale];
  const { endpoint } = useSite();
  const { data: catalog } = useSuspenseQuery(catalogQuery(endpoint));
  const { address, look } = useAddress();
  const { view } = address;
  const { choice, change } = usePanelChoice();
  const compared = useCompared(dataset, catalog, choice);
  const { subject, chosen, requests, apart } = compared;
  const shown = sideBySide({ panels: requests, from: view.from, to: view.to, base: choice.base, scale: choice.scale });
  const panels = shown.groups.flatMap((group) => group.panels);
  const title = subject === null ? say.ofArea(text(dataset.area.name)) : say.acrossAreas(text(subject.title));
  const setting = { acrossAreas: subject !== null, panels, chosen, subject, defaultArea: catalog.default };
  const drawn = <PanelGroups shown={shown} apart={apart} setting={setting} />;

  return (
    <article className={styles['page']}>
      <header className={styles['head']}>
        <h1>{title}</h1>
        <p className={styles['rule']}>{say.rule}</p>
      </header>
      {choice.by !== null && subject === null && <Banner tone="info">{say.noIndicator(text(dataset.area.name), choice.by)}</Banner>}
      <CompareChoices dataset={dataset} subject={subject} shown={shown} />
      <PanelPicker dataset={dataset} catalog={catalog} compared={compared} />
      {chosen.length === 0 ? (
        <div className={styles['empty']}>
          <p>{say.none}</p>
          <Button onClick={() => change((now) => ({ ...now, panels: null }))}>{say.usual}</Button>
        </div>
      ) : (
        <Tabs
          label={words.indicator.showAs}
          tabs={[
            { id: 'chart', label: words.indicator.chart },
            { id: 'table', label: words.indicator.table },
          ]}
          selected={view.show}
          onSelect={(show) => look({ show })}
          aside={
            <Dispensable>
              <Exported dataset={dataset} title={title} figures={panels} drawn={drawn} />
            </Dispensable>
          }
        >
          {view.show === 'chart' ? (
            <>
              <p className={`${styles['rule']} ${styles['narrow']}`}>{say.narrow(words.indicator.table)}</p>
              {drawn}
            </>
          ) : (
            <CompareTable shown={shown} apart={apart} setting={setting} />
          )}
        </Tabs>
      )}
    </article>
  );
}
