import { useEffect, useEffectEvent } from 'react';

/** Gives every key that is meant for the show, wherever the focus is; what a control or a text field needs itself is left to it. */
export function useKeys(press: (key: string) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || belongsTo(event.target, event.key)) return;
    if (event.key === ' ' && event.shiftKey) {
      if (press('PageUp')) event.preventDefault();
    } else if (press(event.key)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      onKey(event);
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
    };
  }, []);
}

function belongsTo(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input, textarea, select') !== null) return true;
  return (key === 'Enter' || key === ' ') && target.closest('a, button, summary') !== null;
}
