import { Inflate } from 'fflate';

import { importLimits } from './import-limits.ts';
import { ImportRefusal } from './import-refusal.ts';

interface ZipPart {
  readonly offset: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
}

/** The parts of a zip file by name; unpacking counts what really comes out, whatever the file declares. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of a part, null when there is none. Throws an ImportRefusal when they are too many or damaged. */
  readonly read: (name: string) => Uint8Array | null;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const piece = 65_536;

/** Reads the directory of a zip file. Throws an ImportRefusal for one that is damaged, locked or declares too much. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = orDamaged(() => directoryOf(view));
  const declared = [...parts.values()].reduce((sum, { size }) => sum + size, 0);
  if (declared > importLimits.unzipped) throw tooLarge();
  const spent = { bytes: 0 };
  return {
    names: [...parts.keys()],
    read: (name) => {
      const part = parts.get(name);
      return part === undefined ? null : orDamaged(() => unpack(bytes, part, spent));
    },
  };
}

function directoryOf(view: DataView): ReadonlyMap<string, ZipPart> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > importLimits.parts) throw tooLarge();
  let at = view.getUint32(end + 16, true);
  const parts = new Map<string, ZipPart>();
  for (let left = count; left > 0; left -= 1) {
    if (view.getUint32(at, true) !== entryMark) throw damaged();
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new ImportRefusal({ kind: 'password' });
    const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    parts.set(name.replace(/^\//u, ''), {
      offset: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) if (view.getUint32(at, true) === endMark) return at;
  throw damaged();
}

function unpack(bytes: Uint8Array, { offset, packed, method }: ZipPart, spent: { bytes: number }): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== localMark) throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (content.length < packed) throw damaged();
  if (method === 0) return content;
  if (method !== 8) throw damaged();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let finished = false;
  const inflate = new Inflate((chunk, last) => {
    size += chunk.length;
    spent.bytes += chunk.length;
    if (size > importLimits.part || spent.bytes > importLimits.unzipped) throw tooLarge();
    chunks.push(chunk);
    finished ||= last;
  });
  for (let at = 0; at < content.length; at += piece) inflate.push(content.subarray(at, at + piece), at + piece >= content.length);
  if (!finished) throw damaged();
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function orDamaged<Value>(act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    throw error instanceof ImportRefusal ? error : new ImportRefusal({ kind: 'damaged' }, error);
  }
}

const damaged = () => new ImportRefusal({ kind: 'damaged' });
const tooLarge = () => new ImportRefusal({ kind: 'unzips-too-large', megabytes: importLimits.unzipped / 1_000_000 });
