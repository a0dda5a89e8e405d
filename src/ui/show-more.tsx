import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';

interface ShowMoreProps<Entry> {
  readonly list: readonly Entry[];
  /** How many are shown at first, and how many more each press adds. */
  readonly step: number;
  /** Says how many are still hidden. */
  readonly label: (hidden: number) => string;
  readonly children: (shown: readonly Entry[]) => ReactNode;
}

/** The beginning of a long list, and more of it on demand. */
export function ShowMore<Entry>({ list, step, label, children }: ShowMoreProps<Entry>) {
  const [steps, setSteps] = useState(1);
  const hidden = Math.max(0, list.length - steps * step);
  return (
    <>
      {children(list.slice(0, steps * step))}
      {hidden > 0 && (
        <div>
          <Button onClick={() => setSteps(steps + 1)}>{label(hidden)}</Button>
        </div>
      )}
    </>
  );
}
