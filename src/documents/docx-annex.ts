import type { Paragraph, Table } from 'docx';

import { toAnnex } from '#domain/annex.ts';
import { cellText, type CellContext } from '#i18n/annex-cells.ts';
import { layoutOf, type Column, type ColumnKind } from '#i18n/annex-columns.ts';
import { officialRows, type AnnexRow } from '#i18n/annex-rows.ts';
import type { Language } from '#i18n/language.ts';
import { annexWords } from '#i18n/words/annex.ts';
import { briefWords } from '#i18n/words/brief.ts';
import type { BriefRequest } from './brief.ts';
import { numberCell } from './docx-scorecard.ts';
import { ruledTable, type DocxCell } from './docx-table.ts';
import { paragraph, sizes } from './docx-text.ts';

const widths: Readonly<Record<ColumnKind, number>> = { ordinal: 8, name: 40, unit: 16, previous: 18, plan: 18, actual: 18, ratio: 16, change: 18, verdict: 20, source: 24, note: 46 };

/** The table of the year in the official columns, with its title block and the meaning of its signs. */
export function annexPart({ dataset, year, issuer }: BriefRequest, width: number, language: Language): readonly (Paragraph | Table)[] {
  const annex = toAnnex(dataset, { year, issuer });
  const layout = layoutOf(annex, language);
  const say = annexWords[language.locale];
  const brief = briefWords[language.locale];
  const context = { dataset, annex, language };
  const rows = officialRows(annex).map((row) => cellsOf(row, layout.columns, context));
  return [
    paragraph(brief.annex, { align: 'center', after: 0, keepNext: true }, { bold: true, size: sizes.title }),
    paragraph(say.caption(year, language.text(dataset.area.name)), { align: 'center', after: 0, keepNext: true }, { bold: true, size: sizes.title }),
    paragraph(brief.attached, { align: 'center', keepNext: true }, { italics: true }),
    ...(layout.unit === null ? [] : [paragraph(say.unit(layout.unit), { align: 'end', after: 0, keepNext: true }, { italics: true, size: sizes.table })]),
    ruledTable({
      head: [
        ...layout.head.map((cells) => cells.map(({ text, columns, rows: down }) => ({ text, across: columns, down }))),
        layout.columns.map(({ formula }) => ({ text: formula, bold: false, italics: true })),
      ],
      rows,
      widths: layout.columns.map(({ kind }) => widths[kind]),
      width,
      size: sizes.annex,
    }),
    paragraph(`${say.legend}: ${say.signs.map(([sign, meaning]) => `${sign}: ${meaning}`).join('; ')}. ${say.index}`, { before: 80, align: 'both' }, { size: sizes.annex, italics: true }),
  ];
}

function cellsOf(row: AnnexRow, columns: readonly Column[], context: CellContext): readonly DocxCell[] {
  if (row.kind === 'group') {
    const { text, locale } = context.language;
    return [
      { text: row.ordinal, align: 'center', bold: true },
      { text: text(row.group.title).toLocaleUpperCase(locale), across: columns.length - 1, bold: true },
    ];
  }
  return columns.map((column) => {
    const cell = numberCell(cellText(row, column, context));
    const style = { bold: column.kind === 'actual', italics: column.kind === 'name' && !row.line.isDefaultSeries };
    return { ...cell, ...style, align: alignmentOf(column.kind) ?? cell.align ?? 'start' };
  });
}

/** Words begin at the margin, ordinals and units stand in the middle; numbers and signs know their own place. */
function alignmentOf(kind: ColumnKind): 'start' | 'center' | null {
  switch (kind) {
    case 'ordinal':
    case 'unit':
      return 'center';
    case 'name':
    case 'verdict':
    case 'source':
    case 'note':
      return 'start';
    case 'previous':
    case 'plan':
    case 'actual':
    case 'ratio':
    case 'change':
      return null;
  }
}
