import type { Indicator } from '#domain/indicator.ts';
import type { Panel } from '#domain/side-by-side.ts';
import type { Language } from '#i18n/language.ts';
import { named } from '#i18n/naming.ts';

import type { ChosenPanel } from './panel-choice.ts';

/** What tells a panel from the others: its indicator and series within one area, its area across areas. */
export interface PanelNames {
  readonly acrossAreas: boolean;
  readonly panels: readonly Panel[];
}

/** The same with what a panel needs for leading elsewhere and for taking itself away. */
export interface PanelSetting extends PanelNames {
  readonly chosen: readonly ChosenPanel[];
  /** The indicator that is shown across areas. */
  readonly subject: Indicator | null;
  /** The area that addresses leave out. */
  readonly defaultArea: string;
}

/** The short name of a panel in sentences and heads of columns. */
export function panelName({ dataset, trajectory, key }: Panel, { acrossAreas, panels }: PanelNames, { text }: Language): string {
  const { indicator, series } = trajectory;
  if (!acrossAreas) return text(named(indicator, series, dataset.series).title);
  const isTwice = panels.some((other) => other.key !== key && other.dataset.area.id === dataset.area.id);
  return isTwice ? `${text(dataset.area.name)} (${text(series.title)})` : text(dataset.area.name);
}
