import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { ComposedChart, Line, Tooltip, useActiveTooltipLabel, usePlotArea, XAxis, YAxis } from 'recharts';
import type { Source } from '#domain/provenance.ts';
import { pixels } from './fraction-plot.ts';
import styles from './marks.module.css';
import { placeOf } from './slots.ts';
import { TrajectoryMarks, type TrajectoryMarksProps } from './trajectory-marks.tsx';
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
  const active = useRef<number | null>(null);
  const { slots, scale, extent, height, gutter } = layout;
  const choose = (year: number | null) => {
    if (year !== null && trajectory.rows.some((row) => row.year === year)) onSelectYear(year);
  };

  if (width === 0) return <TrajectoryPicture trajectory={trajectory} selectedYear={selectedYear} title={title} summary={summary} />;
  return (
    <div
      role="presentation"
      onKeyDown={({ key }) => {
        if (key === 'Enter') choose(active.current);
      }}
    >
      <ComposedChart
        width={width}
        height={height}
        margin={{ top: extent.top, right: 0, bottom: height - extent.top - extent.height, left: gutter }}
        data={trajectory.rows}
        title={title}
        desc={summary}
        accessibilityLayer
        onClick={({ activeLabel }) => choose(yearAt(activeLabel))}
      >
        <XAxis hide type="number" dataKey={middleOfYear} domain={[slots.first, slots.first + slots.count]} allowDataOverflow />
        <YAxis hide type="number" domain={[scale.min, scale.max]} allowDataOverflow />
        <Line dataKey={onZero} stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
        <PlottedMarks trajectory={trajectory} layout={layout} selectedYear={selectedYear} id={id} width={width} />
        <ActiveSlot
          slots={slots}
          layout={layout}
          onActive={(year) => {
            active.current = year;
          }}
        />
        {takeFocus && <TakeFocus container={container} />}
        <Tooltip
          cursor={false}
          isAnimationActive={false}
          content={<YearTooltip trajectory={trajectory} sources={sources} />}
        />
      </ComposedChart>
    </div>
  );
}

const middleOfYear = ({ year }: { readonly year: number }) => year + 0.5;
const onZero = () => 0;
const yearAt = (label: unknown) => (label === undefined ? null : Math.floor(Number(label)));

function PlottedMarks({ width, ...marks }: Omit<TrajectoryMarksProps, 'horizontal'> & { readonly width: number }) {
  const plot = usePlotArea();
  const { gutter } = marks.layout;
  return <TrajectoryMarks {...marks} horizontal={pixels(plot?.x ?? gutter, plot?.width ?? width - gutter)} />;
}

interface YearTooltipProps extends Pick<TrajectoryChartProps, 'trajectory' | 'sources'> {
  /** Filled in by Recharts. */
  readonly active?: boolean;
  readonly label?: string | number;
}

function YearTooltip({ trajectory, sources, active = false, label }: YearTooltipProps) {
  const row = trajectory.rows.find(({ year }) => year === yearAt(label));
  return active && row !== undefined ? <TrajectoryTooltip row={row} indicator={trajectory.indicator} sources={sources} /> : null;
}

interface ActiveSlotProps extends Pick<TrajectoryMarksProps, 'layout'> {
  readonly slots: TrajectoryMarksProps['layout']['slots'];
  readonly onActive: (year: number | null) => void;
}

/** A frame around the year under the pointer or the keyboard's cursor. */
function ActiveSlot({ slots, layout, onActive }: ActiveSlotProps) {
  const year = yearAt(useActiveTooltipLabel());
  const plot = usePlotArea();
  useEffect(() => onActive(year));
  if (year === null || plot === undefined) return null;
  const { place, span } = pixels(plot.x, plot.width);
  const top = layout.extent.top - 28;
  return <rect className={styles['active']} x={place(placeOf(slots, year))} width={span(1 / slots.count)} y={top} height={layout.height - top - 1} rx={4} />;
}

/** Hands the keyboard's focus from the picture to the chart, as soon as Recharts has made its surface. */
function TakeFocus({ container }: Pick<TrajectoryChartProps, 'container'>) {
  const drawn = usePlotArea() !== undefined;
  useEffect(() => {
    if (drawn) container.querySelector<SVGElement>('svg[tabindex]')?.focus();
  }, [drawn, container]);
  return null;
}

/** Width of an element in pixels, kept current. */
function useWidth(element: HTMLElement): number {
  return useSyncExternalStore(
    (notify) => {
      if (typeof ResizeObserver !== 'function') return () => undefined;
      const observer = new ResizeObserver(notify);
      observer.observe(element);
      return () => observer.disconnect();
    },
    () => element.getBoundingClientRect().width,
    () => 0,
  );
}
