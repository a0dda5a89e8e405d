import * as v from 'valibot';

import { type Provenance, type Source, sourceGrades } from '#domain/provenance.ts';

import { orNull } from './absent.ts';
import { bilingualText, identifier, label, publicationDate, webLink } from './text.ts';

export const source: v.GenericSchema<unknown, Source> = v.object({
  id: identifier,
  title: label,
  publisher: label,
  published: orNull(publicationDate),
  url: orNull(webLink),
  grade: v.picklist(sourceGrades),
  note: orNull(bilingualText),
});

export const provenance: v.GenericSchema<unknown, Provenance> = v.object({
  source: identifier,
  place: orNull(bilingualText),
  says: bilingualText,
});
