import { useState } from 'react';
import type { ViewProps } from '#analyses/views.ts';
import { ChartFrame } from '#ui/charts/chart-frame.tsx';
import { Chart } from '#ui/charts/chart.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { SegmentedChoice } from '#ui/segmented-choice.tsx';
import { Turn } from '#ui/turns.tsx';
import {
  highFromOf,
  RFM_MEASURES,
  type RfmMeasureName,
  type RfmParams,
  type RfmSummary,
} from './analysis.ts';
import { Cuts, OwnCuts } from './cuts.tsx';
import { Heat } from './heat.tsx';
import { rangesIn, type Say, text, type Words } from './ranges.tsx';
import styles from './view.module.css';

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
            })
          }
        />

        <div className={styles.pair}>
          <Turn place={<div className={styles.cutsPlace} />}>
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
          </Turn>
          <Turn place={<div className={styles.barsPlace} />}>
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
                  })
                }
              />
            </ChartFrame>
          </Turn>
        </div>

        <Turn place={<div className={styles.groupsPlace} />}>
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
        </Turn>

        <Method summary={summary} params={params} onParams={choose} words={words} say={say} />
      </div>
    </Section>
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
