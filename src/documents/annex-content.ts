import { toAnnex, type AnnexLine } from '#domain/annex.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { YearRequest } from '#domain/tally.ts';
import { officialRows, type AnnexRow } from '#i18n/annex-rows.ts';
import type { Language } from '#i18n/language.ts';
import { documentWords } from '#i18n/words/documents.ts';
import type { Content, ContentLine } from './content.ts';

/** An annex of a year; `shown` is what a reader made of it, left out for all of it in the official order. */
export interface AnnexRequest extends YearRequest {
  readonly shown?: ShownAnnex | null;
}

/** The rows that a screen shows, in its order. */
export interface ShownAnnex {
  readonly rows: readonly AnnexRow[];
  /** Whether lines were left out. */
  readonly isPart: boolean;
  /** What was left out and how the rest is sorted, as a sentence. */
  readonly note: string;
}

/** The lines of an annex as the lines of any other file. */
export function annexContent(dataset: Dataset, { year, issuer, shown }: AnnexRequest, { locale, text }: Language): Content {
  const annex = toAnnex(dataset, { year, issuer });
  const rows = shown?.rows ?? officialRows(annex);
  const note = shown?.note ?? null;
  const title = `${documentWords[locale].annex.title(year)}, ${text(dataset.area.name)}`;
  return {
    dataset,
    view: shown?.isPart === true ? 'annex-part' : 'annex',
    title: note === null ? title : `${title}. ${note}`,
    lines: rows.flatMap((row) => (row.kind === 'line' ? [{ dataset, ...contentLine(row.line) }] : [])),
    issuers: annex.issuers,
    firstYear: year,
    lastYear: year,
    annex: { annex, rows, note },
  };
}

function contentLine({ indicator, series, period, observation, absence, row, isPartYear, plans, assessment, change }: AnnexLine): Omit<ContentLine, 'dataset'> {
  return {
    indicator,
    series,
    period,
    observation,
    absence,
    alternatives: isPartYear ? [] : row.alternatives,
    plans: plans.filter((plan) => plan !== null),
    assessment,
    movement: change,
    hypothetical: false,
    breaks: [],
    index: null,
  };
}
