import type { PlanInForce } from '#domain/trajectory.ts';
import { targetShapeOf } from './column-shape.ts';
import type { Horizontal } from './fraction-plot.ts';
import { heightOf, type Extent, type LevelScale } from './level-scale.ts';
import styles from './marks.module.css';
import { frameHalf } from './slots.ts';

export interface PlanMarkProps {
  readonly plan: PlanInForce;
  /** Middle and width of the column that the plan belongs to, as fractions of the plot. */
  readonly middle: number;
  readonly width: number;
  readonly horizontal: Horizontal;
  readonly scale: LevelScale;
  readonly extent: Extent;
}

/** The plan that a year is judged by as a frame behind its column, open at the foot, the heavier the more concrete; a band as a tinted box. Dashed where the plan is only implied. */
export function PlanMark({ plan: { plan, issuer, target }, middle, width, horizontal, scale, extent }: PlanMarkProps) {
  const shape = target === null ? null : targetShapeOf(target);
  if (shape === null) return null;
  const half = width * frameHalf;
  const [left, right] = [horizontal.place(middle - half), horizontal.place(middle + half)];
  const zero = heightOf(scale, extent, 0).y;
  const top = heightOf(scale, extent, shape.high).y;
  const strength = `${styles['frame']} ${styles[`frame${issuer.concreteness}`]}`;
  const look = plan.basis === 'implied' ? `${strength} ${styles['implied']}` : strength;
  if (shape.low !== shape.high) {
    const bottom = heightOf(scale, extent, shape.low).y;
    return <rect x={left} width={horizontal.span(half * 2)} y={top} height={bottom - top} className={`${look} ${styles['band']}`} />;
  }
  return (
    <g className={look}>
      <line x1={left} y1={zero} x2={left} y2={top} />
      <line x1={left} y1={top} x2={right} y2={top} />
      <line x1={right} y1={top} x2={right} y2={zero} />
    </g>
  );
}
