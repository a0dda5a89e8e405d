import type { CheckRequest } from './check-apart.ts';
import { parseJson } from './get-json.ts';
import { pack } from './packed.ts';
import { validateDataset } from './validate.ts';

/** The other thread: answers with a checked dataset, packed, or with null for a file that is not good. */
addEventListener('message', ({ data: { pieces, origin } }: MessageEvent<CheckRequest>) => {
  postMessage(checked({ pieces, origin }));
});

function checked({ pieces, origin }: CheckRequest) {
  try {
    return pack(validateDataset(parseJson({ pieces }, origin.address), origin));
  } catch {
    return null;
  }
}
