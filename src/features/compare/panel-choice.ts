/** A series to be shown: of the page's area by itself, of other areas by area and, where it is not the usual one, series. */
export interface ChosenPanel {
  readonly area: string | null;
  readonly series: string | null;
}

/** What the keys of this page say; null stands for the default. */
export interface PanelChoice {
  /** The indicator that is shown across areas; null for indicators of one area. */
  readonly by: string | null;
  readonly panels: readonly ChosenPanel[] | null;
  readonly base: number | null;
  readonly scale: 'shared' | 'own';
}

type Own = Readonly<Record<string, string>>;

/** More panels than this could not be taken in at once. */
export const mostPanels = 8;

/** Written for no panel at all, as no identifier begins with it. */
const nothing = '-';
const identifier = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/u;

/** Reads the keys; whatever it cannot understand becomes the default. */
export function parsePanelChoice(own: Own): PanelChoice {
  const by = identifier.test(own['by'] ?? '') ? (own['by'] ?? null) : null;
  const base = /^[1-9]\d{3}$/u.test(own['base'] ?? '') ? Number(own['base']) : null;
  return { by, panels: parsePanels(own['with'] ?? '', by !== null), base, scale: own['scale'] === 'own' ? 'own' : 'shared' };
}

/** Writes only differences from the default: the inverse of `parsePanelChoice`. */
export function formatPanelChoice({ by, panels, base, scale }: PanelChoice): Own {
  const keys = { by, with: panels === null ? null : formatPanels(panels), base: base === null ? null : String(base), scale: scale === 'own' ? 'own' : null };
  return Object.fromEntries(Object.entries(keys).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

/** The same choice of panels, each once and no more than there is room for; also the text by which a panel is known. */
export function panelKey({ area, series }: ChosenPanel): string {
  return area === null ? (series ?? '') : series === null ? area : `${area}~${series}`;
}

function formatPanels(panels: readonly ChosenPanel[]): string {
  return panels.length === 0 ? nothing : panels.map(panelKey).join(',');
}

function parsePanels(text: string, acrossAreas: boolean): readonly ChosenPanel[] | null {
  if (text === nothing) return [];
  const keys = [...new Set(text.split(','))].slice(0, mostPanels);
  const panels = keys.map((key) => parsePanel(key, acrossAreas));
  const understood = panels.filter((panel) => panel !== null);
  return understood.length === 0 ? null : understood;
}

function parsePanel(key: string, acrossAreas: boolean): ChosenPanel | null {
  const [first = '', series, extra] = key.split('~');
  if (extra !== undefined || !identifier.test(first) || (series !== undefined && !identifier.test(series))) return null;
  if (acrossAreas) return { area: first, series: series ?? null };
  return series === undefined ? { area: null, series: first } : null;
}
