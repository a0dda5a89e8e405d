import { DataError } from './data-error.ts';
import { getJson } from './get-json.ts';
import { pack } from './packed.ts';
import { type Origin, validateDataset } from './validate.ts';

/** The other thread: answers with a checked dataset, packed, with the problem that it met, or with null for any other failure. */
addEventListener('message', ({ data }: MessageEvent<Origin>) => {
  void answer(data);
});

async function answer(origin: Origin): Promise<void> {
  try {
    postMessage(pack(validateDataset(await getJson(origin.address, new AbortController().signal), origin)));
  } catch (error) {
    postMessage(error instanceof DataError ? error.problem : null);
  }
}
