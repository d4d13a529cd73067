import { memo, type ReactNode } from 'react';
import { RFM_TERMS } from '#domain/glossary/rfm.ts';
import { RHYTHM_TERMS } from '#domain/glossary/rhythm.ts';
import { wordIn } from '#domain/locale.ts';
import { FLAGS, type Flag } from '#domain/churn-flag.ts';
import { flagTerms } from '#analyses/churn/text.ts';
import type { PeopleChoice } from '#analyses/views.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { ChartFrame } from '#ui/charts/chart-frame.tsx';
import { HeatGrid } from '#ui/charts/heat-grid.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Turn } from '#ui/turns.tsx';
import type { CategoryCount, PeopleFilter } from '#worker/protocol/people.ts';
import { overviewScreenText } from './text.ts';
import styles from './overview.module.css';

/** M scores from … to. */
type Band = readonly [least: number, most: number];

/** The scores in thirds, the highest first; with two scores the middle takes the lower one. */
function bandsOf(bins: number): { high: Band; middle: Band; low: Band } {
  const low = Math.floor(bins / 3);
  const high = Math.floor((2 * bins) / 3) + 1;
  return { high: [high, bins], middle: [low + 1, high - 1], low: [1, low] };
}

function useFlagsOf(band: Band | null): readonly CategoryCount[] | null {
  return answerOf(
    useCall(
      'people.counts',
      band && band[0] <= band[1]
        ? { query: { search: '', filters: [inBand(band)], sort: null }, column: 'churn.flag' }
        : undefined,
    ),
  );
}

function inBand([min, max]: Band): PeopleFilter {
  return { column: 'rfm.m', min, max };
}

const BANDS = ['high', 'middle', 'low'] as const;
type Bands = ReturnType<typeof bandsOf>;

export interface RiskValueGridProps {
  /** Stands in its place until its numbers are there. */
  readonly waiting: ReactNode;
  readonly onOpenPeople: (people: PeopleChoice) => void;
}

/** Buyers by what they spent and how far they have drifted away. Nothing while there are too few to score. */
export const RiskValueGrid = memo(function RiskValueGrid(props: RiskValueGridProps) {
  const { waiting, onOpenPeople } = props;
  const rfm = answerOf(useCall('result.rfm', {}));
  const bands = rfm?.status === 'done' ? bandsOf(rfm.summary.params.bins) : null;
  const high = useFlagsOf(bands?.high ?? null);
  const middle = useFlagsOf(bands?.middle ?? null);
  const low = useFlagsOf(bands?.low ?? null);
  if (rfm === null) return waiting;
  if (bands === null) return null;
  const counts = { high, middle, low };
  const isWhole = BANDS.every((name) => bands[name][0] > bands[name][1] || counts[name] !== null);
  if (!isWhole) return waiting;
  return (
    <Turn place={waiting}>
      <Grid bands={bands} counts={counts} onOpenPeople={onOpenPeople} />
    </Turn>
  );
});

interface GridProps {
  readonly bands: Bands;
  readonly counts: Readonly<Record<keyof Bands, readonly CategoryCount[] | null>>;
  readonly onOpenPeople: (people: PeopleChoice) => void;
}

function Grid({ bands, counts, onOpenPeople }: GridProps) {
  const words = useText(overviewScreenText);
  const formats = useFormats();
  const locale = useLocale();
  const countOf = (name: keyof Bands, flag: Flag): number =>
    counts[name]?.find(({ value }) => value === flag)?.count ?? 0;
  const shown = FLAGS.filter(
    (flag) => flag !== 'booked' || BANDS.some((name) => countOf(name, flag) > 0),
  );
  const rows = BANDS.filter((name) => bands[name][0] <= bands[name][1]).map((name) => {
    const [least, most] = bands[name];
    return {
      band: bands[name],
      label: words[name],
      scored: words.scored(words[name], least === most ? String(least) : `${least}–${most}`),
      counts: shown.map((flag) => countOf(name, flag)),
    };
  });
  const isAway = (column: number) => shown[column] === 'risk' || shown[column] === 'lost';
  const [high] = rows;
  const framed = high?.counts.reduce((sum, n, at) => (isAway(at) ? sum + n : sum), 0) ?? 0;
  const everyone = rows.flatMap((row) => row.counts).reduce((sum, n) => sum + n, 0);
  const flags = shown.map((flag) => wordIn(flagTerms[flag].term, locale));
  return (
    <ChartFrame
      kind="card"
      title={words.grid}
      explains={[RFM_TERMS.monetary, RHYTHM_TERMS.flag]
        .map(({ term, definition }) =>
          words.meaning(wordIn(term, locale), wordIn(definition, locale)),
        )
        .join(' ')}
      note={framed > 0 ? words.gridLead(framed, formats.integer(framed)) : words.gridLeadNone}
      count={words.count(everyone, formats.integer(everyone))}
      fileName={words.gridFile}
      table={{
        columns: [words.gridRows, ...flags],
        rows: rows.map((row) => [row.scored, ...row.counts]),
        format: (value) => formats.integer(value),
      }}
    >
      <div className={styles.grid}>
        <HeatGrid
          label={words.grid}
          rowTitle={words.gridRows}
          columnTitle={words.gridColumns}
          rows={rows.map(({ label }) => label)}
          columns={flags}
          cellAt={(row, column) => {
            const count = rows[row]?.counts[column] ?? 0;
            const people = formats.integer(count);
            return {
              value: count,
              text: count > 0 ? people : '',
              isMarked: row === 0 && isAway(column) && count > 0,
              label: words.gridCell(count, rows[row]?.scored ?? '', flags[column] ?? '', people),
            };
          }}
          onOpen={(row, column) => {
            const band = rows[row]?.band;
            const flag = shown[column];
            if (!band || flag === undefined) return;
            onOpenPeople({
              filters: [inBand(band), { column: 'churn.flag', oneOf: [flag] }],
            });
          }}
        />
      </div>
    </ChartFrame>
  );
}
