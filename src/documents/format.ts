import type { Language } from '#i18n/language.ts';
import type { Content } from './content.ts';
import type { Run } from './pace.ts';

/** A file with its name, ready to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A kind of file. `write` rejects when it is told to stop. */
export interface FileFormat {
  readonly extension: string;
  readonly mediaType: string;
  /** Whether this content can be written so. */
  readonly fits: (content: Content) => boolean;
  readonly write: (content: Content, language: Language, run: Run) => Promise<readonly BlobPart[]>;
}
