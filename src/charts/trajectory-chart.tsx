import { useId, useMemo, useSyncExternalStore } from 'react';
import { ComposedChart, Line, Tooltip, useActiveTooltipLabel, XAxis, YAxis } from 'recharts';
import type { Source } from '#domain/provenance.ts';
import { pixels } from './fraction-plot.ts';
import type { TrajectoryMarksProps } from './marks-props.ts';
import styles from './marks.module.css';
import { placeOf, type Slots } from './slots.ts';
import { TrajectoryMarks } from './trajectory-marks.tsx';
import { TrajectoryPicture, useTrajectoryLayout, type TrajectoryPictureProps } from './trajectory-picture.tsx';
import { TrajectoryTooltip } from './trajectory-tooltip.tsx';

export interface TrajectoryChartProps extends TrajectoryPictureProps {
  readonly sources: readonly Source[];
  readonly onSelectYear: (year: number) => void;
  /** The element that the chart fills; its width is the chart's. */
  readonly container: HTMLElement;
  /** True when the picture that this chart replaces had the keyboard's focus. */
  readonly takeFocus: boolean;
}

/** The same marks as the static picture, at the same pixels, with a cursor for pointer and arrow keys. The only user of Recharts. */
export function TrajectoryChart({ trajectory, selectedYear, title, summary, sources, onSelectYear, container, takeFocus }: TrajectoryChartProps) {
  const id = useId();
  const layout = useTrajectoryLayout(trajectory);
  const width = useWidth(container);
  const { slots, extent, height, gutter } = layout;
  const horizontal = pixels(gutter, width - gutter);
  const moments = useMemo(() => momentsOf(slots.count), [slots.count]);
  const choose = (year: number | null) => {
    if (year !== null && trajectory.rows.some((row) => row.year === year)) onSelectYear(year);
  };

  if (width === 0) return <TrajectoryPicture trajectory={trajectory} selectedYear={selectedYear} title={title} summary={summary} />;
  return (
    <div
      role="presentation"
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') choose(activeYearIn(currentTarget));
      }}
    >
      <ComposedChart
        width={width}
        height={height}
        margin={{ top: extent.top, right: 0, bottom: height - extent.top - extent.height, left: gutter }}
        data={moments}
        title={title}
        desc={summary}
        accessibilityLayer
        onClick={({ activeLabel }) => choose(yearAt(slots, activeLabel))}
      >
        <XAxis hide type="number" dataKey="place" domain={whole} allowDataOverflow />
        <YAxis hide type="number" domain={whole} allowDataOverflow />
        <Line hide dataKey={onZero} />
        <TrajectoryMarks trajectory={trajectory} layout={layout} selectedYear={selectedYear} horizontal={horizontal} id={id} />
        <ActiveSlot layout={layout} horizontal={horizontal} />
        {takeFocus && <g ref={focusSurface} />}
        <Tooltip
          cursor={false}
          includeHidden
          isAnimationActive={false}
          content={<YearTooltip trajectory={trajectory} slots={slots} sources={sources} />}
        />
      </ComposedChart>
    </div>
  );
}

/**
 * Recharts knows fractions of the plot only: its axes are the same for every trajectory, and nothing in it has to be worked out again
 * for another one with as many years.
 */
const whole = [0, 1] as const;
const momentsOf = (count: number) => Array.from({ length: count }, (_, slot) => ({ place: (slot + 0.5) / count }));
const onZero = () => 0;
const yearAt = ({ first, count }: Slots, place: unknown) => (place === undefined ? null : Math.floor(first + Number(place) * count));

interface YearTooltipProps extends Pick<TrajectoryChartProps, 'trajectory' | 'sources'> {
  readonly slots: Slots;
  /** Filled in by Recharts. */
  readonly active?: boolean;
  readonly label?: string | number;
}

function YearTooltip({ trajectory, slots, sources, active = false, label }: YearTooltipProps) {
  const row = trajectory.rows.find(({ year }) => year === yearAt(slots, label));
  return active && row !== undefined ? <TrajectoryTooltip row={row} indicator={trajectory.indicator} sources={sources} /> : null;
}

/** A frame around the year under the pointer or the keyboard's cursor, which only Recharts knows: the frame names the year. */
function ActiveSlot({ layout, horizontal }: Pick<TrajectoryMarksProps, 'layout' | 'horizontal'>) {
  const { slots, extent, height } = layout;
  const year = yearAt(slots, useActiveTooltipLabel());
  if (year === null) return null;
  const top = extent.top - 28;
  return <rect data-year={year} className={styles['active']} x={horizontal.place(placeOf(slots, year))} width={horizontal.span(1 / slots.count)} y={top} height={height - top - 1} rx={4} />;
}

function activeYearIn(chart: HTMLElement): number | null {
  const year = chart.querySelector<SVGElement>('rect[data-year]')?.dataset['year'];
  return year === undefined ? null : Number(year);
}

/** Hands the keyboard's focus from the picture to the chart; a `ref` of something in the surface that Recharts makes. */
function focusSurface(mark: SVGElement | null): void {
  mark?.closest<SVGElement>('svg[tabindex]')?.focus();
}

/** Width of an element in pixels, kept current; measured when it changes, since measuring at will makes the browser lay the page out at once. */
function useWidth(element: HTMLElement): number {
  const width = useMemo(() => widthOf(element), [element]);
  return useSyncExternalStore(width.watch, width.now, () => 0);
}

function widthOf(element: HTMLElement) {
  const measured = () => element.getBoundingClientRect().width;
  let width = measured();
  return {
    now: () => width,
    watch: (notify: () => void) => {
      if (typeof ResizeObserver !== 'function') return () => undefined;
      const observer = new ResizeObserver(() => {
        width = measured();
        notify();
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
  };
}
