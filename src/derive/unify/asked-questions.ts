/**
 * Surveys with a column for each question. All these columns are answers, and a field of answers would hold
 * the first alone: each is taken as a field of its own, named by its question.
 */
import type { BatchColumn } from '#domain/batch.ts';
import type { BatchData } from '#derive/batch-data.ts';

interface Asked {
  readonly columns: readonly BatchColumn[];
  readonly questions: readonly string[];
}

/** By a file's columns, and by the list that stands for them. */
const known = new WeakMap<readonly BatchColumn[], Asked>();

function askedIn(columns: readonly BatchColumn[]): Asked {
  let asked = known.get(columns);
  if (asked) return asked;
  const isOf = (field: string, { table, field: own, custom }: BatchColumn): boolean =>
    !custom && table === 'surveys' && own === field;
  const isNamed = columns.some((it) => isOf('questionText', it) || isOf('questionId', it));
  const answers = isNamed ? [] : columns.filter((column) => isOf('answer', column));
  const questions = [...new Set(answers.map(({ header }) => header))];
  asked = {
    columns:
      questions.length === 0
        ? columns
        : columns.map((column) =>
            isOf('answer', column) ? { ...column, custom: true, field: column.header } : column,
          ),
    questions,
  };
  known.set(columns, asked);
  known.set(asked.columns, asked);
  return asked;
}

/** The batch with its questions as fields; the same one where it asks none in columns. */
export function withQuestionsAsked(batch: BatchData): BatchData {
  const { columns } = askedIn(batch.meta.columns);
  return columns === batch.meta.columns ? batch : { ...batch, meta: { ...batch.meta, columns } };
}

/** Questions that {@link withQuestionsAsked} made fields of, in the order of files and columns. */
export function questionsAsked(batches: readonly BatchData[]): readonly string[] {
  return [...new Set(batches.flatMap(({ meta }) => askedIn(meta.columns).questions))];
}
