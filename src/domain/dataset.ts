import type { Area } from './area.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { ComparabilityBreak } from './comparability.ts';
import type { Indicator, IndicatorGroup } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Plan, PlanIssuer } from './plan.ts';
import type { Source } from './provenance.ts';
import type { Series } from './series.ts';

/** Something that happened and helps to read the figures without breaking them. */
export interface AreaEvent {
  readonly id: string;
  readonly date: CalendarDate;
  readonly title: BilingualText;
  readonly source: string | null;
}

/** All that is published about one area: plain readonly JSON, the unit of fetching, validating and keeping. */
export interface Dataset {
  readonly contract: '1.0';
  readonly title: BilingualText;
  readonly area: Area;
  /** The day on which this file was last changed. */
  readonly updated: CalendarDate;
  readonly groups: readonly IndicatorGroup[];
  readonly issuers: readonly PlanIssuer[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  readonly observations: readonly Observation[];
  readonly plans: readonly Plan[];
  readonly breaks: readonly ComparabilityBreak[];
  readonly events: readonly AreaEvent[];
  readonly sources: readonly Source[];
}
