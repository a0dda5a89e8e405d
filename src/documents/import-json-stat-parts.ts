/** A category of a dimension. */
export interface Category {
  readonly id: string;
  readonly label: string;
}

/** A member of anything that was parsed, also of a list by its place; undefined where there is none. */
export function memberOf(whole: unknown, key: string): unknown {
  return typeof whole === 'object' && whole !== null ? Object.getOwnPropertyDescriptor(whole, key)?.value : undefined;
}

/** The categories of a JSON-stat dimension in order: `index` is a list of ids or gives each id its place, and may be left out for a single one. */
export function categoriesOf(dimension: unknown): readonly Category[] {
  const category = memberOf(dimension, 'category');
  const [index, label] = [memberOf(category, 'index'), memberOf(category, 'label')];
  return orderOf(index ?? label).map((id) => {
    const said = memberOf(label, id);
    return { id, label: typeof said === 'string' ? said.normalize('NFC') : id };
  });
}

function orderOf(index: unknown): readonly string[] {
  if (Array.isArray(index)) return index.map(String);
  if (typeof index !== 'object' || index === null) return [];
  return Object.entries(index)
    .map(([id, place]: [string, unknown]) => ({ id, place: Number(place) }))
    .sort((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)))
    .map(({ id }) => id);
}
