import { lazy } from 'react';

/** Draws with the charts' code; not among what pages fetch for themselves once they stand. */
export const TrajectorySheet = lazy(async () => ({ default: (await import('./trajectory-sheet.tsx')).TrajectorySheet }));
