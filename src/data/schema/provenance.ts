import * as v from 'valibot';

import { type Provenance, type Source, sourceGrades } from '#domain/provenance.ts';

import { orNull } from './absent.ts';
import { bilingualText, identifier, label, publicationDate, webLink } from './text.ts';

const document = {
  id: identifier,
  title: label,
  publisher: label,
  published: orNull(publicationDate),
  url: orNull(webLink),
  grade: v.picklist(sourceGrades),
  note: orNull(bilingualText),
} as const;

export const source: v.GenericSchema<unknown, Source> = v.object(document);

/** A document whose link, where it is none, is simply left out: never shown, never followed. */
export const sourceWithAnyLink: v.GenericSchema<unknown, Source> = v.object({ ...document, url: v.fallback(document.url, null) });

export const provenance: v.GenericSchema<unknown, Provenance> = v.object({
  source: identifier,
  place: orNull(bilingualText),
  says: bilingualText,
});
