import type { Freshness } from '#data/freshness.ts';
import type { SetAside } from '#data/received.ts';
import type { Area } from '#domain/area.ts';

import { EndedArea } from './ended-area.tsx';
import { SetAsideIndicators } from './set-aside-indicators.tsx';
import { Staleness } from './staleness.tsx';
import styles from './area-notices.module.css';

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
      {setAside.length > 0 && <SetAsideIndicators setAside={setAside} />}
      {area.ending !== null && <EndedArea area={area} ending={area.ending} />}
    </div>
  );
}
