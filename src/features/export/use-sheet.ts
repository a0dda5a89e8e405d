import { useState, type ReactNode } from 'react';

import type { Make } from '#ui/use-writing.ts';

/** Draws a sheet; `onMake` is told how to make the file as soon as the sheet stands. */
export type DrawSheet = (onMake: (make: Make) => void) => ReactNode;

/** A sheet beside the screen, to be put into the page, and how to have one drawn; it is gone once the way to make its file is known. */
export function useSheet(): { readonly sheet: ReactNode; readonly drawn: (draw: DrawSheet) => Promise<Make> } {
  const [sheet, setSheet] = useState<ReactNode>(null);

  async function drawn(draw: DrawSheet): Promise<Make> {
    const make = await new Promise<Make>((resolve) => {
      setSheet(draw(resolve));
    });
    setSheet(null);
    return make;
  }

  return { sheet, drawn };
}
