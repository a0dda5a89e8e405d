import type { ReactNode } from 'react';

import type { AnnexRow } from '#i18n/annex-rows.ts';
import type { BaseIndex } from '#domain/base-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { YearRequest } from '#domain/tally.ts';
import type { Trajectory } from '#domain/trajectory.ts';

import type { Make } from './use-writing.ts';

/** A series as it is shown; `index` where it is shown as one. */
export interface Figure {
  readonly dataset: Dataset;
  readonly trajectory: Trajectory;
  readonly index?: BaseIndex | null;
}

/** The annex of a year; `shown` is what the reader made of it, left out for all of it in the official order. */
export interface AskedAnnex extends YearRequest {
  readonly shown?: { readonly rows: readonly AnnexRow[]; readonly isPart: boolean; readonly note: string } | null;
}

/** What a view offers to take away; what costs time to line up is made when a file is asked for. */
export interface ExportSubject {
  readonly dataset: Dataset;
  /** As it stands in the name of the file: a page or an indicator. */
  readonly view: string;
  readonly title: string;
  readonly annex: AskedAnnex | null;
  readonly figures: (() => Promise<readonly Figure[]>) | null;
  /** The sheet that draws what is shown as a picture. */
  readonly picture: ((asked: AskedPicture) => ReactNode) | null;
}

/** A picture in the making; `onMake` is told how to make the file as soon as it has been drawn. */
export interface AskedPicture {
  readonly format: PictureFormat;
  readonly onMake: (make: Make) => void;
}

const tables = ['xlsx', 'csv', 'tidy', 'json-stat'] as const;
const pictures = ['png', 'svg'] as const;

export type TableFormat = 'annex' | (typeof tables)[number];
type PictureFormat = (typeof pictures)[number];
/** A file for which pictures must be drawn first. */
export type DrawnFormat = PictureFormat | 'brief';

/** The kinds of file in which a subject can be had, in the order of the menu. The annex of an annex is its Excel table. */
export function formatsOf({ annex, figures, picture }: ExportSubject): readonly (TableFormat | DrawnFormat)[] {
  return [...(annex === null ? [] : ['annex' as const, 'brief' as const]), ...tables.filter((format) => format !== 'xlsx' || figures !== null), ...(picture === null ? [] : pictures)];
}

export function isDrawn(format: TableFormat | DrawnFormat): format is DrawnFormat {
  return format === 'brief' || pictures.some((one) => one === format);
}
