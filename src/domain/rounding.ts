/** Relative distance below which a number counts as lying exactly on a half: the noise of a few operations on binary fractions. */
const noise = 16 * Number.EPSILON;

/** Rounds halves away from zero as schools and statistics offices do, unmoved by binary noise: 1.005 to two decimals is 1.01. Never gives minus zero. */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  const whole = Math.floor(scaled);
  const rounded = scaled - whole >= 0.5 - Math.min(0.25, Math.max(scaled, 1) * noise) ? whole + 1 : whole;
  return (Math.sign(value) * rounded) / scale + 0;
}

/** Clears the noise of binary fractions from a result of published numbers: 0.7 - 1 is -0.3. */
export function withoutNoise(value: number): number {
  return roundTo(value, 10);
}
