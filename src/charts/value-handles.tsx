import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { roundTo } from '#domain/rounding.ts';
import type { Trajectory } from '#domain/trajectory.ts';
import { fluid } from './fraction-plot.ts';
import marks from './marks.module.css';
import { middleOf, placeOf } from './slots.ts';
import { levelAt, type TrajectoryLayout } from './trajectory-layout.ts';
import { useTrajectoryLayout } from './trajectory-picture.tsx';
import styles from './value-handles-on-demand.module.css';

/** A year whose value can be moved. */
interface ValueHandle {
  readonly year: number;
  readonly value: number;
  /** False while the value is only where a hand would begin. */
  readonly isSet: boolean;
  readonly label: string;
  /** The value in words. */
  readonly text: string;
}

interface ValueHandlesProps {
  readonly trajectory: Trajectory;
  readonly handles: readonly ValueHandle[];
  /** `done` once the hand lets go. A null value takes it out. */
  readonly onMove: (year: number, value: number | null) => void;
  readonly onDone: () => void;
}

/** Sliders over the picture of the same trajectory, one for each year: to be dragged, or moved by arrow keys, Page, Home and End. */
export function ValueHandles({ trajectory, handles, onMove, onDone }: ValueHandlesProps) {
  const layout = useTrajectoryLayout(trajectory);
  return (
    <div className={styles['handles']}>
      <svg className={`${marks['picture']} ${marks[`g${layout.gutter}`]}`} width="100%" height={layout.height}>
        {handles
          .filter(({ year }) => year >= layout.slots.first && year < layout.slots.first + layout.slots.count)
          .map((handle) => (
            <Handle key={handle.year} handle={handle} layout={layout} decimals={trajectory.indicator.decimals} onMove={onMove} onDone={onDone} />
          ))}
      </svg>
    </div>
  );
}

interface HandleProps extends Omit<ValueHandlesProps, 'trajectory' | 'handles'> {
  readonly handle: ValueHandle;
  readonly layout: TrajectoryLayout;
  readonly decimals: number;
}

function Handle({ handle: { year, value, isSet, label, text }, layout, decimals, onMove, onDone }: HandleProps) {
  // The scale may follow the value; while a hand holds it, the scale that it took hold of counts.
  const held = useRef<TrajectoryLayout | null>(null);
  const { min, max } = layout.scale;
  const step = stepOf(layout, decimals);
  const y = levelAt(layout, value);
  const move = (to: number) => {
    const next = roundTo(Math.round(to / step) * step, 6);
    if (next !== value || !isSet) onMove(year, next);
  };
  const release = () => {
    held.current = null;
    onDone();
  };

  function press(event: KeyboardEvent) {
    const by = keys.get(event.key);
    const to = event.key === 'Home' ? min : event.key === 'End' ? max : by === undefined ? null : value + by * step;
    if (event.key === 'Delete' || event.key === 'Backspace') onMove(year, null);
    else if (to === null) return;
    else move(to);
    event.preventDefault();
  }

  function drag(event: PointerEvent<SVGGElement>) {
    const surface = event.currentTarget.ownerSVGElement;
    if (held.current === null || surface === null) return;
    const { scale, extent } = held.current;
    const at = event.clientY - surface.getBoundingClientRect().top;
    move(scale.max - ((at - extent.top) / extent.height) * (scale.max - scale.min));
  }

  return (
    <g
      {...slider}
      ref={keepFromScrolling}
      aria-label={label}
      aria-valuemin={Math.min(min, value)}
      aria-valuemax={Math.max(max, value)}
      aria-valuenow={value}
      aria-valuetext={text}
      className={isSet ? styles['handle'] : `${styles['handle']} ${styles['unset']}`}
      onKeyDown={press}
      onKeyUp={({ key }) => {
        if (keys.has(key) || others.has(key)) onDone();
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        held.current = layout;
      }}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
    >
      {/* As wide as its year, so that neighbours never cover each other. */}
      <rect className={styles['reach']} x={fluid.place(placeOf(layout.slots, year))} width={fluid.span(1 / layout.slots.count)} y={y - reach / 2} height={reach} />
      <circle className={styles['knob']} cx={fluid.place(middleOf(layout.slots, year))} cy={y} r={8} />
    </g>
  );
}

/** A finger here moves the value, not the page; shapes in a picture do not heed `touch-action` everywhere. */
function keepFromScrolling(handle: SVGGElement | null): (() => void) | undefined {
  const keep = (event: Event) => event.preventDefault();
  handle?.addEventListener('touchstart', keep, { passive: false });
  return () => handle?.removeEventListener('touchstart', keep);
}

/** Height in pixels of what a finger can take hold of. */
const reach = 56;

const slider = { role: 'slider', tabIndex: 0, 'aria-orientation': 'vertical' } as const;

/** Steps that a key moves. */
const keys = new Map([
  ['ArrowUp', 1],
  ['ArrowRight', 1],
  ['ArrowDown', -1],
  ['ArrowLeft', -1],
  ['PageUp', 10],
  ['PageDown', -10],
]);
const others = new Set(['Home', 'End', 'Delete', 'Backspace']);

/** A power of ten near a hundredth of the scale, no finer than the indicator is printed. */
function stepOf({ scale: { min, max } }: TrajectoryLayout, decimals: number): number {
  return Math.max(10 ** -decimals, 10 ** Math.floor(Math.log10((max - min) / 100)));
}
