import { AlignmentType, Header, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from 'docx';

import { sizes } from './docx-text.ts';

/** Millimetres, as administrative documents have them. */
const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;
const [narrow, long] = [210, 297];

/** Twentieths of a point. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Between the margins, in twentieths of a point. */
export const portraitWidth = twips(narrow - margins.left - margins.right);
export const landscapeWidth = twips(long - margins.left - margins.right);

type Page = Pick<ISectionOptions, 'properties' | 'headers'>;

/** A sheet of A4 with its number in the middle above the text; none on the first page. */
export function sheet(orientation: 'portrait' | 'landscape'): Page {
  const isFirst = orientation === 'portrait';
  const { top, bottom, left, right, header } = margins;
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: { width: twips(narrow), height: twips(long), orientation: isFirst ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(header),
        },
      },
    },
    headers: { default: numbered(), ...(isFirst ? { first: new Header({ children: [new Paragraph('')] }) } : {}) },
  };
}

function numbered(): Header {
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.text })] })] });
}
