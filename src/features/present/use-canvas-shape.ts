import { useSyncExternalStore } from 'react';

import type { CanvasShape } from './slide-room.ts';

const narrow = '(max-aspect-ratio: 3/2)';

/** The shape of slides that fills this screen best: 4:3 for old projectors, else 16:9. */
export function useCanvasShape(): CanvasShape {
  return useSyncExternalStore(
    (listen) => {
      const query = matchMedia(narrow);
      query.addEventListener('change', listen);
      return () => {
        query.removeEventListener('change', listen);
      };
    },
    () => (matchMedia(narrow).matches ? 'square' : 'wide'),
    () => 'wide',
  );
}
