import type { BilingualText } from '#domain/bilingual-text.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Dataset } from '#domain/dataset.ts';
import { headlineIndicators } from '#domain/headline.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PanelRequest } from '#domain/side-by-side.ts';
import { useAddress } from '#state/address-context.tsx';

import { mostPanels, panelKey, type ChosenPanel, type PanelChoice } from './panel-choice.ts';
import { useAreaFigures, type AreaFigures } from './use-area-figures.ts';

/** A chosen panel that cannot be shown now, with the reason. */
export interface PanelApart {
  readonly key: string;
  /** Of its area, or of the series where that is unknown. */
  readonly name: BilingualText;
  readonly problem: Exclude<AreaFigures, { kind: 'ready' }> | { readonly kind: 'no-indicator' | 'set-aside' | 'no-series' | 'no-area' };
}

/** What is to be shown: the indicator across areas or null for indicators of one area, the panels, and who is missing. */
export interface Compared {
  readonly subject: Indicator | null;
  /** The panels chosen, whether or not they can be shown. */
  readonly chosen: readonly ChosenPanel[];
  readonly usual: readonly ChosenPanel[];
  readonly requests: readonly PanelRequest[];
  readonly apart: readonly PanelApart[];
}

/** Finds the chosen panels in this area's figures, or asks for those of the other areas. */
export function useCompared(dataset: Dataset, catalog: Catalog, choice: PanelChoice): Compared {
  const { issuer } = useAddress().address.view;
  const subject = dataset.indicators.find(({ id }) => id === choice.by) ?? null;
  const asked = subject === null && choice.by !== null ? null : choice.panels;
  const usual = subject === null ? usualSeries(dataset) : usualAreas(dataset, catalog);
  const chosen = asked ?? usual;
  const others = new Set(catalog.areas.map((entry) => entry.area.id).filter((id) => id !== dataset.area.id && chosen.some(({ area }) => area === id)));
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

interface Where {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
  readonly figures: ReadonlyMap<string, AreaFigures>;
  readonly subject: Indicator | null;
  readonly issuer: string | null;
}

function find(panel: ChosenPanel, { dataset, catalog, figures, subject, issuer }: Where): PanelRequest | PanelApart {
  const key = panelKey(panel);
  const isOwn = panel.area === null || panel.area === dataset.area.id;
  const area = isOwn ? dataset.area : catalog.areas.find((entry) => entry.area.id === panel.area)?.area;
  if (area === undefined) return { key, name: asIs(panel.area ?? key), problem: { kind: 'no-area' } };
  const of: AreaFigures = isOwn ? { kind: 'ready', dataset, setAside: [] } : (figures.get(area.id) ?? { kind: 'waiting' });
  if (of.kind !== 'ready') return { key, name: area.name, problem: of };
  const series = subject === null ? of.dataset.series.find(({ id }) => id === panel.series)?.id : seriesFor(of.dataset, subject, panel);
  if (series !== undefined) return { key, dataset: of.dataset, series, issuer: isOwn ? issuer : null };
  if (subject === null) return { key, name: asIs(panel.series ?? key), problem: { kind: 'no-series' } };
  return { key, name: area.name, problem: { kind: of.setAside.includes(subject.id) ? 'set-aside' : 'no-indicator' } };
}

/** A name that nothing is known of but its identifier. */
const asIs = (id: string): BilingualText => ({ vi: id, en: id });

function seriesFor({ indicators, series }: Dataset, { id }: Indicator, panel: ChosenPanel): string | undefined {
  const own = series.filter(({ indicator }) => indicator === id);
  const usual = indicators.find((indicator) => indicator.id === id)?.defaultSeries;
  return (own.find((one) => one.id === panel.series) ?? own.find((one) => one.id === usual) ?? own[0])?.id;
}
