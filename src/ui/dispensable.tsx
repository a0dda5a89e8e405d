import type { ReactNode } from 'react';
import { Boundary } from './boundary.tsx';

interface DispensableProps {
  /** Tried again when this changes, e.g. the address. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

/** What its surroundings can do without: nothing stands there while it is on its way, or where it cannot be had. */
export function Dispensable(props: DispensableProps) {
  return <Boundary {...props} fallback={null} renderError={nothing} />;
}

const nothing = () => null;
