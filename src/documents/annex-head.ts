import type { Annex } from '#domain/annex.ts';
import type { Area } from '#domain/area.ts';
import type { Language } from '#i18n/language.ts';
import { documentWords } from '#i18n/words/documents.ts';
import { wordColumns, type AnnexColumns } from './annex-columns.ts';
import type { AnnexContent } from './content.ts';
import { textCell, type Cell, type SheetRow } from './workbook.ts';

interface AnnexHead {
  readonly rows: readonly SheetRow[];
  /** First and last row, from 1, of the table's own head with its row of formulas. */
  readonly table: readonly [number, number];
}

interface HeadRequest {
  readonly area: Area;
  readonly content: AnnexContent;
  readonly columns: AnnexColumns;
}

const headStyle = { bold: true, align: 'center', wrap: true, border: true, ground: true } as const;
const numberStyle = { italic: true, size: 11, align: 'center', border: true } as const;

/** Title block, unit line, the two rows of merged heads and the row that numbers the columns: A, B, C, 1, 2, …, 6=5/2. */
export function annexHead({ area, content: { annex, rows: shown, note }, columns }: HeadRequest, language: Language): AnnexHead {
  const say = documentWords[language.locale].annex;
  const { text, locale } = language;
  const across = (content: string, style: Cell['style']): SheetRow => [{ ...textCell(content, { align: 'center', ...style }), across: columns.count }];
  const units = new Set(shown.flatMap((row) => (row.kind === 'line' ? [text(row.line.indicator.unit.label)] : [])));
  const [onlyUnit] = units;
  const block: readonly SheetRow[] = [
    [textCell(text(area.name).toLocaleUpperCase(locale), { bold: true })],
    across(say.heading, { bold: true, size: 13 }),
    across(say.title(annex.year), { bold: true, size: 13 }),
    across(say.attached, { italic: true }),
    ...(note === null ? [] : [across(note, { italic: true })]),
    across(units.size === 1 && onlyUnit !== undefined ? say.oneUnit(onlyUnit) : say.unitLine, { italic: true, align: 'right' }),
  ];
  const heads = headRows({ annex, columns }, language);
  return { rows: [...block, ...heads], table: [block.length + 1, block.length + heads.length] };
}

function headRows({ annex, columns }: { readonly annex: Annex; readonly columns: AnnexColumns }, language: Language): readonly SheetRow[] {
  const say = documentWords[language.locale].annex;
  const { year, issuers } = annex;
  const names = issuers.length === 0 ? [say.noPlan] : issuers.map(({ shortName }) => language.text(shortName));
  const [before, now] = [say.actual(year - 1), say.actual(year)];
  const head = (content: string): Cell => textCell(content, headStyle);
  const single: readonly (readonly [number, string])[] = [
    [0, say.ordinal], [1, say.indicator], [2, say.unit], [columns.previous, before], [columns.actual, now],
    [columns.verdict, say.verdict], [columns.sources, say.sources], [columns.notes, say.notes],
  ];
  const above = new Map<number, Cell>([
    ...single.map(([column, name]) => [column, { ...head(name), down: 2 }] as const),
    [columns.plans[0] ?? 0, { ...head(say.plans(year)), across: columns.plans.length }],
    [columns.shares[0] ?? 0, { ...head(say.comparison), across: columns.shares.length + 1 }],
    [columns.differences[0] ?? 0, { ...head(say.difference), across: columns.differences.length + 1 }],
  ]);
  const below = new Map<number, Cell>([
    ...names.flatMap((name, slot) => [
      [columns.plans[slot] ?? 0, head(name)] as const,
      [columns.shares[slot] ?? 0, head(say.against(name))] as const,
      [columns.differences[slot] ?? 0, head(say.beyond(name))] as const,
    ]),
    [columns.index, head(say.against(before))],
    [columns.change, head(say.beyond(before))],
  ]);
  const row = (of: (column: number) => Cell): SheetRow => Array.from({ length: columns.count }, (_, column) => of(column));
  const numberOf = numbering(columns);
  return [
    [...row((column) => above.get(column) ?? { value: null, style: headStyle }), { ...head(say.code), down: 2 }],
    row((column) => below.get(column) ?? { value: null, style: headStyle }),
    row((column) => textCell(numberOf(column), numberStyle)),
  ];
}

/** A, B, C for words; numbers for numbers, with the formula where a column is calculated. */
function numbering(columns: AnnexColumns): (column: number) => string {
  const numberOf = (column: number) => column - wordColumns + 1;
  const formulas = new Map([
    ...columns.shares.map((column, slot) => [column, `${numberOf(columns.actual)}/${numberOf(columns.plans[slot] ?? 0)}`] as const),
    ...columns.differences.map((column, slot) => [column, `${numberOf(columns.actual)}-${numberOf(columns.plans[slot] ?? 0)}`] as const),
    [columns.index, `${numberOf(columns.actual)}/${numberOf(columns.previous)}`] as const,
    [columns.change, `${numberOf(columns.actual)}-${numberOf(columns.previous)}`] as const,
  ]);
  return (column) => {
    if (column < wordColumns) return 'ABC'.charAt(column);
    const formula = formulas.get(column);
    return formula === undefined ? String(numberOf(column)) : `${numberOf(column)}=${formula}`;
  };
}
