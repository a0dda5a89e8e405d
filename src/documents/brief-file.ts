import type { YearRequest } from '#domain/tally.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import type { Language } from '#i18n/language.ts';
import { briefDocx } from './docx-brief.ts';
import { fileName } from './file-name.ts';
import type { MadeFile } from './format.ts';
import type { Picture } from './picture.ts';
import { pixelsOf } from './picture-file.ts';

interface BriefFileRequest extends YearRequest {
  readonly dataset: Dataset;
  /** The headline indicators with the years that are pictured, drawn. */
  readonly figures: readonly { readonly trajectory: Trajectory; readonly drawn: Picture }[];
}

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The brief of a year for Word, its pictures drawn one after the other. */
export async function briefFile({ figures, ...request }: BriefFileRequest, language: Language): Promise<MadeFile> {
  const pictured = [];
  for (const { trajectory, drawn } of figures) {
    const png = await pixelsOf(drawn);
    pictured.push({ trajectory, picture: { png: new Uint8Array(await png.arrayBuffer()), width: drawn.width, height: drawn.height } });
  }
  const file = await briefDocx({ ...request, figures: pictured }, language);
  const { dataset, year } = request;
  return { name: fileName({ dataset, view: 'brief', firstYear: year, lastYear: year }, 'docx'), blob: new Blob([file], { type: mediaType }) };
}
