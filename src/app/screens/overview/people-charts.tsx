import type { ReactNode } from 'react';
import { FLAGS } from '#domain/churn-flag.ts';
import { flagTerms } from '#analyses/churn/text.ts';
import { STAGES } from '#analyses/lifecycle/analysis.ts';
import { stageTerms } from '#analyses/lifecycle/text.ts';
import { RHYTHM_TERMS } from '#domain/glossary/rhythm.ts';
import { wordIn, type Wording } from '#domain/locale.ts';
import { ChartFrame } from '#ui/charts/chart-frame.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import type { AnalysisAnswer } from '#worker/protocol/calls.ts';
import { overviewScreenText } from './text.ts';

interface StageChartProps {
  readonly outcome: AnalysisAnswer<'lifecycle'>;
  readonly children: ReactNode;
}

/** Everyone by stage, with the ways out of a chart. */
export function StageChart({ outcome, children }: StageChartProps) {
  const words = useText(overviewScreenText);
  return (
    <Counted
      title={words.stages}
      lead={words.stagesLead}
      what={words.stage}
      explains={RHYTHM_TERMS.stage.definition}
      fileName={words.stagesFile}
      counts={outcome.status === 'done' ? outcome.summary.counts : null}
      names={STAGES.map((stage) => stageTerms[stage].term)}
    >
      {children}
    </Counted>
  );
}

interface FlagChartProps {
  readonly outcome: AnalysisAnswer<'churn'>;
  readonly children: ReactNode;
}

/** Buyers by flag, with the ways out of a chart. */
export function FlagChart({ outcome, children }: FlagChartProps) {
  const words = useText(overviewScreenText);
  const counts = outcome.status === 'done' ? outcome.summary.counts : null;
  const shown = FLAGS.map((flag, at) => ({ flag, count: counts?.[at] ?? 0 })).filter(
    ({ flag, count }) => flag !== 'booked' || count > 0,
  );
  return (
    <Counted
      title={words.flags}
      lead={words.flagsLead}
      what={words.gridColumns}
      explains={RHYTHM_TERMS.flag.definition}
      fileName={words.flagsFile}
      counts={counts && shown.map(({ count }) => count)}
      names={shown.map(({ flag }) => flagTerms[flag].term)}
    >
      {children}
    </Counted>
  );
}

interface CountedProps {
  readonly title: string;
  readonly lead: string;
  readonly what: string;
  readonly explains: Wording;
  readonly fileName: string;
  /** People by name, in the order of `names`; null while there is too little to say. */
  readonly counts: readonly number[] | null;
  readonly names: readonly Wording[];
  readonly children: ReactNode;
}

function Counted({ title, lead, what, explains, fileName, counts, names, children }: CountedProps) {
  const words = useText(overviewScreenText);
  const formats = useFormats();
  const locale = useLocale();
  if (counts === null) {
    return (
      <Section kind="card" title={title}>
        {children}
      </Section>
    );
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <ChartFrame
      kind="card"
      title={title}
      note={lead}
      explains={wordIn(explains, locale)}
      count={words.count(total, formats.integer(total))}
      fileName={fileName}
      table={{
        columns: [what, words.people],
        rows: names.map((name, at) => [wordIn(name, locale), counts[at] ?? 0]),
        format: (value) => formats.integer(value),
      }}
    >
      {children}
    </ChartFrame>
  );
}
