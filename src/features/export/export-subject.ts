import type { AnnexRequest } from '#documents/annex-content.ts';
import type { ShownSeries } from '#documents/content.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Make } from '#ui/use-writing.ts';

import type { DrawSheet } from './use-sheet.ts';

/** What a view offers to take away; what costs time to line up is made when a file is asked for. */
export interface ExportSubject {
  readonly dataset: Dataset;
  /** As it stands in the name of the file: a page or an indicator. */
  readonly view: string;
  readonly title: string;
  readonly annex: AnnexRequest | null;
  readonly figures: (() => Promise<readonly ShownSeries[]>) | null;
  /** Fetches what draws the view as a picture. */
  readonly picture: ((format: PictureFormat) => Promise<DrawSheet>) | null;
}

/** A picture in the making; `onMake` is told how to make the file as soon as it has been drawn. */
export interface AskedPicture {
  readonly format: PictureFormat;
  readonly onMake: (make: Make) => void;
}

const tables = ['xlsx', 'csv', 'tidy', 'json-stat'] as const;
const pictures = ['png', 'svg'] as const;

export type TableFormat = 'annex' | (typeof tables)[number];
export type PictureFormat = (typeof pictures)[number];
/** A file for which pictures must be drawn first. */
export type DrawnFormat = PictureFormat | 'brief';

/** The kinds of file in which a subject can be had, in the order of the menu. The annex of an annex is its Excel table. */
export function formatsOf({ annex, figures, picture }: ExportSubject): readonly (TableFormat | DrawnFormat)[] {
  return [...(annex === null ? [] : ['annex' as const, 'brief' as const]), ...tables.filter((format) => format !== 'xlsx' || figures !== null), ...(picture === null ? [] : pictures)];
}

export function isDrawn(format: TableFormat | DrawnFormat): format is DrawnFormat {
  return format === 'brief' || pictures.some((one) => one === format);
}
