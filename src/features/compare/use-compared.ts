import type { Area } from '#domain/area.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Dataset } from '#domain/dataset.ts';
import { headlineIndicators } from '#domain/headline.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PanelRequest } from '#domain/side-by-side.ts';
import { useAddress } from '#state/address-context.tsx';

import { mostPanels, panelKey, type ChosenPanel, type PanelChoice } from './panel-choice.ts';
import { useAreaFigures, type AreaFigures } from './use-area-figures.ts';

/** An area whose panel cannot be shown now, with the reason. */
export interface AreaApart {
  readonly panel: ChosenPanel;
  readonly area: Pick<Area, 'id' | 'name'>;
  readonly problem: Exclude<AreaFigures, { kind: 'ready' }> | { readonly kind: 'no-indicator' };
}

/** What is to be shown: the indicator across areas or null for indicators of one area, the panels, and who is missing. */
export interface Compared {
  readonly subject: Indicator | null;
  /** The panels chosen, whether or not they can be shown. */
  readonly chosen: readonly ChosenPanel[];
  readonly usual: readonly ChosenPanel[];
  readonly requests: readonly PanelRequest[];
  readonly apart: readonly AreaApart[];
}

/** Finds the chosen panels in this area's figures, or asks for those of the other areas. */
export function useCompared(dataset: Dataset, catalog: Catalog, choice: PanelChoice): Compared {
  const { issuer } = useAddress().address.view;
  const subject = dataset.indicators.find(({ id }) => id === choice.by) ?? null;
  const asked = subject === null && choice.by !== null ? null : choice.panels;
  const usual = subject === null ? usualSeries(dataset) : usualAreas(dataset, catalog);
  const chosen = (asked ?? usual).filter((panel) => exists(panel, dataset, catalog));
  const others = new Set(chosen.flatMap(({ area }) => (area === null || area === dataset.area.id ? [] : [area])));
  const figures = useAreaFigures([...others]);
  const found = chosen.map((panel) => find(panel, { dataset, catalog, figures, subject, issuer }));
  return {
    subject,
    chosen,
    usual,
    requests: found.flatMap((one) => ('series' in one ? [one] : [])),
    apart: found.flatMap((one) => ('problem' in one ? [one] : [])),
  };
}

/** The headline indicators by their usual series; where none is a headline, the first ones. */
function usualSeries(dataset: Dataset): readonly ChosenPanel[] {
  const headlines = headlineIndicators(dataset);
  const shown = headlines.length === 0 ? dataset.indicators.slice(0, 5) : headlines;
  return shown.slice(0, mostPanels).map(({ defaultSeries }) => ({ area: null, series: defaultSeries }));
}

/** The area of the page, then the others of the catalog. */
function usualAreas({ area }: Dataset, { areas }: Catalog): readonly ChosenPanel[] {
  const others = areas.filter((entry) => entry.area.id !== area.id);
  return [area.id, ...others.map((entry) => entry.area.id)].slice(0, mostPanels).map((id) => ({ area: id, series: null }));
}

function exists({ area, series }: ChosenPanel, dataset: Dataset, { areas }: Catalog): boolean {
  if (area === null) return dataset.series.some(({ id }) => id === series);
  return area === dataset.area.id || areas.some((entry) => entry.area.id === area);
}

interface Where {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
  readonly figures: ReadonlyMap<string, AreaFigures>;
  readonly subject: Indicator | null;
  readonly issuer: string | null;
}

function find(panel: ChosenPanel, { dataset, catalog, figures, subject, issuer }: Where): PanelRequest | AreaApart {
  const isOwn = panel.area === null || panel.area === dataset.area.id;
  const of: AreaFigures = isOwn ? { kind: 'ready', dataset } : (figures.get(panel.area ?? '') ?? { kind: 'waiting' });
  const area = isOwn ? dataset.area : (catalog.areas.find((entry) => entry.area.id === panel.area)?.area ?? dataset.area);
  if (of.kind !== 'ready') return { panel, area, problem: of };
  const series = subject === null ? panel.series : seriesFor(of.dataset, subject, panel);
  if (series === null) return { panel, area, problem: { kind: 'no-indicator' } };
  return { key: panelKey(panel), dataset: of.dataset, series, issuer: isOwn ? issuer : null };
}

function seriesFor({ indicators, series }: Dataset, { id }: Indicator, panel: ChosenPanel): string | null {
  const own = series.filter(({ indicator }) => indicator === id);
  const usual = indicators.find((indicator) => indicator.id === id)?.defaultSeries;
  return (own.find((one) => one.id === panel.series) ?? own.find((one) => one.id === usual) ?? own[0])?.id ?? null;
}
