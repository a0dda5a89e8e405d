import type { Area } from '#domain/area.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { MeasuredObservation } from '#domain/observation.ts';
import type { Source } from '#domain/provenance.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { figure } from './amounts.ts';
import type { Language } from './language.ts';

export interface Cited {
  readonly area: Pick<Area, 'name'>;
  readonly indicator: Indicator;
  readonly observation: MeasuredObservation;
  readonly sources: readonly Source[];
}

/** A figure with all that is needed to find it again: area, indicator, period, value, then title, publisher and date of each document. */
export function citation({ area, indicator, observation, sources }: Cited, language: Language): string {
  const { words, format, text } = language;
  const when = format.period(observation.period, observation.cumulative);
  const value = figure(observation.quantity, indicator, language);
  const status = observation.status === 'normal' ? '' : ` (${words.statuses[observation.status].toLocaleLowerCase(language.locale)})`;
  const said = `${text(indicator.title)}, ${text(area.name)}, ${when}: ${value}${status}`;
  return words.phrases.citation(said, documentsOf([observation], sources, language));
}

/** A picture with its years and the documents of every figure in it. */
export function chartCitation({ area, sources }: Pick<Dataset, 'area' | 'sources'>, { indicator, rows, terms }: Trajectory, language: Language): string {
  const { words, format, text } = language;
  const years = rows.flatMap(({ actual, partYears }) => [...(actual === null ? [] : [actual]), ...partYears.map(({ observation }) => observation)]);
  const shown = [...years, ...terms.flatMap(({ observation }) => (observation === null ? [] : [observation]))];
  const [first, last] = [rows[0], rows.at(-1)];
  const span = first === undefined || last === undefined ? '' : first === last ? `, ${format.period(first.period)}` : `, ${first.year}-${last.year}`;
  return words.phrases.citation(`${words.table.caption(text(indicator.title))}, ${text(area.name)}${span}`, documentsOf(shown, sources, language));
}

/** A whole file of figures: title, version of its form, date, address. */
export function datasetCitation({ title, contract, updated }: Dataset, address: string, { words, format, text }: Language): string {
  return `${text(title)}. JSON ${contract}. ${words.shell.updated(format.date(updated))}. ${address}`;
}

function documentsOf(observations: readonly MeasuredObservation[], sources: readonly Source[], { words, format }: Language): string {
  const documents = new Set(observations.flatMap(({ provenance }) => provenance.map(({ source }) => source)));
  const cited = sources
    .filter(({ id }) => documents.has(id))
    .map(({ title, publisher, published }) => `${title}, ${publisher}, ${published === null ? words.provenance.undated : format.publicationDate(published)}`);
  return cited.length === 0 ? words.none : cited.join('; ');
}
