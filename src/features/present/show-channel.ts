import type { Veil } from './driving.ts';

/** The place that all windows of one show share. */
interface SharedPlace {
  readonly slide: number;
  readonly veil: Veil;
  readonly back: number | null;
}

/** A window asks where the others are when it opens, and says where it goes. */
export type ShowMessage = { readonly kind: 'ask' } | ({ readonly kind: 'at' } & SharedPlace);

export interface ShowChannel {
  readonly send: (message: ShowMessage) => void;
  readonly close: () => void;
}

/** Joins the windows of one show on this device; where the browser has no channels, through the events of its storage. */
export function openShowChannel(name: string, onMessage: (message: ShowMessage) => void): ShowChannel {
  const receive = (data: unknown) => {
    const message = parseMessage(data);
    if (message !== null) onMessage(message);
  };
  return typeof BroadcastChannel === 'undefined' ? overStorage(name, receive) : overChannel(name, receive);
}

function overChannel(name: string, receive: (data: unknown) => void): ShowChannel {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => {
    receive(data);
  });
  const post = channel.postMessage.bind(channel);
  return {
    send: (message) => {
      post(message);
    },
    close: () => {
      channel.close();
    },
  };
}

/** Storage tells other windows of changes only, so each message carries its moment. */
function overStorage(name: string, receive: (data: unknown) => void): ShowChannel {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue !== null) receive(readJson(newValue));
  };
  addEventListener('storage', listen);
  return {
    send: (message) => {
      try {
        localStorage.setItem(name, JSON.stringify({ ...message, moment: performance.now() + performance.timeOrigin }));
        localStorage.removeItem(name);
      } catch {
        // A device that keeps nothing has windows that go alone.
      }
    },
    close: () => {
      removeEventListener('storage', listen);
    },
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What another window said; null where it is not understood, as from another build. */
function parseMessage(data: unknown): ShowMessage | null {
  const fields = new Map<string, unknown>(typeof data === 'object' && data !== null ? Object.entries(data) : []);
  if (fields.get('kind') === 'ask') return { kind: 'ask' };
  const [slide, veil, back] = [placeOf(fields.get('slide')), fields.get('veil') ?? null, fields.get('back') ?? null];
  if (fields.get('kind') !== 'at' || slide === null) return null;
  return { kind: 'at', slide, veil: veil === 'black' || veil === 'white' ? veil : null, back: placeOf(back) };
}

function placeOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : null;
}
