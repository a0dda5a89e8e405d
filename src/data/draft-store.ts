import type { QueryClient } from '@tanstack/react-query';
import { createStore, del, get, set, type UseStore } from 'idb-keyval';

import type { BilingualText } from '#domain/bilingual-text.ts';

import { draftInCache, type Draft } from './draft.ts';
import type { Endpoint } from './endpoint.ts';
import { looksReceived } from './looks-kept.ts';
import type { Received } from './received.ts';

/** Raised when `Received` or a domain type changes its shape: older drafts are then left alone, not shown. */
const form = '1.0/1';

interface Making extends Pick<Draft, 'mark' | 'at' | 'basedOn'> {
  /** Name of the area that says that it is a draft. */
  readonly name: BilingualText;
}

/** Makes a draft of figures that passed the door. */
export function draftOf(received: Received, { name, mark, at, basedOn }: Making): Draft {
  const { dataset } = received;
  return { mark, received, at, basedOn, shown: { ...received, dataset: { ...dataset, area: { ...dataset.area, name } } } };
}

/** Reads an area's draft from the device: for the cache, from which pages take it. Never fails. */
export function draftQuery(endpoint: Endpoint, area: string) {
  const queryFn = async () => readDraft(keyOf(endpoint, area), area);
  return { ...draftInCache(endpoint, area), queryFn, staleTime: 0, networkMode: 'always' as const, refetchOnWindowFocus: false, refetchOnReconnect: false };
}

/** Puts a draft in the place of what an area had, now and after a reload; null forgets it. False where the device keeps nothing. */
export async function putDraft(client: QueryClient, endpoint: Endpoint, { area, draft }: { readonly area: string; readonly draft: Draft | null }): Promise<boolean> {
  client.setQueryData(draftInCache(endpoint, area).queryKey, draft);
  const key = keyOf(endpoint, area);
  try {
    if (draft === null) await del(key, database());
    else await set(key, { form, ...draft, shown: null, name: draft.shown.dataset.area.name }, database());
    return true;
  } catch {
    return false;
  }
}

async function readDraft(key: string, area: string): Promise<Draft | null> {
  try {
    const kept = await get<unknown>(key, database());
    return isKept(kept) && looksReceived(area)(kept.received) ? draftOf(kept.received, kept) : null;
  } catch {
    return null;
  }
}

function isKept(kept: unknown): kept is Making & Pick<Draft, 'received'> {
  if (typeof kept !== 'object' || kept === null || !('form' in kept && 'mark' in kept && 'received' in kept && 'name' in kept && 'at' in kept && 'basedOn' in kept)) return false;
  const { name, mark } = kept;
  const isMark = mark === 'shown' || mark === 'hidden' || mark === 'removed';
  return kept.form === form && isMark && typeof kept.at === 'number' && typeof kept.basedOn === 'string' && typeof name === 'object' && name !== null && 'vi' in name && 'en' in name;
}

/** Apart from the copies of published figures, which may be thrown away to make room. */
let opened: UseStore | null = null;

function database(): UseStore {
  opened ??= createStore('cot-moc-drafts', 'drafts');
  return opened;
}

function keyOf({ base }: Endpoint, area: string): string {
  return `${base} ${area}`;
}
