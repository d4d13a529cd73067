import { useState, type ReactNode } from 'react';
import type { ViewProps } from '#analyses/views.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Chart } from '#ui/chart.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import type { Formats } from '#ui/formats.ts';
import { HeatGrid } from '#ui/heat-grid.tsx';
import { Term } from '#ui/hint.tsx';
import { useFormats, useText } from '#ui/locale-context.tsx';
import { NumbersTable } from '#ui/numbers-table.tsx';
import { Section } from '#ui/section.tsx';
import { SegmentedChoice } from '#ui/segmented-choice.tsx';
import { TextField } from '#ui/text-field.tsx';
import { defineText, type TextOf } from '#ui/text.ts';
import {
  highFromOf,
  RFM_MEASURES,
  type RfmMeasure,
  type RfmMeasureName,
  type RfmParams,
  type RfmSummary,
} from './analysis.ts';
import { rfmText } from './text.ts';
import styles from './view.module.css';

const text = defineText(rfmText);
type Words = TextOf<typeof text>;

const MEASURES = RFM_MEASURES;
type Measure = RfmMeasureName;
const SCORE_COLUMNS = { recency: 'rfm.r', frequency: 'rfm.f', monetary: 'rfm.m' } as const;
const BIN_CHOICES = [2, 3, 4, 5, 6, 7, 8, 9];

/** Recency × frequency as a heat map, what each score means, and how it is made. */
export function RfmView(props: ViewProps<'rfm'>) {
  const { outcome, isStale, currency, onParams, onOpenPeople, groups } = props;
  const words = useText(text);
  const formats = useFormats();
  const [measure, setMeasure] = useState<Measure>('recency');
  // The choice shows at once; the scores follow.
  const [chosen, setChosen] = useState<RfmParams | null>(null);
  if (outcome.status === 'notEnough') {
    const minimum = formats.integer(outcome.minimum);
    return (
      <Section kind="page" title={words.title}>
        <EmptyState
          title={words.notEnoughTitle(minimum)}
          unlocks={[{ what: words.unlockWhat, where: words.unlockWhere }]}
        >
          {words.notEnough(minimum, formats.integer(outcome.have))}
        </EmptyState>
      </Section>
    );
  }
  const { summary } = outcome;
  const params = chosen ?? summary.params;
  const choose = (next: RfmParams) => {
    setChosen(next);
    onParams(next);
  };
  const say = rangesIn(words, formats, currency);
  const names = { recency: words.recency, frequency: words.frequency, monetary: words.monetary };
  const meanings = {
    recency: words.recencyMeans,
    frequency: words.frequencyMeans,
    monetary: words.monetaryMeans,
  };
  const counts = summary[measure].bins.map(({ count }) => count);
  const places = counts.map((_, at) => words.points(at + 1));
  return (
    <Section
      kind="page"
      title={words.title}
      lead={words.lead(formats.integer(summary.buyers), formats.integer(summary.params.bins))}
    >
      <div className={styles.view} data-stale={isStale}>
        <Heat
          summary={summary}
          currency={currency}
          onOpen={(r, f) =>
            onOpenPeople({
              filters: [
                { column: 'rfm.r', min: r, max: r },
                { column: 'rfm.f', min: f, max: f },
              ],
              sort: { column: 'profile.monetary', descending: true },
            })
          }
        />

        <div className={styles.pair}>
          <Section
            kind="card"
            title={words.cutsTitle}
            lead={summary.params.method === 'equal-sized' ? words.cutsLeadEqual : words.cutsLead}
          >
            <div className={styles.cuts}>
              {MEASURES.map((each) => (
                <Cuts
                  key={each}
                  title={names[each]}
                  explains={meanings[each]}
                  measure={summary[each]}
                  words={words}
                  formats={formats}
                  say={say[each]}
                >
                  {params.method === 'ties-together' && (
                    <OwnCuts
                      key={JSON.stringify(params.cuts?.[each] ?? summary[each].proposed)}
                      title={names[each]}
                      measure={summary[each]}
                      say={say[each]}
                      own={params.cuts?.[each] ?? null}
                      most={summary.params.bins - 1}
                      onCuts={(cuts) => choose(withCuts(params, each, cuts))}
                    />
                  )}
                </Cuts>
              ))}
            </div>
          </Section>
          <ChartFrame
            kind="card"
            title={words.barsTitle}
            count={words.n(formats.integer(summary.buyers))}
            fileName={`${words.fileName}-${measure}`}
            table={{
              columns: [words.score, words.peopleColumn],
              rows: counts.map((count, at) => [places[at] ?? '', count]),
              format: (value) => formats.integer(value),
            }}
          >
            <SegmentedChoice
              label={words.measure}
              value={measure}
              choices={MEASURES.map((each) => ({ value: each, label: names[each] }))}
              onChange={setMeasure}
            />
            <Chart
              kind="bar"
              label={`${words.barsTitle}, ${names[measure]}`}
              xName={words.score}
              x={places}
              series={[{ id: measure, name: words.peopleColumn, values: counts }]}
              formatValue={(value) => formats.integer(value)}
              onOpen={(at) =>
                onOpenPeople({
                  filters: [{ column: SCORE_COLUMNS[measure], min: at + 1, max: at + 1 }],
                  sort: { column: 'profile.monetary', descending: true },
                })
              }
            />
          </ChartFrame>
        </div>

        <Section kind="card" title={words.groupsTitle} lead={words.groupsLead}>
          <div className={styles.choices}>
            {MEASURES.map((each) => (
              <label key={each} className={styles.bins}>
                <span className={styles.choiceName}>{words.highOf(names[each])}</span>
                <select
                  value={highFromOf(params, each)}
                  onChange={(event) =>
                    choose(withHighFrom(params, each, Number(event.currentTarget.value)))
                  }
                >
                  {counts.slice(1).map((_, at) => (
                    <option key={at} value={at + 2}>
                      {words.highFrom(
                        at + 2,
                        at + 2 === highFromOf({ ...params, highFrom: {} }, each),
                      )}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
          {groups}
        </Section>

        <Method summary={summary} params={params} onParams={choose} words={words} say={say} />
      </div>
    </Section>
  );
}

/** How the ends of a measure's values are said. */
type Say = Readonly<
  Record<Measure, { range: (text: string, isOne: boolean) => string; value: (v: number) => string }>
>;

function rangesIn(words: Words, formats: Formats, currency: string | null): Say {
  const whole = (value: number) => formats.integer(value);
  return {
    recency: { range: words.days, value: whole },
    frequency: { range: words.orders, value: whole },
    monetary: {
      range: (text) => text,
      // To the cent: rounded bounds of neighbours would seem to overlap.
      value: (value) => formats.money(value.toFixed(4), currency),
    },
  };
}

function rangeOf(
  { count, min, max }: RfmMeasure['bins'][number],
  { range, value }: Say[Measure],
  nobody: string,
): string {
  if (count === 0) return nobody;
  const [low, high] = [value(min), value(max)];
  return range(low === high ? low : `${low}–${high}`, min === 1 && max === 1);
}

interface HeatProps {
  readonly summary: RfmSummary;
  readonly currency: string | null;
  readonly onOpen: (r: number, f: number) => void;
}

function Heat({ summary, currency, onOpen }: HeatProps) {
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

/** The bin of everybody where all have the same value; null where values differ. */
function valueOfAll({ bins }: RfmMeasure): RfmMeasure['bins'][number] | null {
  const [bin, other] = bins.filter(({ count }) => count > 0);
  return bin !== undefined && other === undefined && bin.min === bin.max ? bin : null;
}

interface CutsProps {
  readonly title: string;
  readonly explains: string;
  readonly measure: RfmMeasure;
  readonly words: Words;
  readonly formats: Formats;
  readonly say: Say[Measure];
  readonly children: ReactNode;
}

function Cuts({ title, explains, measure, words, formats, say, children }: CutsProps) {
  const alike = valueOfAll(measure);
  const rows = measure.bins.map((bin, at) => [
    String(at + 1),
    rangeOf(bin, say, words.nobody),
    formats.integer(bin.count),
  ]);
  return (
    <div className={styles.cut}>
      <h3>
        <Term explains={explains}>{title}</Term>
      </h3>
      <NumbersTable
        title={title}
        columns={[words.score, words.scoreRange, words.peopleColumn]}
        rows={[...rows].reverse()}
      />
      {alike !== null ? (
        <p className={styles.note}>{words.allAlike(rangeOf(alike, say, words.nobody))}</p>
      ) : (
        measure.bins.some(({ count }) => count === 0) &&
        measure.proposed === undefined && <p className={styles.note}>{words.emptyBins}</p>
      )}
      {children}
    </div>
  );
}

/** Without the measure's own: absent is the default. */
function without<Value>(
  by: Readonly<Partial<Record<Measure, Value>>> | undefined,
  measure: Measure,
): Partial<Record<Measure, Value>> {
  const { [measure]: _, ...others } = by ?? {};
  return others;
}

function withCuts(params: RfmParams, measure: Measure, cuts: readonly number[] | null): RfmParams {
  const others = without(params.cuts, measure);
  return { ...params, cuts: cuts === null ? others : { ...others, [measure]: cuts } };
}

function withHighFrom(params: RfmParams, measure: Measure, score: number): RfmParams {
  const others = without(params.highFrom, measure);
  const isUsual = score === highFromOf({ ...params, highFrom: {} }, measure);
  return { ...params, highFrom: isUsual ? others : { ...others, [measure]: score } };
}

interface OwnCutsProps {
  readonly title: string;
  readonly measure: RfmMeasure;
  readonly say: Say[Measure];
  /** Cuts that a person chose. */
  readonly own: readonly number[] | null;
  readonly most: number;
  readonly onCuts: (cuts: readonly number[] | null) => void;
}

/** Where ties leave scores empty: says so, and proposes cuts that fill them. */
function OwnCuts({ title, measure, say, own, most, onCuts }: OwnCutsProps) {
  const words = useText(text);
  const formats = useFormats();
  const { proposed, bins } = measure;
  const first = own ?? proposed;
  const [typed, setTyped] = useState((first ?? []).join(', '));
  if (first === undefined) return null;
  const cuts = typed
    .split(/[,，、;；\s]+/)
    .filter((part) => part !== '')
    .map(Number);
  const areSound =
    cuts.length > 0 &&
    cuts.length <= most &&
    cuts.every((cut, at) => Number.isFinite(cut) && (at === 0 || cut > cuts[at - 1]!));
  const people = bins.reduce((sum, { count }) => sum + count, 0);
  const commonest = bins.reduce((a, b) => (b.count > a.count ? b : a));
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault();
        if (areSound) onCuts(cuts);
      }}
    >
      {own === null && (
        <p className={styles.note}>
          {words.collapsed(
            formats.percent(commonest.count / Math.max(1, people)),
            rangeOf(commonest, say, words.nobody),
          )}
        </p>
      )}
      <TextField
        label={`${title} · ${words.ownCuts}`}
        value={typed}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={!areSound}
        onChange={setTyped}
      />
      <p className={styles.note} role="status">
        {areSound ? words.ownCutsNote : words.cutsWrong(formats.integer(most))}
      </p>
      <div className={styles.ownActs}>
        <button type="submit" disabled={!areSound || typed === own?.join(', ')}>
          {words.useCuts}
        </button>
        {own !== null && (
          <button type="button" onClick={() => onCuts(null)}>
            {words.dropCuts}
          </button>
        )}
      </div>
    </form>
  );
}

interface MethodProps {
  readonly summary: RfmSummary;
  readonly params: RfmParams;
  readonly onParams: (params: RfmParams) => void;
  readonly words: Words;
  readonly say: Say;
}

function Method({ summary, params, onParams, words, say }: MethodProps) {
  const isTies = params.method === 'ties-together';
  return (
    <details className={styles.method}>
      <summary>{words.method}</summary>
      <div className={styles.choices}>
        <div>
          <div className={styles.choiceName}>{words.methodChoice}</div>
          <SegmentedChoice
            label={words.methodChoice}
            value={params.method}
            choices={[
              { value: 'ties-together', label: words.ties },
              { value: 'equal-sized', label: words.equal },
            ]}
            onChange={(method) => onParams({ ...params, method })}
          />
          <p>{isTies ? words.tiesNote : words.equalNote}</p>
        </div>
        <label className={styles.bins}>
          <span className={styles.choiceName}>{words.binsChoice}</span>
          <select
            value={params.bins}
            // Cuts and limits belong to so many scores: with others they begin anew.
            onChange={(event) =>
              onParams({ method: params.method, bins: Number(event.currentTarget.value) })
            }
          >
            {BIN_CHOICES.map((bins) => (
              <option key={bins}>{bins}</option>
            ))}
          </select>
        </label>
      </div>
      <p>{words.applies}</p>
      {MEASURES.map((each) =>
        summary[each].edges.length === 0 ? null : (
          <p key={each}>
            {words[each]}: {words.edges(summary[each].edges.map(say[each].value).join(' · '))}
          </p>
        ),
      )}
      <p>{words.formula}</p>
      <p>{words.source}</p>
    </details>
  );
}
