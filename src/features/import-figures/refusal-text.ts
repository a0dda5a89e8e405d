import type { Refusal } from '#documents/import-refusal.ts';
import type { Language } from '#i18n/language.ts';
import { importDocumentWords } from '#i18n/words/import-document.ts';
import { importProblemWords } from '#i18n/words/import-problems.ts';

/** Why a file is refused, in one sentence that says what to do. */
export function refusalText(refusal: Refusal, { locale, format }: Language): string {
  const say = importProblemWords[locale].refusals;
  switch (refusal.kind) {
    case 'file-too-large':
    case 'unzips-too-large':
      return say[refusal.kind](format.number(refusal.megabytes, 0));
    case 'too-many-rows':
    case 'too-many-columns':
    case 'too-many-cells':
      return say[refusal.kind](refusal.sheet, format.number(refusal.limit, 0));
    case 'legacy-font':
      return say['legacy-font'](refusal.font, importDocumentWords[locale].place(refusal.sheet, refusal.cell), refusal.sample);
    case 'empty':
    case 'unknown':
    case 'old-excel':
    case 'password':
    case 'damaged':
    case 'encoding':
    case 'not-json':
    case 'no-table':
    case 'no-figures':
      return say[refusal.kind];
  }
}
