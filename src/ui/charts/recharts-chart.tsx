import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Line,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { startTransition, useLayoutEffect, useRef, useState } from 'react';
import { niceTicks, spreadLabels } from './chart-scale.ts';
import type { ChartProps } from './chart.tsx';
import styles from './recharts-chart.module.css';

const TOP = 14;
const AXIS = 26;
const LABEL_GAP = 17;
const MOST_LABELLED_BARS = 14;

const colorOf = (index: number) => `var(--series-${(index % 6) + 1})`;

/** The only file that knows recharts; loaded by chart.tsx when a chart is first shown. */
export function RechartsChart(props: ChartProps & { readonly height: number }) {
  const { kind, x, series, formatValue, formatExact = formatValue, height, onOpen } = props;
  const { room, width } = useWidth();
  const flat = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const low = flat.reduce((least, value) => Math.min(least, value), Infinity);
  const high = flat.reduce((most, value) => Math.max(most, value), -Infinity);
  // Bars and areas are lengths, so they start at zero; a line may show only its own range.
  const fromZero = kind !== 'line' || low < (high - low) * 1.5;
  const ticks = niceTicks(fromZero ? Math.min(0, low) : low, Math.max(high, 0), 4);
  const bottom = ticks[0] ?? 0;
  const top = ticks.at(-1) ?? 1;
  const plot = height - TOP - AXIS;
  const yOf = (value: number) => plot * (1 - (value - bottom) / (top - bottom));

  const names = kind !== 'bar' && series.length > 1 && series.length <= 4;
  const ends = series.map(({ values }) => lastOf(values));
  const labelYs = spreadLabels(
    ends.map((end) => (end === null ? 0 : yOf(end.value))),
    LABEL_GAP,
    plot,
  );
  const data = x.map((place, i) => {
    const row: Record<string, string | number | null> = { place };
    series.forEach(({ values }, s) => (row[`s${s}`] = values[i] ?? null));
    return row;
  });
  const widest = Math.max(0, ...series.map(({ name }) => widthOf(name)));

  return (
    <div className={styles.chart} data-opens={onOpen !== undefined} aria-hidden="true">
      {series.length > 1 && !names && (
        <div className={styles.legend}>
          {series.map(({ id, name }, s) => (
            <span key={id}>
              <i style={{ background: colorOf(s) }} /> {name}
            </span>
          ))}
        </div>
      )}
      <div ref={room} style={{ height }}>
        {width > 0 && (
          <ComposedChart
            width={width}
            height={height}
            data={data}
            accessibilityLayer={false}
            margin={{ top: TOP, right: names ? widest + 14 : 14, bottom: 0, left: 0 }}
            barCategoryGap="22%"
            {...(onOpen === undefined
              ? {}
              : {
                  onClick: (state: { activeTooltipIndex?: unknown }) => {
                    const index = Number(state.activeTooltipIndex);
                    if (Number.isInteger(index)) onOpen(index);
                  },
                })}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="place"
              height={AXIS}
              tickLine={false}
              axisLine={{ stroke: 'var(--line)' }}
              tick={{ fill: 'var(--text-dim)', fontSize: 12 }}
              minTickGap={28}
              interval="preserveStartEnd"
              padding={kind === 'bar' ? {} : { left: 8, right: 8 }}
            />
            <YAxis
              ticks={[...ticks]}
              domain={[bottom, top]}
              width={widthOf(formatValue(top)) + 14}
              tickLine={false}
              axisLine={false}
              tick={{ fill: 'var(--text-dim)', fontSize: 12 }}
              tickFormatter={(value) => formatValue(Number(value))}
            />
            <Tooltip
              cursor={kind === 'bar' ? { fill: 'var(--hover)' } : { stroke: 'var(--line-strong)' }}
              isAnimationActive={false}
              content={({ active, activeIndex }) => {
                const index = Number(activeIndex);
                if (!active || !Number.isInteger(index)) return null;
                return (
                  <div className={styles.tooltip} data-print="no">
                    <div className={styles.place}>{x[index]}</div>
                    {series.map(({ id, name, values }, s) => {
                      const value = values[index] ?? null;
                      return (
                        <div key={id} className={styles.line}>
                          <i style={{ background: colorOf(s) }} />
                          <span>{name}</span>
                          <b>{value === null ? '–' : formatExact(value)}</b>
                        </div>
                      );
                    })}
                  </div>
                );
              }}
            />
            {series.map(({ id, name }, s) => {
              const shared = {
                dataKey: `s${s}`,
                name,
                isAnimationActive: false,
                stroke: colorOf(s),
              } as const;
              if (kind === 'bar') {
                return (
                  <Bar
                    key={id}
                    {...shared}
                    stroke="none"
                    fill={colorOf(s)}
                    maxBarSize={44}
                    radius={[3, 3, 0, 0]}
                  >
                    {series.length === 1 && x.length <= MOST_LABELLED_BARS && (
                      <LabelList
                        dataKey={`s${s}`}
                        position="top"
                        formatter={(value) => (typeof value === 'number' ? formatValue(value) : '')}
                        fill="var(--text)"
                        fontSize={12}
                      />
                    )}
                  </Bar>
                );
              }
              const end = ends[s] ?? null;
              const label = (point: {
                x?: string | number | undefined;
                index?: number | undefined;
              }) =>
                names && end !== null && point.index === end.index ? (
                  <text
                    x={Number(point.x) + 8}
                    y={TOP + (labelYs[s] ?? 0)}
                    dominantBaseline="central"
                    fill={colorOf(s)}
                    fontSize={12}
                    fontWeight={600}
                  >
                    {name}
                  </text>
                ) : null;
              const dot = x.length === 1;
              return kind === 'area' ? (
                <Area
                  key={id}
                  {...shared}
                  type="linear"
                  strokeWidth={2}
                  fill={colorOf(s)}
                  fillOpacity={0.12}
                  label={label}
                  dot={dot}
                />
              ) : (
                <Line key={id} {...shared} type="linear" strokeWidth={2} label={label} dot={dot} />
              );
            })}
          </ComposedChart>
        )}
      </div>
    </div>
  );
}

/** Width of the room for a chart, once it is laid out; 0 before. The drawing may wait for what moves. */
function useWidth() {
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return undefined;
    const sizes = new ResizeObserver(([entry]) => {
      const next = Math.floor(entry?.contentRect.width ?? 0);
      startTransition(() => setWidth(next));
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return { room, width };
}

function lastOf(values: readonly (number | null)[]): { index: number; value: number } | null {
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const value = values[index];
    if (value !== null && value !== undefined) return { index, value };
  }
  return null;
}

/** Pixels of a 12 px text, near enough to leave room for it. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 12.5 : 7), 0);
}
