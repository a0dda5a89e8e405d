import { readFile } from './import-file.ts';
import { ImportRefusal } from './import-refusal.ts';

/** The other thread: tells how far it is, then gives the file taken apart, the refusal, or null for any other failure. */
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  try {
    const reading = readFile(data, (share) => {
      postMessage({ share });
    });
    postMessage({ reading });
  } catch (error) {
    postMessage({ refusal: error instanceof ImportRefusal ? error.refusal : null });
  }
});
