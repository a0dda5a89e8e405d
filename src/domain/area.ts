import type { BilingualText } from './bilingual-text.ts';
import type { CalendarDate } from './calendar-date.ts';

/** Kind of unit, from the widest; the words of the interface follow from it. */
type AreaLevel = 'nation' | 'province' | 'city' | 'commune';

/** Another unit that this one came from or went into; `part` when only a part of it did. */
export interface AreaLink {
  readonly name: BilingualText;
  readonly extent: 'whole' | 'part';
}

/** A unit for which figures exist, with the dates between which it did; null means no known limit. */
export interface Area {
  readonly id: string;
  readonly name: BilingualText;
  readonly level: AreaLevel;
  readonly validFrom: CalendarDate | null;
  /** The last day on which the unit existed. */
  readonly validTo: CalendarDate | null;
  /** Why the figures stop, shown as a banner; null while the unit exists. */
  readonly ending: BilingualText | null;
  readonly predecessors: readonly AreaLink[];
  readonly successors: readonly AreaLink[];
}
