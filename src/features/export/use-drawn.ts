import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Tells once of a sheet that stands beside the screen with its fonts; not of one that has gone by then. */
export function useDrawn(sheet: RefObject<HTMLElement | null>, onDrawn: (sheet: HTMLElement) => void): void {
  const tell = useEffectEvent(onDrawn);
  useEffect(() => {
    let isNeeded = true;
    const wait = async () => {
      await document.fonts.ready;
      if (isNeeded && sheet.current !== null) tell(sheet.current);
    };
    void wait();
    return () => {
      isNeeded = false;
    };
  }, [sheet]);
}
