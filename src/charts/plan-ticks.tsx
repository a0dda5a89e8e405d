import { useI18n } from '#i18n/context.tsx';
import { targetShapeOf } from './column-shape.ts';
import { heightOf } from './level-scale.ts';
import styles from './marks.module.css';
import type { PlanMarkProps } from './plan-mark.tsx';
import { slotHalf } from './slots.ts';

/** Where a tick begins, as a share of the column's width from its middle: right beside the column. */
const inner = 0.54;

/** A plan of another issuer than the one who judges: a short tick at its level on both sides of the column, a small box for a band. */
export function PlanTicks({ plan: { plan, issuer, target }, middle, width, horizontal, scale, extent }: PlanMarkProps) {
  const { text, format } = useI18n();
  const shape = target === null ? null : targetShapeOf(target);
  if (target === null || shape === null) return null;
  const top = heightOf(scale, extent, shape.high).y;
  const height = heightOf(scale, extent, shape.low).y - top;
  return (
    <g className={`${styles['frame']} ${styles['other']} ${plan.basis === 'implied' ? styles['implied'] : ''}`}>
      <title>{`${text(issuer.shortName)}: ${format.estimate(target)}`}</title>
      {[-slotHalf, inner].map((from) => (
        <rect key={from} x={horizontal.place(middle + from * width)} width={horizontal.span((slotHalf - inner) * width)} y={top} height={Math.max(height, 0.5)} />
      ))}
    </g>
  );
}
