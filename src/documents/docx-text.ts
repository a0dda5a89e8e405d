import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { xmlCharacters } from './xml-text.ts';

/** Sizes in half points: 13 for text, 14 for titles, 12 and 11 in tables and notes, 9 where many columns share a page. */
export const sizes = { title: 28, text: 26, table: 24, note: 22, annex: 18 } as const;

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** A text as the file can hold it, on one line. */
export function oneLine(text: string): string {
  return xmlCharacters(text).replaceAll(/[\t\n\r]+/gu, ' ');
}

/** A piece of text; it is text whatever it begins with. */
function run(text: string, style: TextStyle = {}): TextRun {
  return new TextRun({ text: oneLine(text), ...style });
}

type Place = Pick<IParagraphOptions, 'keepNext' | 'keepLines' | 'indent' | 'heading' | 'pageBreakBefore' | 'style'> & {
  readonly align?: 'start' | 'center' | 'end' | 'both';
  /** Twentieths of a point around the paragraph. */
  readonly before?: number;
  readonly after?: number;
};

const alignments = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END, both: AlignmentType.BOTH } as const;

/** A paragraph of one text. */
export function paragraph(text: string, { align = 'start', before = 0, after = 80, ...place }: Place = {}, style: TextStyle = {}): Paragraph {
  return new Paragraph({ ...place, alignment: alignments[align], spacing: { before, after }, children: [run(text, style)] });
}
