import type { Received } from './received.ts';

/** A list of records column by column, each different value once: a fraction of the size, and of the time to hand over. */
interface PackedList {
  /** Records of the same keys share a shape, which holds the values that all of them have. */
  readonly shapes: readonly PackedShape[];
  /** Shape of each record. */
  readonly shapeOf: Uint8Array;
}

interface PackedShape {
  readonly common: Readonly<Record<string, unknown>>;
  readonly columns: readonly PackedColumn[];
}

interface PackedColumn {
  readonly key: string;
  readonly distinct: readonly unknown[];
  /** Place of each record's value among the distinct ones. */
  readonly at: Uint32Array;
}

/** A large dataset as it travels from the thread that checked it, and as it is kept on the device. */
export interface Packed {
  readonly packed: '1';
  readonly rest: object;
  readonly dataset: object;
  readonly observations: PackedList;
  readonly plans: PackedList;
}

/** Takes the long lists apart. Equal values become one, also in what `unpack` gives back. */
export function pack({ dataset: { observations, plans, ...dataset }, ...rest }: Received): Packed {
  return { packed: '1', rest, dataset, observations: packList(observations), plans: packList(plans) };
}

/** Puts together what `pack` took apart; whether it is what is expected, the caller looks. */
export function unpack({ rest, dataset, observations, plans }: Packed): unknown {
  return { ...rest, dataset: { ...dataset, observations: unpackList(observations), plans: unpackList(plans) } };
}

/** Whether a value was made by `pack`, of this version. */
export function isPacked(value: unknown): value is Packed {
  return typeof value === 'object' && value !== null && 'packed' in value && value.packed === '1';
}

const arrived = new WeakMap<object, Packed>();

/** Remembers in which form something arrived, so that it can be kept in that form. */
export function rememberPacked(received: Received, packed: Packed): void {
  arrived.set(received, packed);
}

/** The form in which something arrived, given out once. */
export function takePacked(received: unknown): Packed | null {
  if (typeof received !== 'object' || received === null) return null;
  const packed = arrived.get(received) ?? null;
  arrived.delete(received);
  return packed;
}

function packList(list: readonly object[]): PackedList {
  const byKeys = new Map<string, { readonly place: number; readonly records: (readonly (readonly [string, unknown])[])[] }>();
  const shapeOf = Uint8Array.from(list, (record) => {
    const entries: readonly (readonly [string, unknown])[] = Object.entries(record);
    const keys = entries.map(([key]) => key).join(' ');
    const shape = byKeys.get(keys) ?? { place: byKeys.size, records: [] };
    byKeys.set(keys, shape);
    shape.records.push(entries);
    return shape.place;
  });
  return { shapes: [...byKeys.values()].map(({ records }) => packShape(records)), shapeOf };
}

function packShape(records: readonly (readonly (readonly [string, unknown])[])[]): PackedShape {
  const columns = (records[0] ?? []).map(([key], place): PackedColumn => {
    const places = new Map<unknown, number>();
    const distinct: unknown[] = [];
    const at = Uint32Array.from(records, (record) => {
      const value = record[place]?.[1];
      const identity = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
      const found = places.get(identity);
      if (found !== undefined) return found;
      places.set(identity, distinct.length);
      distinct.push(value);
      return distinct.length - 1;
    });
    return { key, distinct, at };
  });
  return {
    common: Object.fromEntries(columns.map(({ key, distinct }) => [key, distinct[0]])),
    columns: columns.filter(({ distinct }) => distinct.length > 1),
  };
}

function unpackList({ shapes, shapeOf }: PackedList): readonly object[] {
  const next = shapes.map(() => 0);
  return Array.from(shapeOf, (place) => {
    const shape = shapes[place];
    const row = next[place] ?? 0;
    next[place] = row + 1;
    const record: Record<string, unknown> = { ...shape?.common };
    for (const { key, distinct, at } of shape?.columns ?? []) record[key] = distinct[at[row] ?? 0];
    return record;
  });
}
