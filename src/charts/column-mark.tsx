import styles from './marks.module.css';
import type { ColumnShape } from './column-shape.ts';
import type { Horizontal } from './fraction-plot.ts';
import { heightOf, type Extent, type LevelScale } from './level-scale.ts';

interface ColumnMarkProps {
  readonly shape: ColumnShape;
  /** Middle and width as fractions of the plot. */
  readonly middle: number;
  readonly width: number;
  readonly look: 'actual' | 'quiet' | 'part';
  /** Fill for what is estimated or only partly certain. */
  readonly hatch: string;
  readonly horizontal: Horizontal;
  readonly scale: LevelScale;
  readonly extent: Extent;
}

/** A figure as a column on zero: light where it is an estimate, a dashed outline where it is supposed, with an open cap where the truth may lie further, cut where it leaves the axis. */
export function ColumnMark({ shape, middle, width, look, hatch, horizontal, scale, extent }: ColumnMarkProps) {
  const zero = heightOf(scale, extent, 0).y;
  const solid = heightOf(scale, extent, shape.solid);
  const reach = heightOf(scale, extent, shape.reach);
  const at = (part: number) => horizontal.place(middle + part * width);
  const upright = shape.reach >= 0;
  const box = (from: number, to: number) => ({ x: at(-0.5), width: horizontal.span(width), y: Math.min(from, to), height: Math.abs(from - to) });
  const hatched = shape.light || look === 'part';
  return (
    <>
      {hatched ? (
        <rect {...box(zero, solid.y)} className={look === 'part' ? styles['part'] : styles['light']} fill={hatch} />
      ) : (
        <rect {...box(zero, solid.y)} className={styles[shape.hypothetical ? 'hypothetical' : look]} />
      )}
      {reach.y !== solid.y && <rect {...box(solid.y, reach.y)} className={styles['light']} fill={hatch} />}
      {shape.open !== null && <OpenCap at={at} y={reach.y} away={upright === (shape.open === 'up') ? -1 : 1} upright={upright} />}
      {reach.cut && <CutMark at={at} y={reach.y + (upright ? 12 : -12)} />}
    </>
  );
}

interface CapProps {
  readonly at: (part: number) => number | string;
  readonly y: number;
}

/** A roof that says "or more" (or "or less" when it points into the column). */
function OpenCap({ at, y, away, upright }: CapProps & { readonly away: 1 | -1; readonly upright: boolean }) {
  const side = upright ? -1 : 1;
  const foot = y + side * (away === side ? 4 : 9);
  const tip = foot + away * 5;
  return (
    <g className={styles['cap']}>
      <line x1={at(-0.5)} y1={foot} x2={at(0)} y2={tip} />
      <line x1={at(0)} y1={tip} x2={at(0.5)} y2={foot} />
    </g>
  );
}

/** Two slits across a column that goes on beyond the axis. */
function CutMark({ at, y }: CapProps) {
  return (
    <g className={styles['cut']}>
      <line x1={at(-0.75)} y1={y + 4} x2={at(0.75)} y2={y - 4} />
      <line x1={at(-0.75)} y1={y + 10} x2={at(0.75)} y2={y + 2} />
    </g>
  );
}
