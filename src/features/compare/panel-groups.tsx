import { tickDecimals } from '#charts/level-scale.ts';
import { panelScaleOf } from '#charts/panel-layout.ts';
import { TrajectoryKey } from '#charts/trajectory-key.tsx';
import { gutterFor } from '#charts/trajectory-layout.ts';
import { indexedTrajectory } from '#domain/base-index.ts';
import type { Panel, Refusal, SideBySide } from '#domain/side-by-side.ts';
import { useI18n } from '#i18n/context.tsx';
import { compareWords } from '#i18n/words/compare.ts';

import { ComparePanel } from './compare-panel.tsx';
import type { PanelSetting } from './panel-name.ts';
import { RefusalNote } from './refusal-note.tsx';
import styles from './compare.module.css';

interface PanelGroupsProps {
  readonly shown: SideBySide;
  readonly setting: PanelSetting;
}

/** The panels below each other, so that a year stands at one place in all of them; between those that do not compare, why they do not. */
export function PanelGroups({ shown: { groups, refusals, years, base }, setting }: PanelGroupsProps) {
  const { locale, format } = useI18n();
  const say = compareWords[locale];
  const scales = groups.map((group) => panelScaleOf(group.panels.flatMap((panel) => drawn(panel) ?? [])));
  const letters = scales.flatMap(({ ticks }) => ticks.map((tick) => format.number(tick, tickDecimals(ticks, tick)).length));
  const gutter = gutterFor(Math.max(...letters));

  return (
    <section {...reachable} aria-label={say.panels} className={styles['groups']}>
      <TrajectoryKey trajectory={{ rows: groups.flatMap((group) => group.panels.flatMap((panel) => drawn(panel)?.rows ?? [])), terms: [], breaks: [] }} />
      {groups.map((group, place) => (
        <div key={group.panels[0]?.key} className={styles['groups']}>
          <RefusalNote refusals={refusalsBefore(place, groups, refusals)} names={setting} />
          <div className={styles['group']}>
            {group.panels.length > 1 && (
              <div className={styles['sharedHead']}>
                <p className={styles['shared']}>{say.shared(group.panels.length)}</p>
                <p className={styles['rule']}>{base === null ? say.sharedWhy : say.sharedIndexWhy}</p>
              </div>
            )}
            <ul className={styles['panels']}>
              {group.panels.map((panel) => (
                <li key={panel.key}>
                  <ComparePanel
                    panel={panel}
                    drawn={drawn(panel)}
                    group={group}
                    setting={setting}
                    frame={{ scale: scales[place] ?? panelScaleOf([]), gutter, years: years ?? { first: 0, last: 0 } }}
                  />
                </li>
              ))}
            </ul>
          </div>
        </div>
      ))}
    </section>
  );
}

/** Takes the focus when the panel that held it is removed. */
const reachable = { tabIndex: -1 } as const;

/** What the panel's picture shows; null where there can be none. */
function drawn({ trajectory, index }: Panel): Panel['trajectory'] | null {
  if (index?.kind === 'refused') return null;
  if (index?.kind === 'indexed') return indexedTrajectory(trajectory, index);
  const isEmpty = trajectory.rows.every(({ actual, partYears, plans }) => actual === null && partYears.length === 0 && plans.every(({ target }) => target === null));
  return isEmpty ? null : trajectory;
}

/** A pair's reasons stand before the later of its two groups. */
function refusalsBefore(place: number, groups: SideBySide['groups'], refusals: readonly Refusal[]): readonly Refusal[] {
  const placeOf = (panel: Panel) => groups.findIndex((group) => group.panels.includes(panel));
  return refusals.filter(({ first, second }) => Math.max(placeOf(first), placeOf(second)) === place);
}
