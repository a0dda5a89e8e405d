import type { Dataset } from '#domain/dataset.ts';
import type { Language } from '#i18n/language.ts';
import { fileName } from './file-name.ts';
import type { MadeFile } from './format.ts';
import type { Run } from './pace.ts';
import { makePptx, type PptxRequest } from './pptx.ts';

interface PptxFileRequest extends PptxRequest {
  readonly dataset: Dataset;
  readonly year: number;
}

const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The slides as a file with its name; rejects when told to stop. */
export async function pptxFile({ dataset, year, ...request }: PptxFileRequest, language: Language, run: Run): Promise<MadeFile> {
  const bytes = await makePptx(request, language, run);
  const view = request.shape === 'wide' ? 'slides-16x9' : 'slides-4x3';
  return { name: fileName({ dataset, view, firstYear: year, lastYear: year }, 'pptx'), blob: new Blob([new Uint8Array(bytes)], { type: mediaType }) };
}
