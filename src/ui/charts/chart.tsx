import { lazyPart } from '#ui/lazy-part.tsx';
import { NumbersTable, type PlainTable } from '#ui/table/numbers-table.tsx';
import { kitText } from '#ui/words/kit-text.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  /** One per place of `x`; null leaves a gap. */
  readonly values: readonly (number | null)[];
}

export interface ChartProps {
  readonly kind: 'line' | 'area' | 'bar';
  /** What the chart says, for who does not see it. */
  readonly label: string;
  /** What the places are: "Month". */
  readonly xName: string;
  /** Formatted places along the axis, at most about 2,000: aggregate before. */
  readonly x: readonly string[];
  /** Up to four are named directly at their ends. */
  readonly series: readonly ChartSeries[];
  /** On axis and labels, short. */
  readonly formatValue: (value: number) => string;
  /** In the tooltip, exact; default `formatValue`. */
  readonly formatExact?: (value: number) => string;
  readonly height?: number;
  /** Opens what stands behind a place. */
  readonly onOpen?: (index: number) => void;
}

const RechartsChart = lazyPart(async () => (await import('./recharts-chart.tsx')).RechartsChart);

/** Loads what draws ahead of the first chart. */
export const loadChart = RechartsChart.load;

/** Lines, areas, bars. The drawing is loaded when first needed; the numbers are there for screen readers. */
export function Chart(props: ChartProps) {
  const words = useText(kitText);
  const { height = 240, label } = props;
  return (
    <div>
      <RechartsChart
        {...props}
        height={height}
        waiting={
          <div style={{ height }}>
            <Skeleton height="100%" label={words.loading} />
          </div>
        }
      />
      <div className="visually-hidden">
        <NumbersTable title={label} {...tableOf(props)} />
      </div>
    </div>
  );
}

function tableOf({ xName, x, series, formatExact, formatValue }: ChartProps): PlainTable {
  return {
    columns: [xName, ...series.map(({ name }) => name)],
    rows: x.map((place, i) => [place, ...series.map(({ values }) => values[i] ?? null)]),
    format: formatExact ?? formatValue,
  };
}
