import type { Area } from './area.ts';
import type { Attention } from './attention.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { SlideEdit } from './deck.ts';
import type { Indicator } from './indicator.ts';
import type { PlanIssuer, Plan } from './plan.ts';
import type { Source } from './provenance.ts';
import type { ScorecardEntry } from './scorecard.ts';
import type { Standing, Tally } from './tally.ts';
import type { Trajectory, TrajectoryRow } from './trajectory.ts';

interface SlideCore {
  /** The deck's name of the slide; pages of one kind share it. */
  readonly key: string;
  readonly year: number;
  readonly area: Area;
  /** Which page of how many, where one does not hold all. */
  readonly page: { readonly number: number; readonly of: number };
  /** What the presenter wrote for this slide and year, by language. */
  readonly edits: readonly SlideEdit[];
}

/** One indicator in one year among the latest years that fit on a slide. */
export interface IndicatorSlide extends SlideCore {
  readonly kind: 'indicator';
  /** Only the years that are drawn. */
  readonly trajectory: Trajectory;
  readonly row: TrajectoryRow;
  /** Whether the indicator has other series too, so that this one must be named. */
  readonly isOneOfSeveral: boolean;
  /** Earlier and later years for which there is no room. */
  readonly hiddenYears: number;
  /** The first year drawn, where the series has nothing for the years before; null where none are left out. */
  readonly emptyBefore: number | null;
  /** The latest year before with a figure; null where the year has its own. */
  readonly nearest: TrajectoryRow | null;
  /** The documents behind the year's figures and plans, then how many more stand behind the other years. */
  readonly sources: readonly Source[];
  readonly otherSources: number;
}

/** An indicator of the scorecard, with the name of its series where it has several. */
interface ScoreLine extends ScorecardEntry {
  readonly isOneOfSeveral: boolean;
}

/** A concern with the indicator that it is about. */
interface SlideConcern {
  readonly concern: Attention;
  readonly indicator: Indicator;
}

/** Headline indicators that count alike in the year. */
export interface StandingAlike {
  readonly standing: Standing;
  readonly indicators: readonly Indicator[];
}

/** A document and the indicators that it speaks of. */
interface CitedSource {
  readonly source: Source;
  readonly indicators: readonly Indicator[];
}

/** One slide as plain data: screen, PowerPoint and print read the same. */
export type Slide =
  | IndicatorSlide
  | (SlideCore & { readonly kind: 'title'; readonly updated: CalendarDate; readonly issuers: readonly PlanIssuer[] })
  | (SlideCore & { readonly kind: 'scorecard'; readonly tally: Tally; readonly entries: readonly ScoreLine[] })
  | (SlideCore & { readonly kind: 'attention'; readonly concerns: readonly SlideConcern[]; readonly standings: readonly StandingAlike[]; readonly impliedPlans: readonly Plan[] })
  | (SlideCore & { readonly kind: 'sources'; readonly cited: readonly CitedSource[]; readonly updated: CalendarDate })
  | (SlideCore & { readonly kind: 'closing'; readonly tally: Tally; readonly updated: CalendarDate });
