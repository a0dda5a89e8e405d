import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { MeasuredObservation } from '#domain/observation.ts';
import type { Source } from '#domain/provenance.ts';
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
  const documents = new Set(observation.provenance.map(({ source }) => source));
  const cited = sources
    .filter(({ id }) => documents.has(id))
    .map(({ title, publisher, published }) => `${title}, ${publisher}, ${published === null ? words.provenance.undated : format.publicationDate(published)}`);
  const said = `${text(indicator.title)}, ${text(area.name)}, ${when}: ${value}${status}`;
  return words.phrases.citation(said, cited.length === 0 ? words.none : cited.join('; '));
}
