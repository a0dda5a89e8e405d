/** A sorted copy, equals in their old order; the browsers we serve lack `toSorted`. */
export function sorted<T>(list: Iterable<T>, compare: (a: T, b: T) => number): readonly T[] {
  const copy = [...list];
  copy.sort(compare);
  return copy;
}
