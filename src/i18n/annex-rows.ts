import type { Annex, AnnexLine } from '#domain/annex.ts';
import type { IndicatorGroup } from '#domain/indicator.ts';

/** What the table shows in turn: names of groups between lines in the official order, else lines alone that name their group. */
export type AnnexRow = GroupRow | LineRow;

interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly ordinal: string;
  readonly group: IndicatorGroup;
}

export interface LineRow {
  readonly kind: 'line';
  readonly key: string;
  readonly ordinal: string;
  readonly line: AnnexLine;
  /** Where no row above names it. */
  readonly group: IndicatorGroup | null;
}

const known = new WeakMap<Annex, readonly AnnexRow[]>();

/** The rows of an annex in the official order: each group, then its lines. */
export function officialRows(annex: Annex): readonly AnnexRow[] {
  const made = known.get(annex) ?? annex.groups.flatMap(({ group, lines }, place) => [{ kind: 'group' as const, key: `group ${group.id}`, ordinal: roman(place + 1), group }, ...numbered(lines)]);
  known.set(annex, made);
  return made;
}

/** Indicators are counted within their group; further series of one take letters. */
function numbered(lines: readonly AnnexLine[]): readonly LineRow[] {
  let [number, letter] = [0, 0];
  return lines.map((line) => {
    if (line.isDefaultSeries) [number, letter] = [number + 1, 0];
    else letter += 1;
    const ordinal = line.isDefaultSeries ? String(number) : `${number}${String.fromCodePoint(96 + letter)}`;
    return { kind: 'line', key: line.series.id, ordinal, line, group: null };
  });
}

const numerals = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  const [value, text] = numerals.find(([candidate]) => candidate <= number) ?? [0, ''];
  return value === 0 ? '' : text + roman(number - value);
}
