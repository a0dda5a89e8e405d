/** A deep copy of plain JSON in which the value at a place such as `observations[0].quantity.value` is another. */
export function replaceAt(json: unknown, place: string, value: unknown): unknown {
  return replaceAlong(json, place.replaceAll(/\[(\d+)\]/gu, '.$1').split('.'), value);
}

/** The same along a list of keys; a missing key is added. */
export function replaceAlong(json: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(json)) {
    const list: readonly unknown[] = json;
    return list.map((element, index) => (index === Number(key) ? replaceAlong(element, rest, value) : element));
  }
  return { ...entriesOf(json), [key]: replaceAlong(entriesOf(json)[key], rest, value) };
}

/** A copy in which the element or key at the end of the path is gone. */
export function deleteAlong(json: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return json;
  if (Array.isArray(json)) {
    const list: readonly unknown[] = json;
    return list.flatMap((element, index) => (index === Number(key) ? (rest.length === 0 ? [] : [deleteAlong(element, rest)]) : [element]));
  }
  if (rest.length === 0) return withoutKeys(json, [key]);
  return { ...entriesOf(json), [key]: deleteAlong(entriesOf(json)[key], rest) };
}

export function withoutKeys(json: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entriesOf(json)).filter(([key]) => !keys.includes(key)));
}

/** The path of every node inside, the containers included. */
export function pathsOf(json: unknown): readonly (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => [[key], ...pathsOf(value).map((path) => [key, ...path])]);
}

function entriesOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? Object.fromEntries(Object.entries(json)) : {};
}
