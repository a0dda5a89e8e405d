import type { ShownAnnex } from '#documents/annex-content.ts';
import type { Annex } from '#domain/annex.ts';
import type { Layout } from '#i18n/annex-columns.ts';
import type { AnnexRow } from '#i18n/annex-rows.ts';
import type { Language } from '#i18n/language.ts';
import { annexWords } from '#i18n/words/annex.ts';

import type { AnnexChoice } from './annex-choice.ts';

interface ShownRequest {
  readonly annex: Annex;
  readonly layout: Layout;
  readonly rows: readonly AnnexRow[];
  readonly choice: AnnexChoice;
}

/** What a reader made of an annex by filters and order; null where that is all of it in the official order. */
export function shownAnnex({ annex, layout, rows, choice }: ShownRequest, { locale, text }: Language): ShownAnnex | null {
  const say = annexWords[locale];
  const { verdict, group, grade, sort } = choice;
  const column = layout.columns.find(({ id }) => id === sort?.column);
  const title = annex.groups.find((one) => one.group.id === group)?.group.title;
  const filters = [
    verdict === null ? [] : [`${say.verdict}: ${verdict === 'known' ? say.known : say.standings[verdict]}`],
    title === undefined ? [] : [`${say.group}: ${text(title)}`],
    grade === null ? [] : [`${say.grade}: ${say.grades[grade]}`],
  ].flat();
  if (filters.length === 0 && sort === null) return null;
  const count = (all: readonly { readonly kind: string }[]) => all.filter(({ kind }) => kind === 'line').length;
  const total = annex.groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const order = column === undefined || sort === null ? [] : [say.ordered(column.name, sort.descending)];
  return { rows, isPart: count(rows) < total, note: say.extract([say.shown(count(rows), total), ...filters, ...order].join('; ')) };
}
