import { queryOptions } from '@tanstack/react-query';

import type { Endpoint } from './endpoint.ts';
import type { Received } from './received.ts';

/** An area's figures with those that are not published yet, as they lie on this device. */
export interface Draft {
  /** Whether the reader looks at it; what was removed can be had back until it is forgotten. */
  readonly mark: 'shown' | 'hidden' | 'removed';
  /** Ready to be published: nothing in it says that it is a draft. */
  readonly received: Received;
  /** The same for looking at: the area's name says that it is a draft, in every title, sentence and file. */
  readonly shown: Received;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** The date of the published figures that it was made from. */
  readonly basedOn: string;
}

/** The draft of an area as far as it was read from the device, which happens after the page has started (`draft-store.ts`); null until then. */
export const draftInCache = ({ base }: Endpoint, area: string) =>
  queryOptions<Draft | null>({ queryKey: ['draft', base, area], queryFn: () => null, initialData: null, staleTime: 'static' });
