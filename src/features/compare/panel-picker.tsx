import type { Catalog } from '#domain/catalog.ts';
import type { Dataset } from '#domain/dataset.ts';
import { useI18n } from '#i18n/context.tsx';
import { named } from '#i18n/naming.ts';
import { compareWords } from '#i18n/words/compare.ts';
import { Disclosure } from '#ui/disclosure.tsx';

import { mostPanels, panelKey, type ChosenPanel } from './panel-choice.ts';
import type { Compared } from './use-compared.ts';
import { usePanelChoice } from './use-panel-choice.ts';
import styles from './compare.module.css';

interface PanelPickerProps {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
  readonly compared: Compared;
}

/** Which panels are shown: a mark for each series of the area, or for each area. */
export function PanelPicker({ dataset, catalog, compared: { subject, chosen, usual } }: PanelPickerProps) {
  const { locale, text } = useI18n();
  const say = compareWords[locale];
  const { change } = usePanelChoice();
  const groups = subject === null ? seriesByGroup(dataset, text) : [{ title: null, options: areasOf(dataset, catalog, text) }];
  const isFull = chosen.length >= mostPanels;
  const isSame = (a: ChosenPanel, b: ChosenPanel) => (subject === null ? a.series === b.series : a.area === b.area);
  const toggle = (panel: ChosenPanel) => {
    change((now) => {
      const before = now.panels ?? usual;
      const without = before.filter((one) => !isSame(one, panel));
      const after = without.length < before.length ? without : [...before, panel].slice(0, mostPanels);
      return { ...now, panels: isUsual(after, usual) ? null : after };
    });
  };

  return (
    <Disclosure summary={subject === null ? say.pickIndicators(chosen.length, mostPanels) : say.pickAreas(chosen.length, mostPanels)}>
      {isFull && <p className={styles['rule']}>{say.full(mostPanels)}</p>}
      <div className={styles['picker']}>
        {groups.map(({ title, options }) => (
          <fieldset key={title ?? ''} className={styles['pickerGroup']}>
            {title !== null && <legend className={styles['rule']}>{title}</legend>}
            {options.map(({ panel, label }) => {
              const checked = chosen.some((one) => isSame(one, panel));
              return (
                <label key={panelKey(panel)} className={styles['pick']}>
                  <input type="checkbox" checked={checked} disabled={isFull && !checked} onChange={() => toggle(panel)} />
                  <span>{label}</span>
                </label>
              );
            })}
          </fieldset>
        ))}
      </div>
    </Disclosure>
  );
}

interface PickOption {
  readonly panel: ChosenPanel;
  readonly label: string;
}

type Text = ReturnType<typeof useI18n>['text'];

function seriesByGroup({ groups, indicators, series }: Dataset, text: Text): readonly { readonly title: string; readonly options: readonly PickOption[] }[] {
  return groups
    .map(({ id, title }) => ({
      title: text(title),
      options: indicators
        .filter(({ group }) => group === id)
        .flatMap((indicator) =>
          series.filter((one) => one.indicator === indicator.id).map((one) => ({ panel: { area: null, series: one.id }, label: text(named(indicator, one, series).title) })),
        ),
    }))
    .filter(({ options }) => options.length > 0);
}

function areasOf({ area }: Dataset, { areas }: Catalog, text: Text): readonly PickOption[] {
  const own = areas.some((entry) => entry.area.id === area.id) ? [] : [area];
  return [...own, ...areas.map((entry) => entry.area)].map(({ id, name }) => ({ panel: { area: id, series: null }, label: text(name) }));
}

function isUsual(panels: readonly ChosenPanel[], usual: readonly ChosenPanel[]): boolean {
  return panels.map(panelKey).join() === usual.map(panelKey).join();
}
