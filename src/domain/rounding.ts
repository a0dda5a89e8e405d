/** Relative distance below which a number counts as lying exactly on a half: the noise of binary fractions. */
const noise = 1e-12;

/** Rounds halves away from zero as schools and statistics offices do, unmoved by binary noise: 1.005 to two decimals is 1.01. Never gives minus zero. */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  const whole = Math.floor(scaled);
  const rounded = scaled - whole >= 0.5 - Math.max(scaled, 1) * noise ? whole + 1 : whole;
  return (Math.sign(value) * rounded) / scale + 0;
}
