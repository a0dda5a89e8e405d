import { panelGutter, panelScaleOf } from '#charts/panel-layout.ts';
import { TrajectoryKey } from '#charts/trajectory-key.tsx';
import type { Panel, Refusal, SideBySide } from '#domain/side-by-side.ts';
import { useI18n } from '#i18n/context.tsx';
import { compareWords } from '#i18n/words/compare.ts';

import { drawnIn } from './drawn-in.ts';
import { PanelApartNote } from './panel-apart.tsx';
import { PanelGroup } from './panel-group.tsx';
import type { PanelSetting } from './panel-name.ts';
import { placesOf } from './places.ts';
import { RefusalNote } from './refusal-note.tsx';
import type { PanelApart } from './use-compared.ts';
import styles from './compare.module.css';

interface PanelGroupsProps {
  readonly shown: SideBySide;
  readonly apart: readonly PanelApart[];
  readonly setting: PanelSetting;
}

/** The panels below each other, so that a year stands at one place in all of them; between those that do not compare, why they do not. */
export function PanelGroups({ shown: { groups, refusals, years, base }, apart, setting }: PanelGroupsProps) {
  const { locale, format } = useI18n();
  const scales = groups.map((group) => panelScaleOf(group.panels.flatMap((panel) => drawnIn(panel) ?? [])));
  const gutter = panelGutter(scales, format);

  return (
    <section {...reachable} aria-label={compareWords[locale].panels} className={styles['groups']}>
      <TrajectoryKey trajectories={groups.flatMap((group) => group.panels.flatMap((panel) => drawnIn(panel) ?? []))} />
      {placesOf(groups, apart, setting.chosen).map(({ missing, group }, place) => (
        <div key={group?.panels[0]?.key ?? ''} className={styles['groups']}>
          {missing.map((one) => (
            <PanelApartNote key={one.key} apart={one} setting={setting} />
          ))}
          {group !== null && (
            <>
              <RefusalNote refusals={refusalsBefore(place, groups, refusals)} names={setting} />
              <PanelGroup
                group={group}
                isIndexed={base !== null}
                setting={setting}
                frame={{ scale: scales[place] ?? panelScaleOf([]), gutter, years: years ?? { first: 0, last: 0 } }}
              />
            </>
          )}
        </div>
      ))}
    </section>
  );
}

/** Takes the focus when the panel that held it is removed. */
const reachable = { tabIndex: -1 } as const;

/** A pair's reasons stand before the later of its two groups. */
function refusalsBefore(place: number, groups: SideBySide['groups'], refusals: readonly Refusal[]): readonly Refusal[] {
  const placeOf = (panel: Panel) => groups.findIndex((group) => group.panels.includes(panel));
  return refusals.filter(({ first, second }) => Math.max(placeOf(first), placeOf(second)) === place);
}
