/** Surveys with a column for each question: every such column holds answers, and its header is the question. */
import { candidatesForHeader, isQuestion } from '#domain/header-synonyms.ts';
import { asksForReason, asksToRecommend } from '#domain/headers/recommending.ts';
import type { TableKind } from '#domain/tables.ts';
import type { ColumnClues, ColumnMapping } from './column-clues.ts';
import { SURE } from './weights.ts';

const OF_PEOPLE: readonly TableKind[] = ['customers'];

/** So many columns that are questions make a file of answers. */
const LEAST_QUESTIONS = 2;

/** What the survey's own system says of a response. */
const OF_RESPONSE =
  /^(?:总分|總分|得分|score|total score|来源(?:详情|渠道)?|來源|来自ip|ip(?: address| 地址|地址)?|所用时间|填写时长|作答时长|用时|collector id|response type|network id|tags?|标签|user ?agent|referr?er|browser|(?:start|stage|submit|end|create|modifi|update)\w* (?:date|time)\b.*|date (?:created|modified)|(?:开始|结束|提交|创建|更新)(?:答题|填写)?(?:时间|日期)|序号|编号|id|#|提交人|填写人|更新人|custom data \d+|unnamed.*|column \d+)$/i;

/** "In stock?" and "Is featured?" are said of things; people are asked in whole sentences. */
const SAID_OF_THINGS =
  /^\s*(?!(?:how|what|why|which|who|when|where|would|do|did|any)\b)[a-z]+(?: [a-z]+){0,3}\s*\?/i;

/** What somebody holds (Plan, 套餐) stands beside the questions; nobody was asked for it in a single word. */
function isHeld(header: string): boolean {
  return candidatesForHeader(header).some(
    ({ table, weight }) => table === 'contracts' && weight >= SURE,
  );
}

function isAsked(header: string): boolean {
  return isQuestion(header) && !SAID_OF_THINGS.test(header);
}

export function hasQuestions(clues: readonly ColumnClues[]): boolean {
  return clues.filter(({ header }) => isAsked(header)).length >= LEAST_QUESTIONS;
}

/**
 * Nothing was asked but whether people would recommend the shop, and why: a mark with what they say of it. Among
 * further questions it is one of a survey.
 */
export function asksOnlyToRecommend(clues: readonly ColumnClues[]): boolean {
  const asked = clues.map(({ header }) => header).filter(isAsked);
  return (
    clues.filter(({ header }) => asksToRecommend(header)).length === 1 &&
    asked.every((header) => asksToRecommend(header) || asksForReason(header))
  );
}

/** What somebody holds, told beside a mark, is told of the person. */
export function withHeld(
  columns: readonly ColumnMapping[],
  clues: readonly ColumnClues[],
): ColumnMapping[] {
  const hasPeople = columns.some(({ tables }) => tables?.includes('customers'));
  return columns.map((mapping, at) =>
    hasPeople && mapping.field === null && mapping.joins === undefined && isHeld(clues[at]!.header)
      ? { ...mapping, tables: OF_PEOPLE }
      : mapping,
  );
}

/**
 * The columns of a survey with what each question's column is. A question may be worded without a mark
 * (整体满意度): whatever else stands among and behind them was asked too. What a question says of the person
 * (您的性别) stays what it is.
 */
export function withQuestions(
  columns: readonly ColumnMapping[],
  clues: readonly ColumnClues[],
): ColumnMapping[] {
  const first = clues.findIndex(({ header }) => isQuestion(header));
  if (!hasQuestions(clues) || columns.some(({ field }) => field === 'questionText')) {
    return [...columns];
  }
  return columns.map((mapping, at) => {
    const { header, guess } = clues[at]!;
    const isOpen = mapping.field === null && mapping.joins === undefined;
    const isAsked = isQuestion(header) || (at > first && !OF_RESPONSE.test(header.trim()));
    if (!isOpen || !isAsked || header === '' || guess.filled === 0) return mapping;
    if (!isQuestion(header) && isHeld(header)) return { ...mapping, tables: OF_PEOPLE };
    return { tables: ['surveys'], field: 'answer', confidence: isQuestion(header) ? 0.9 : 0.7 };
  });
}
