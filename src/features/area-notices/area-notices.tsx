import { Suspense } from 'react';

import type { Freshness } from '#data/freshness.ts';
import type { SetAside } from '#data/received.ts';
import type { Area } from '#domain/area.ts';
import { deferred } from '#ui/deferred.tsx';

import { EndedArea } from './ended-area.tsx';
import { Staleness } from './staleness.tsx';
import styles from './area-notices.module.css';

/** Seldom needed, and never at once. */
const SetAsideIndicators = deferred(async () => (await import('./set-aside-indicators.tsx')).SetAsideIndicators);

interface AreaNoticesProps {
  readonly area: Area;
  readonly setAside: readonly SetAside[];
  readonly freshness: Freshness;
}

/** What concerns every figure of an area: how old they are, what was left out, and that the area has ended. */
export function AreaNotices({ area, setAside, freshness }: AreaNoticesProps) {
  return (
    <div className={styles['notices']}>
      <Staleness freshness={freshness} />
      {setAside.length > 0 && (
        <Suspense fallback={null}>
          <SetAsideIndicators setAside={setAside} />
        </Suspense>
      )}
      {area.ending !== null && <EndedArea area={area} ending={area.ending} />}
    </div>
  );
}
