import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

import { Button } from './button.tsx';
import { usePrinting } from './use-printing.ts';

interface ShowMoreProps<Entry> {
  readonly list: readonly Entry[];
  /** How many are shown at first, and how many more each press adds. */
  readonly step: number;
  /** What must be among the shown, as for a link to it; what has been shown for its sake stays. */
  readonly upTo?: Entry | undefined;
  /** Says how many are still hidden. */
  readonly label: (hidden: number) => string;
  /** The shown ones in one element. */
  readonly children: (shown: readonly Entry[]) => ReactNode;
}

/** Where the list ended when more of it was asked for. */
interface Left {
  readonly entries: HTMLCollection;
  readonly count: number;
}

/** The beginning of a long list, and more of it on demand; on paper all of it. */
export function ShowMore<Entry>({ list, step, upTo, label, children }: ShowMoreProps<Entry>) {
  const [steps, setSteps] = useState(1);
  const printing = usePrinting();
  const more = useRef<HTMLDivElement>(null);
  const needed = upTo === undefined ? 0 : Math.ceil((list.indexOf(upTo) + 1) / step);
  if (needed > steps) setSteps(needed);
  const shown = printing ? list : list.slice(0, steps * step);
  const hidden = list.length - shown.length;

  // The button goes away with the last step: whoever reads on with the keyboard does so at the first of the new ones.
  const left = useRef<Left | null>(null);
  useLayoutEffect(() => {
    left.current?.entries[left.current.count]?.querySelector<HTMLElement>('a[href], button')?.focus({ preventScroll: true });
    left.current = null;
  });

  function showMore() {
    const entries = more.current?.previousElementSibling?.children;
    left.current = entries === undefined ? null : { entries, count: entries.length };
    setSteps(steps + 1);
  }

  return (
    <>
      {children(shown)}
      {hidden > 0 && (
        <div ref={more}>
          <Button onClick={showMore}>{label(hidden)}</Button>
        </div>
      )}
    </>
  );
}
