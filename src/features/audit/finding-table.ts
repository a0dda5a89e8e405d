import type { ListRequest } from '#documents/list-file.ts';
import { findingKinds, type Finding } from '#domain/audit-finding.ts';
import { indexOf } from '#domain/dataset-index.ts';
import type { Dataset } from '#domain/dataset.ts';
import { yearOf } from '#domain/period.ts';
import type { Language } from '#i18n/language.ts';
import { named } from '#i18n/naming.ts';
import { auditWords } from '#i18n/words/audit.ts';

import { findingLines, plansOf } from './finding-lines.ts';

const widths = [22, 18, 40, 14, 60, 40, 40, 60];

/** Puts findings into rows: kind, outcome, indicator, period, what was found, formula, explanation, documents. */
export function findingTable(findings: readonly Finding[], dataset: Dataset, language: Language): ListRequest {
  const say = auditWords[language.locale];
  const listed = findingKinds.flatMap((kind) => findings.filter((finding) => finding.kind === kind));
  const years = listed.map(({ period }) => yearOf(period));
  return {
    dataset,
    view: 'audit',
    title: `${say.title}, ${language.text(dataset.area.name)}`,
    years,
    heads: say.heads.map((head, place) => ({ head, width: widths[place] ?? 20 })),
    rows: listed.flatMap((finding) => rowOf(finding, dataset, language)),
  };
}

function rowOf(finding: Finding, dataset: Dataset, language: Language): readonly (readonly string[])[] {
  const { format, text } = language;
  const say = auditWords[language.locale];
  const index = indexOf(dataset);
  const indicator = index.indicators.get(finding.indicator);
  const series = index.series.get(finding.series);
  if (indicator === undefined || series === undefined || finding.severity === 'matches') return [];
  const { sentence, formula, note } = findingLines(finding, { index, indicator, language });
  const cited = [...finding.observations.flatMap((id) => index.observations.get(id) ?? []), ...plansOf(finding, index)].flatMap(({ provenance }) => provenance.map(({ source }) => source));
  const documents = dataset.sources.filter(({ id }) => cited.includes(id)).map(({ id, title }) => `[${id}] ${title}`);
  const title = text(named(indicator, series, index.seriesOf.get(indicator.id) ?? []).title);
  return [[say.kinds[finding.kind], say.severities[finding.severity], title, format.shortPeriod(finding.period), sentence ?? '', formula ?? '', note ?? '', documents.join('; ')]];
}
