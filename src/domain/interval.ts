/** All values that a promise allows, ends included unless marked open; an unlimited end is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}
