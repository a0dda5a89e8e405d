import type { Dataset } from '#domain/dataset.ts';
import type { Language } from '#i18n/language.ts';
import { annexContent, type AnnexRequest } from './annex-content.ts';
import { contentOf, type ShownSeries } from './content.ts';
import { fileName } from './file-name.ts';
import type { MadeFile } from './format.ts';
import { formats } from './formats.ts';
import type { Run } from './pace.ts';

/** What is looked at: an annex, or the years of some series, or both. */
interface FileRequest {
  readonly dataset: Dataset;
  /** As it stands in the name of the file. */
  readonly view: string;
  readonly title: string;
  readonly annex: AnnexRequest | null;
  readonly figures: readonly ShownSeries[] | null;
  readonly format: keyof typeof formats;
}

/** Writes what is looked at in one format; rejects when told to stop, and when the format cannot hold it. */
export async function makeFile({ format, dataset, view, title, annex, figures }: FileRequest, language: Language, run: Run): Promise<MadeFile> {
  const isAnnex = annex !== null && (format === 'annex' || figures === null);
  const content = isAnnex ? annexContent(dataset, annex, language) : contentOf({ dataset, view, title, figures: figures ?? [] });
  const { write, fits, extension, mediaType } = formats[format];
  if (!fits(content) || content.lines.length === 0) throw new RangeError(`nothing to write as ${format}`);
  return { name: fileName(content, extension), blob: new Blob([...(await write(content, language, run))], { type: mediaType }) };
}
