import type { PanelFrame } from '#charts/panel-layout.ts';
import type { ScaleGroup } from '#domain/side-by-side.ts';
import { useI18n } from '#i18n/context.tsx';
import { compareWords } from '#i18n/words/compare.ts';

import { ComparePanel } from './compare-panel.tsx';
import { drawnIn } from './drawn-in.ts';
import type { PanelSetting } from './panel-name.ts';
import styles from './compare.module.css';

interface PanelGroupProps {
  readonly group: ScaleGroup;
  readonly isIndexed: boolean;
  readonly setting: PanelSetting;
  readonly frame: PanelFrame;
}

/** Panels on one scale, with why they may share it. */
export function PanelGroup({ group, isIndexed, setting, frame }: PanelGroupProps) {
  const { locale } = useI18n();
  const say = compareWords[locale];
  return (
    <div className={styles['group']}>
      {group.panels.length > 1 && (
        <div className={styles['sharedHead']}>
          <p className={styles['shared']}>{say.shared(group.panels.length)}</p>
          <p className={styles['rule']}>{isIndexed ? say.sharedIndexWhy : say.sharedWhy}</p>
        </div>
      )}
      <ul className={styles['panels']}>
        {group.panels.map((panel) => (
          <li key={panel.key}>
            <ComparePanel panel={panel} drawn={drawnIn(panel)} group={group} setting={setting} frame={frame} />
          </li>
        ))}
      </ul>
    </div>
  );
}
