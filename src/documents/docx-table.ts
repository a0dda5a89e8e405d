import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';

import { paragraph, type TextStyle } from './docx-text.ts';

/** A cell: its text, how it is set, and over how many columns and rows it reaches. */
export interface DocxCell extends TextStyle {
  readonly text: string;
  readonly align?: 'start' | 'center' | 'end';
  readonly across?: number;
  readonly down?: number;
}

interface DocxTable {
  /** Rows that are repeated on every page. */
  readonly head: readonly (readonly DocxCell[])[];
  readonly rows: readonly (readonly DocxCell[])[];
  /** Of each column, in any unit: they are shared out over the width. */
  readonly widths: readonly number[];
  /** Twentieths of a point. */
  readonly width: number;
  readonly size: number;
}

const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const borders = { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border } as const;

/** A ruled table of fixed widths whose head is repeated and whose rows do not break. */
export function ruledTable({ head, rows, widths, width, size }: DocxTable): Table {
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const columnWidths = widths.map((one) => Math.floor((one / whole) * width));
  const row = (cells: readonly DocxCell[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell) => tableCell(cell, { size, isHead })),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths,
    borders,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    rows: [...head.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))],
  });
}

function tableCell({ text, align = 'start', across = 1, down = 1, ...style }: DocxCell, { size, isHead }: { readonly size: number; readonly isHead: boolean }): TableCell {
  return new TableCell({
    columnSpan: across,
    rowSpan: down,
    verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [paragraph(text, { align: isHead ? 'center' : align, after: 0 }, { size, bold: isHead, ...style })],
  });
}
