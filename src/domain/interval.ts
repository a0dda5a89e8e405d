/** All values that a promise allows, ends included unless marked open; an unlimited end is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export const everything: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

export function pointInterval(value: number): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** Both ends included; infinite ends are open. */
export function closedInterval(low: number, high: number): Interval {
  return { low, high, lowOpen: !Number.isFinite(low), highOpen: !Number.isFinite(high) };
}

function isPoint({ low, high }: Interval): boolean {
  return low === high;
}

export function isBounded({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

export function contains({ low, high, lowOpen, highOpen }: Interval, value: number): boolean {
  return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
}

/** Whether some value belongs to both. */
export function overlaps(a: Interval, b: Interval): boolean {
  return !liesBelow(a, b) && !liesBelow(b, a);
}

/** Whether every value of `a` is smaller than every value of `b`. */
export function liesBelow(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}

export function negate({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: 0 - high, high: 0 - low, lowOpen: highOpen, highOpen: lowOpen };
}

export function add(a: Interval, b: Interval): Interval {
  if (isPoint(a) && isPoint(b)) return pointInterval(a.low + b.low);
  return { low: a.low + b.low, high: a.high + b.high, lowOpen: a.lowOpen || b.lowOpen, highOpen: a.highOpen || b.highOpen };
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

export function multiply(a: Interval, b: Interval): Interval {
  if (isPoint(a) && isPoint(b)) return pointInterval(a.low * b.low + 0);
  return spanned(corners(a, b).map(([x, y]) => ({ value: isZero(x) || isZero(y) ? zeroTimes(x, y) : x.value * y.value, open: productIsOpen(x, y) })));
}

/** Null where the divisor may be zero: the quotient could then be anything or nothing. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (contains(b, 0)) return null;
  if (isPoint(a) && isPoint(b)) return pointInterval(a.low / b.low + 0);
  const sign = b.low >= 0 ? 1 : -1;
  return spanned(
    corners(a, b).map(([x, y]) => ({ value: quotient(x.value, y.value, sign), open: !(isZero(x) && !x.open) && (x.open || y.open) })),
  );
}

export function scale(interval: Interval, factor: number): Interval {
  if (factor === 0) return pointInterval(0);
  const { low, high, lowOpen, highOpen } = factor < 0 ? negate(interval) : interval;
  return { low: low * Math.abs(factor), high: high * Math.abs(factor), lowOpen, highOpen };
}

export function shift(interval: Interval, by: number): Interval {
  return { ...interval, low: interval.low + by, high: interval.high + by };
}

interface End {
  readonly value: number;
  readonly open: boolean;
}

const isZero = ({ value }: End): boolean => value === 0;

function corners(a: Interval, b: Interval): readonly (readonly [End, End])[] {
  const [aLow, aHigh] = [{ value: a.low, open: a.lowOpen }, { value: a.high, open: a.highOpen }];
  const [bLow, bHigh] = [{ value: b.low, open: b.lowOpen }, { value: b.high, open: b.highOpen }];
  return [[aLow, bLow], [aLow, bHigh], [aHigh, bLow], [aHigh, bHigh]];
}

/** A zero that belongs to its interval gives zero whatever the other is; an open zero times infinity says nothing, the other corners do. */
function zeroTimes(x: End, y: End): number {
  return Number.isFinite(x.value) && Number.isFinite(y.value) ? 0 : (isZero(x) ? x : y).open ? Number.NaN : 0;
}

function productIsOpen(x: End, y: End): boolean {
  return !(isZero(x) && !x.open) && !(isZero(y) && !y.open) && (x.open || y.open);
}

/** The limit of x / y; `sign` is the side from which an open zero is approached. */
function quotient(x: number, y: number, sign: number): number {
  if (x === 0) return 0;
  return y === 0 ? x * sign * Infinity : x / y;
}

function spanned(ends: readonly End[]): Interval {
  let [low, high]: [End | null, End | null] = [null, null];
  for (const end of ends) {
    if (Number.isNaN(end.value)) continue;
    if (low === null || end.value < low.value || (end.value === low.value && !end.open)) low = end;
    if (high === null || end.value > high.value || (end.value === high.value && !end.open)) high = end;
  }
  if (low === null || high === null) return everything;
  return { low: low.value + 0, high: high.value + 0, lowOpen: low.open || !Number.isFinite(low.value), highOpen: high.open || !Number.isFinite(high.value) };
}
