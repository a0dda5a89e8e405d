import type { ScaleGroup } from '#domain/side-by-side.ts';

import { panelKey, type ChosenPanel } from './panel-choice.ts';
import type { PanelApart } from './use-compared.ts';

/** A group of panels with the missing ones that were chosen before it; the last place holds only those chosen after every group. */
export interface Place {
  readonly missing: readonly PanelApart[];
  readonly group: ScaleGroup | null;
}

/** Puts what cannot be shown where it would have stood among the groups, each of which stands where its first panel was chosen. */
export function placesOf(groups: readonly ScaleGroup[], apart: readonly PanelApart[], chosen: readonly ChosenPanel[]): readonly Place[] {
  const keys = chosen.map(panelKey);
  const starts = groups.map(({ panels }) => keys.indexOf(panels[0]?.key ?? ''));
  const placeOf = (key: string) => {
    const place = starts.findIndex((start) => start > keys.indexOf(key));
    return place === -1 ? groups.length : place;
  };
  return [...groups, null].map((group, place) => ({ group, missing: apart.filter(({ key }) => placeOf(key) === place) }));
}
