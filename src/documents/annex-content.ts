import type { Annex, AnnexLine } from '#domain/annex.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Language } from '#i18n/language.ts';
import { documentWords } from '#i18n/words/documents.ts';
import type { Content, ContentLine } from './content.ts';

/** The lines of an annex as the lines of any other file. */
export function annexContent(dataset: Dataset, annex: Annex, { locale, text }: Language): Content {
  const { year, issuers } = annex;
  return {
    dataset,
    view: 'annex',
    title: `${documentWords[locale].annex.title(year)}, ${text(dataset.area.name)}`,
    lines: annex.groups.flatMap(({ lines }) => lines.map((line) => ({ dataset, ...contentLine(line) }))),
    issuers,
    firstYear: year,
    lastYear: year,
    annex,
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
  };
}
