import { useState, type ReactNode } from 'react';
import type { Formats } from '#ui/words/formats.ts';
import { Term } from '#ui/hint.tsx';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { NumbersTable } from '#ui/table/numbers-table.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { RfmMeasure, RfmMeasureName } from './analysis.ts';
import { rangeOf, type Say, text, type Words } from './ranges.tsx';
import styles from './view.module.css';

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
  readonly say: Say[RfmMeasureName];
  readonly children: ReactNode;
}

export function Cuts({ title, explains, measure, words, formats, say, children }: CutsProps) {
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

interface OwnCutsProps {
  readonly title: string;
  readonly measure: RfmMeasure;
  readonly say: Say[RfmMeasureName];
  /** Cuts that a person chose. */
  readonly own: readonly number[] | null;
  readonly most: number;
  readonly onCuts: (cuts: readonly number[] | null) => void;
}

/** Where ties leave scores empty: says so, and proposes cuts that fill them. */
export function OwnCuts({ title, measure, say, own, most, onCuts }: OwnCutsProps) {
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
