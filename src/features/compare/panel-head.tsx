import { indexOf } from '#domain/dataset-index.ts';
import type { Panel } from '#domain/side-by-side.ts';
import { useI18n } from '#i18n/context.tsx';
import { compareWords } from '#i18n/words/compare.ts';
import { AddressLink } from '#state/address-link.tsx';
import { defaultView } from '#state/address.ts';
import { Select } from '#ui/select.tsx';

import { panelKey } from './panel-choice.ts';
import { panelName, type PanelSetting } from './panel-name.ts';
import { RemovePanel } from './remove-panel.tsx';
import { usePanelChoice } from './use-panel-choice.ts';
import styles from './compare.module.css';

interface PanelHeadProps {
  readonly panel: Panel;
  readonly setting: PanelSetting;
}

/** A panel's name, which leads to its indicator; its series where an area has several; and taking the panel away. */
export function PanelHead({ panel, setting }: PanelHeadProps) {
  const language = useI18n();
  const { locale, text } = language;
  const say = compareWords[locale];
  const { change } = usePanelChoice();
  const { chosen, defaultArea, acrossAreas } = setting;
  const { dataset, trajectory, key } = panel;
  const { indicator, series } = trajectory;
  const name = panelName(panel, setting, language);
  const own = indexOf(dataset).seriesOf.get(indicator.id) ?? [];

  return (
    <>
      <div className={styles['name']}>
        <h2 className={styles['title']}>
          <AddressLink
            to={{
              locale,
              area: dataset.area.id === defaultArea ? null : dataset.area.id,
              page: { kind: 'indicator', id: indicator.id },
              view: { ...defaultView, series: series.id === indicator.defaultSeries ? null : series.id },
            }}
          >
            {name}
          </AddressLink>
        </h2>
        <RemovePanel id={key} name={name} chosen={chosen} />
      </div>
      {acrossAreas &&
        (own.length > 1 ? (
          <Select
            label={say.series(name)}
            labelHidden
            options={own.map(({ id, title }) => ({ value: id, label: text(title) }))}
            value={series.id}
            onChange={(id) =>
              change((now) => ({
                ...now,
                panels: (now.panels ?? chosen).map((one) => (panelKey(one) === key ? { area: one.area, series: id === indicator.defaultSeries ? null : id } : one)),
              }))
            }
          />
        ) : (
          <p>{text(series.title)}</p>
        ))}
    </>
  );
}
