import { useCallback, type ReactNode } from 'react';

import { canvasSizes, type CanvasShape } from './slide-room.ts';
import styles from './slide.module.css';

interface ScaledCanvasProps {
  readonly shape: CanvasShape;
  readonly children: ReactNode;
}

/** A canvas of fixed size, as large as its place allows and in the middle of it. Always laid out alike, so a deck looks the same on every wall. */
export function ScaledCanvas({ shape, children }: ScaledCanvasProps) {
  const fit = useCallback(
    (place: HTMLDivElement) => {
      const { width, height } = canvasSizes[shape];
      const measure = () => {
        place.style.setProperty('--scale', String(Math.min(place.clientWidth / width, place.clientHeight / height)));
      };
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(place);
      return () => {
        observer.disconnect();
      };
    },
    [shape],
  );
  return (
    <div ref={fit} className={styles['place']}>
      <div className={`${styles['canvas']} ${styles[shape]}`}>{children}</div>
    </div>
  );
}
