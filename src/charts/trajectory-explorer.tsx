import { lazy, startTransition, useEffect, useState } from 'react';
import { Boundary } from '#ui/boundary.tsx';
import { usePrinting } from '#ui/use-printing.ts';
import styles from './marks.module.css';
import type { TrajectoryChartProps } from './trajectory-chart.tsx';
import { TrajectoryPicture } from './trajectory-picture.tsx';

const loadChart = async () => import('./trajectory-chart.tsx');
const TrajectoryChart = lazy(async () => ({ default: (await loadChart()).TrajectoryChart }));

/** Begins to fetch the explored chart; asking again costs nothing, and a failure only leaves the picture as it is. */
function preload(): void {
  loadChart().catch(() => null);
}

export type TrajectoryExplorerProps = Omit<TrajectoryChartProps, 'container' | 'takeFocus'>;

/** The static picture, which becomes the explored chart once somebody comes near it, or when the page has nothing else to do. Paper gets the picture, which fits any width. */
export function TrajectoryExplorer({ sources, onSelectYear, ...picture }: TrajectoryExplorerProps) {
  const [container, setContainer] = useState<HTMLDivElement | null>(null);
  const [explored, setExplored] = useState<Explored>('not-yet');
  const printing = usePrinting();
  useEffect(() => {
    if (container === null) return undefined;
    return whenSeenAndIdle(container, () => startTransition(() => setExplored(after('seen'))));
  }, [container]);

  const still = <TrajectoryPicture {...picture} focusable />;
  return (
    <div
      ref={setContainer}
      role="presentation"
      className={styles['plot']}
      onPointerEnter={() => {
        preload();
        startTransition(() => setExplored(after('seen')));
      }}
      onFocus={() => startTransition(() => setExplored(after('focused')))}
    >
      {explored === 'not-yet' || container === null || printing ? (
        still
      ) : (
        <Boundary fallback={still} renderError={() => still}>
          <TrajectoryChart
            {...picture}
            sources={sources}
            onSelectYear={onSelectYear}
            container={container}
            takeFocus={explored === 'focused'}
          />
        </Boundary>
      )}
    </div>
  );
}

type Explored = 'not-yet' | 'seen' | 'focused';

/** What came first decides. */
const after = (how: Explored) => (before: Explored) => (before === 'not-yet' ? how : before);

/** Calls once, when the element is in sight and the browser is idle; returns how to give up waiting. */
function whenSeenAndIdle(element: Element, act: () => void): () => void {
  let cancel: () => void = () => undefined;
  if (typeof IntersectionObserver !== 'function') return cancel;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    cancel = whenIdle(act);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancel();
  };
}

/** Safari has no idle callback; there a pause after the first paint stands in for it. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act);
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(act, 1500);
  return () => clearTimeout(handle);
}
