import type { View } from '#state/address.ts';

/** Which slide a window shows, and for whom; null where the slides are being arranged. */
export interface ShowAddress {
  readonly slide: number;
  readonly role: 'hall' | 'presenter';
}

/** Reads the keys of this page: an address with a slide is a running show; a slide that is not understood is the first. */
export function parseShow({ slide, role }: View['own']): ShowAddress | null {
  if (slide === undefined) return null;
  return { slide: /^[1-9]\d{0,3}$/u.test(slide) ? Number(slide) : 1, role: role === 'presenter' ? 'presenter' : 'hall' };
}

/** Writes them; the hall's window needs no role. */
export function formatShow(show: ShowAddress | null): View['own'] {
  if (show === null) return {};
  return { slide: String(show.slide), ...(show.role === 'presenter' ? { role: 'presenter' } : {}) };
}
