import * as v from 'valibot';

import { contractVersion } from './contract-version.ts';

/** Any minor version of this major version reads as the version spoken here. */
export const contract: v.GenericSchema<unknown, typeof contractVersion> = v.pipe(
  v.string(),
  v.maxLength(10),
  v.regex(/^1\.[0-9]+$/, 'version 1'),
  v.transform((): typeof contractVersion => contractVersion),
);
