import type { Annex } from '#domain/annex.ts';
import type { Language } from './language.ts';
import { annexWords } from './words/annex.ts';

export type ColumnKind = 'ordinal' | 'name' | 'unit' | 'previous' | 'plan' | 'actual' | 'ratio' | 'change' | 'verdict' | 'source' | 'note';

/** A column of the annex. `issuer` is a place among the annex's issuers, for plans and comparisons. */
export interface Column {
  readonly id: string;
  readonly kind: ColumnKind;
  readonly issuer: number | null;
  /** In the numbered row under the head: "A", "2", "6=5/2". */
  readonly formula: string;
  /** The whole name, for ears and for the sentence that names the order. */
  readonly name: string;
}

/** A cell of the head; `column` is the place of the column that it sorts, null for a name over several. */
interface HeadCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly column: number | null;
}

export interface Layout {
  readonly columns: readonly Column[];
  /** Two rows, as merged as in the official form; the numbered row comes below. */
  readonly head: readonly (readonly HeadCell[])[];
  /** The unit of every line, where it is the same; there is no column then. */
  readonly unit: string | null;
}

/** The columns of a year in the order of the official form. */
export function layoutOf({ year, issuers, groups }: Annex, language: Language): Layout {
  const { heads } = annexWords[language.locale];
  const units = new Set(groups.flatMap(({ lines }) => lines.map(({ indicator }) => language.text(indicator.unit.label))));
  const [only = null] = units.size === 1 ? units : [];
  const names = issuers.map(({ shortName }) => language.text(shortName));
  const plans = issuers.length === 0 ? [{ id: 'plan', issuer: null, text: heads.anyPlan }] : issuers.map(({ id }, place) => ({ id: `plan.${id}`, issuer: place, text: names[place] ?? '' }));
  const ratios =
    issuers.length === 0 ? [{ id: 'ratio', issuer: null, text: heads.anyRatio }] : issuers.map(({ id }, place) => ({ id: `ratio.${id}`, issuer: place, text: heads.ratio(names[place] ?? '') }));
  const single = (kind: Exclude<ColumnKind, 'plan' | 'ratio'>, name: string) => [{ id: kind, kind, issuer: null, name }];
  const drafts: readonly Omit<Column, 'formula'>[] = [
    ...single('ordinal', heads.ordinal),
    ...single('name', heads.name),
    ...(only === null ? single('unit', heads.unit) : []),
    ...single('previous', heads.previous(year - 1)),
    ...plans.map(({ id, issuer, text }) => ({ id, kind: 'plan' as const, issuer, name: `${heads.plan(year)}: ${text}` })),
    ...single('actual', heads.actual(year)),
    ...ratios.map(({ id, issuer, text }) => ({ id, kind: 'ratio' as const, issuer, name: text })),
    ...single('change', heads.change),
    ...single('verdict', heads.verdict),
    ...single('source', heads.source),
    ...single('note', heads.note),
  ];
  const columns = numbered(drafts);
  const short = new Map([...plans, ...ratios].map(({ id, text }): [string, string] => [id, text]));
  return { columns, head: headOf(columns, { short, plan: heads.plan(year), comparison: heads.comparison }), unit: only };
}

const letters = ['A', 'B', 'C'];

/** Texts before the first number take letters, everything after it numbers; comparisons say what they divide. */
function numbered(drafts: readonly Omit<Column, 'formula'>[]): readonly Column[] {
  const first = drafts.findIndex(({ kind }) => kind === 'previous');
  const numberOf = (place: number): number => place - first + 1;
  const actual = numberOf(drafts.findIndex(({ kind }) => kind === 'actual'));
  const plan = numberOf(drafts.findIndex(({ kind }) => kind === 'plan'));
  return drafts.map((draft, place) => {
    if (place < first) return { ...draft, formula: letters[place] ?? '' };
    const number = String(numberOf(place));
    if (draft.kind === 'ratio') return { ...draft, formula: `${number}=${actual}/${plan + (draft.issuer ?? 0)}` };
    return { ...draft, formula: draft.kind === 'change' ? `${number}=${actual}/1` : number };
  });
}

interface HeadTexts {
  /** What stands under a merged head, by column. */
  readonly short: ReadonlyMap<string, string>;
  readonly plan: string;
  readonly comparison: string;
}

function headOf(columns: readonly Column[], { short, plan, comparison }: HeadTexts): Layout['head'] {
  const below = columns.flatMap(({ id, kind, name }, column): readonly HeadCell[] =>
    mergedUnder(kind) === null ? [] : [{ text: short.get(id) ?? name, columns: 1, rows: 1, column }],
  );
  const top = columns.flatMap(({ kind, name }, column): readonly HeadCell[] => {
    const merged = mergedUnder(kind);
    if (merged === null) return [{ text: name, columns: 1, rows: 2, column }];
    const together = columns.filter((other) => mergedUnder(other.kind) === merged).length;
    const isFirst = mergedUnder(columns[column - 1]?.kind ?? 'ordinal') !== merged;
    return isFirst ? [{ text: merged === 'plan' ? plan : comparison, columns: together, rows: 1, column: null }] : [];
  });
  return [top, below];
}

function mergedUnder(kind: ColumnKind): 'plan' | 'comparison' | null {
  if (kind === 'plan') return 'plan';
  return kind === 'ratio' || kind === 'change' ? 'comparison' : null;
}
