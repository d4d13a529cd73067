import { useState } from 'react';
import { ChartFrame } from '#ui/charts/chart-frame.tsx';
import { HeatGrid } from '#ui/charts/heat-grid.tsx';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { SegmentedChoice } from '#ui/segmented-choice.tsx';
import type { RfmSummary } from './analysis.ts';
import { rangeOf, rangesIn, text } from './ranges.tsx';

interface HeatProps {
  readonly summary: RfmSummary;
  readonly currency: string | null;
  readonly onOpen: (r: number, f: number) => void;
}

export function Heat({ summary, currency, onOpen }: HeatProps) {
  const words = useText(text);
  const formats = useFormats();
  const [shown, setShown] = useState<'count' | 'mean'>('count');
  const { bins } = summary.params;
  const say = rangesIn(words, formats, currency);
  const money = (value: number) => formats.moneyCompact(value.toFixed(2), currency);
  /** The highest R on top, the highest F at the right. */
  const rOf = (row: number) => bins - row;
  const cellOf = (row: number, column: number) => summary.cells[(rOf(row) - 1) * bins + column];
  /** What each score stands for; where two say the same, with the score. */
  const namesOf = (measure: 'recency' | 'frequency'): string[] => {
    const plain = { ...say[measure], range: (range: string) => range };
    const ranges = summary[measure].bins.map((bin) => rangeOf(bin, plain, words.nobody));
    return ranges.map((range, at) =>
      ranges.indexOf(range) === ranges.lastIndexOf(range)
        ? range
        : `${range} · ${words.points(at + 1)}`,
    );
  };
  const recencies = namesOf('recency');
  const frequencies = namesOf('frequency');
  const scores = Array.from({ length: bins }, (_, at) => at);
  return (
    <ChartFrame
      kind="card"
      title={words.heatTitle}
      note={words.heatNote}
      count={words.n(formats.integer(summary.buyers))}
      fileName={words.fileName}
      table={{
        columns: ['R', 'F', words.peopleColumn, words.meanColumn],
        rows: summary.cells.map(({ r, f, count, meanMonetary }) => [
          String(r),
          String(f),
          count,
          count > 0 ? Math.round(meanMonetary * 100) / 100 : null,
        ]),
        format: (value, column) => (column === 3 ? money(value) : formats.integer(value)),
      }}
    >
      <SegmentedChoice
        label={words.show}
        value={shown}
        choices={[
          { value: 'count', label: words.showCount },
          { value: 'mean', label: words.showMean },
        ]}
        onChange={setShown}
      />
      <HeatGrid
        label={words.heatTitle}
        rowTitle={words.recencyAxis}
        columnTitle={words.frequencyAxis}
        rows={scores.map((row) => recencies[rOf(row) - 1] ?? '')}
        columns={frequencies}
        cellAt={(row, column) => {
          const cell = cellOf(row, column);
          if (!cell || cell.count === 0) {
            return { value: 0, text: '', label: words.emptyCell(rOf(row), column + 1) };
          }
          const count = formats.integer(cell.count);
          const mean = money(cell.meanMonetary);
          return {
            value: shown === 'count' ? cell.count : cell.meanMonetary,
            text: shown === 'count' ? count : mean,
            label: words.cell(cell.count, cell.r, cell.f, count, mean),
          };
        }}
        onOpen={(row, column) => onOpen(rOf(row), column + 1)}
      />
    </ChartFrame>
  );
}
