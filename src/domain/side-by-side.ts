import { basesOf, indexTo, type BaseIndex } from './base-index.ts';
import { indexOf, type YearSpan } from './dataset-index.ts';
import type { Dataset } from './dataset.ts';
import { sorted } from './order.ts';
import { differencesBetween, type Difference, type PlacedSeries } from './series-likeness.ts';
import { rowOf } from './trajectory-row.ts';
import { toTrajectory, type Trajectory, type TrajectoryRow } from './trajectory.ts';

/** A series of an area to be shown in a panel of its own; `key` tells it from the others. */
export interface PanelRequest {
  readonly key: string;
  readonly dataset: Dataset;
  readonly series: string;
  readonly issuer: string | null;
}

export interface SideBySideRequest {
  readonly panels: readonly PanelRequest[];
  /** First and last year wanted; null for all that any panel mentions. */
  readonly from: number | null;
  readonly to: number | null;
  /** Shows each series as an index on this year; null, or a year that no panel can take, shows the figures. */
  readonly base: number | null;
  /** `own` gives every panel a scale of its own. */
  readonly scale: 'shared' | 'own';
}

/** One series with a row for every year that the panels show. */
export interface Panel extends PlacedSeries {
  readonly key: string;
  readonly trajectory: Trajectory;
  /** Null where the figures themselves are shown. */
  readonly index: BaseIndex | null;
}

/** Panels on one vertical scale. Of a panel alone, `kept` is what keeps it from the panel most like it; empty where there is no other or the reader asked. */
export interface ScaleGroup {
  readonly panels: readonly Panel[];
  readonly kept: readonly Difference[];
}

/** Two panels that show the same indicator and so invite a comparison that cannot be made, with what keeps them apart. */
export interface Refusal {
  readonly first: Panel;
  readonly second: Panel;
  readonly differences: readonly Difference[];
}

/** Series beside each other on one axis of years; nothing in it is computed from two of them. */
export interface SideBySide {
  readonly years: YearSpan | null;
  /** All years that could be shown. */
  readonly known: YearSpan | null;
  /** In the order asked for, each group where its first panel stood. */
  readonly groups: readonly ScaleGroup[];
  readonly refusals: readonly Refusal[];
  /** Years on which at least one panel can be indexed. */
  readonly bases: readonly number[];
  readonly base: number | null;
}

/** Lines panels up by calendar year and decides which may share a scale. Throws for a series that its dataset does not define. */
export function sideBySide(request: SideBySideRequest): SideBySide {
  const whole = request.panels.map((panel) => ({ ...panel, trajectory: toTrajectory(panel.dataset, panel) }));
  const known = spanOfRows(whole.flatMap(({ trajectory }) => trajectory.rows.filter(isMentioned)));
  const years = narrowed(known, request);
  const bases = basesWithin(years, whole);
  const base = request.base !== null && bases.includes(request.base) ? request.base : null;
  const panels = whole.map(({ key, dataset, trajectory }): Panel => {
    const shown = years === null ? trajectory : aligned({ dataset, trajectory }, years);
    return { key, dataset, trajectory: shown, index: base === null ? null : indexTo(base, shown) };
  });
  const between = comparing(whole, base !== null);
  const members = request.scale === 'own' ? panels.map((panel) => [panel]) : grouped(panels, between);
  const groups = members.map((own) => ({ panels: own, kept: request.scale === 'own' ? [] : keptFrom(own, panels, between) }));
  return { years, known, groups, refusals: refusalsOf(panels, between), bases, base };
}

function basesWithin(years: YearSpan | null, whole: readonly PlacedSeries[]): readonly number[] {
  const bases = new Set(whole.flatMap(({ trajectory }) => basesOf(trajectory)));
  return years === null ? [] : sorted([...bases].filter((year) => year >= years.first && year <= years.last), (a, b) => a - b);
}

/** Whether a year has anything of this series itself; the rows also cover its indicator's other series. */
function isMentioned({ actual, partYears, plans }: TrajectoryRow): boolean {
  return actual !== null || partYears.length > 0 || plans.some(({ target }) => target !== null);
}

function spanOfRows(rows: readonly TrajectoryRow[]): YearSpan | null {
  const years = rows.map(({ year }) => year);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** What of the known years is asked for; all of them where nothing would be left. */
function narrowed(known: YearSpan | null, { from, to }: Pick<SideBySideRequest, 'from' | 'to'>): YearSpan | null {
  if (known === null) return null;
  const [first, last] = [Math.max(known.first, from ?? known.first), Math.min(known.last, to ?? known.last)];
  return first > last ? known : { first, last };
}

function aligned({ dataset, trajectory }: PlacedSeries, { first, last }: YearSpan): Trajectory {
  const { indicator, series, issuer, rows, breaks } = trajectory;
  const made = new Map(rows.map((row) => [row.year, row]));
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return {
    ...trajectory,
    rows: years.map((year) => made.get(year) ?? rowOf(indexOf(dataset), { indicator, series, year, issuer })),
    terms: [],
    breaks: breaks.filter(({ year }) => year > first && year <= last),
  };
}

type Between = (first: Panel, second: Panel) => readonly Difference[];

/** Looks pairs up in their whole length, whatever part of it is shown. An index has no unit and may stand beside that of another indicator, at equal prices. */
function comparing(whole: readonly (PlacedSeries & { readonly key: string })[], indexed: boolean): Between {
  const placed = new Map(whole.map((one) => [one.key, one]));
  return (a, b) => {
    const [first, second] = [placed.get(a.key), placed.get(b.key)];
    const found = first === undefined || second === undefined ? [] : differencesBetween(first, second);
    if (a.trajectory.indicator.id === b.trajectory.indicator.id) return indexed ? found.filter(({ kind }) => kind !== 'unit') : found;
    const counts = indexed ? isOfPrices : isOfSubject;
    return found.filter(({ kind }) => counts(kind));
  };
}

/** Of two indicators only what they are and in which unit says why they stand apart; of two indexes only their prices do. */
const isOfSubject = (kind: Difference['kind']) => kind === 'indicator' || kind === 'unit';
const isOfPrices = (kind: Difference['kind']) => kind === 'price-base' || kind === 'price-base-not-stated';

/** A panel joins the first group in which it compares with every member; what cannot be indexed stands alone. */
function grouped(panels: readonly Panel[], between: Between): readonly (readonly Panel[])[] {
  const groups: Panel[][] = [];
  for (const panel of panels) {
    const group = groups.find((members) => members.every((member) => isDrawn(member) && isDrawn(panel) && between(member, panel).length === 0));
    if (group === undefined) groups.push([panel]);
    else group.push(panel);
  }
  return groups;
}

const isDrawn = ({ index }: Panel): boolean => index?.kind !== 'refused';

/** The fewest differences that a lone panel has from any other one. */
function keptFrom(own: readonly Panel[], panels: readonly Panel[], between: Between): readonly Difference[] {
  const [panel] = own;
  if (panel === undefined || own.length > 1 || !isDrawn(panel)) return [];
  const others = panels.filter((other) => other !== panel && isDrawn(other)).map((other) => between(other, panel));
  return others.reduce<readonly Difference[]>((least, one) => (least.length === 0 || one.length < least.length ? one : least), []);
}

/** Each later panel beside each earlier one of the same indicator. */
function refusalsOf(panels: readonly Panel[], between: Between): readonly Refusal[] {
  return panels.flatMap((second, place) =>
    panels
      .slice(0, place)
      .filter((first) => first.trajectory.indicator.id === second.trajectory.indicator.id && isDrawn(first) && isDrawn(second))
      .map((first) => ({ first, second, differences: between(first, second) }))
      .filter(({ differences }) => differences.length > 0),
  );
}
