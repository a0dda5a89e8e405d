import { useEffect, useEffectEvent } from 'react';

/** Shortest way of a finger, in pixels, that turns a slide. */
const shortest = 48;

/** Turns slides by a finger: to the left is on, to the right is back. */
export function useSwipes(turn: (key: 'PageDown' | 'PageUp') => void): void {
  const onSwipe = useEffectEvent(turn);
  useEffect(() => {
    let start: { readonly x: number; readonly y: number } | null = null;
    const begin = ({ touches }: TouchEvent) => {
      const [first] = touches;
      start = touches.length === 1 && first ? { x: first.clientX, y: first.clientY } : null;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const [last] = changedTouches;
      if (start === null || !last) return;
      const [across, down] = [last.clientX - start.x, last.clientY - start.y];
      start = null;
      if (Math.abs(across) > shortest && Math.abs(across) > 1.5 * Math.abs(down)) onSwipe(across < 0 ? 'PageDown' : 'PageUp');
    };
    addEventListener('touchstart', begin, { passive: true });
    addEventListener('touchend', end);
    return () => {
      removeEventListener('touchstart', begin);
      removeEventListener('touchend', end);
    };
  }, []);
}
