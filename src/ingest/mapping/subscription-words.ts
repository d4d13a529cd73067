/** Whether people take what is sent to them, told by the cells of a column that is called no more than "Status". */
import type { ColumnClues } from './column-clues.ts';
import type { FieldCandidate } from './field-candidates.ts';
import { SURE } from './weights.ts';

/** A header that leaves it to the cells what it is about. */
const VAGUE = /status|state\b|subscri|newsletter|状态|狀態|订阅|訂閱|电子报|電子報/i;
/** A cell that speaks of taking, or of no longer taking, what is sent. */
const TELLING =
  /^(?:un|non[- ]?|never[ _]|not )?subscribed?$|^opted[- ]?(?:in|out)$|^(?:已|未)?退?(?:订阅|訂閱|退订|退訂)$/i;
/** What a list of addresses says beside it: of ones that cannot be reached, or have not answered yet. */
const BESIDE =
  /^(?:active|inactive|cleaned|(?:hard |soft )?bounced?|complained|spam|junk|blocked|suppressed|pending|unconfirmed|confirmed|transactional|archived|待确认|待確認|未确认|未確認|退信|无效|無效)$/i;

/** Columns of yes and no to being written to, beside people who can be. */
export function subscriptions(
  clues: readonly ColumnClues[],
  told: readonly FieldCandidate[],
): FieldCandidate[] {
  const canBeWrittenTo = told.some(
    ({ table, field, weight }) =>
      table === 'customers' && (field === 'email' || field === 'phone') && weight >= SURE,
  );
  if (!canBeWrittenTo) return [];
  return clues.flatMap(({ header, values }, column) => {
    if (!VAGUE.test(header)) return [];
    const filled = values.filter((value) => value !== '');
    const isOfThem =
      filled.some((value) => TELLING.test(value)) &&
      filled.every((value) => TELLING.test(value) || BESIDE.test(value));
    return isOfThem ? [{ column, table: 'consents', field: 'granted', weight: SUBSCRIBED }] : [];
  });
}

/** More than any table says of a bare "Status". */
const SUBSCRIBED = 0.9;
