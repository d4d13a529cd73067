// Headers as keys and as words, for comparing only.

import { foldHan } from './han.ts';
import { foldText, toHalfWidth } from './width.ts';

const BRACKETS =
  /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|【[^【】]*】|〔[^〔〕]*〕|「[^「」]*」|<[^<>]*>/g;
/** What a header says it says at its beginning; a longer one is a cell of words, or made to be read for ever. */
const MOST_CHARACTERS = 1000;

function beginningOf(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS);
}

/** A unit behind a slash or colon: 金额/元, 重量：kg. */
const UNIT_TAIL =
  /[/:：](万?元|¥|\$|€|£|rmb|cny|usd|twd|ntd|eur|gbp|%|件|个|個|天|日|月|年|岁|歲|秒|分钟|小时|kg|g|s|ms)$/;

/**
 * A header as a key: units in brackets or behind a slash, punctuation, spaces, case, width and script
 * do not count ("*客户手机（必填）" → "客户手机", "Order_Date" → "orderdate"). Keeps '#', as in
 * "Order #". Empty only where the header holds no letter, digit or character at all.
 */
export function normalHeader(text: string): string {
  const folded = foldHan(foldText(beginningOf(text)));
  const bare = folded.replaceAll(BRACKETS, ' ').trim().replace(UNIT_TAIL, '');
  return keyOf(bare) || keyOf(folded);
}

function keyOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}\p{M}#]+/gu, '');
}

/** What a header says in brackets or behind a slash, folded: "金额（元）" → "元"; null without. */
export function headerUnit(text: string): string | null {
  const folded = foldText(beginningOf(text));
  const bracketed = folded.match(BRACKETS)?.at(-1)?.slice(1, -1).trim();
  return bracketed || (UNIT_TAIL.exec(folded)?.[1] ?? null);
}

/**
 * The words of a header, folded: "orderDate", "ORDER DATE" and "order_date" all give order, date.
 * A run of Chinese characters is one word.
 */
export function headerWords(text: string): readonly string[] {
  const spaced = toHalfWidth(beginningOf(text))
    .replaceAll(BRACKETS, ' ')
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replaceAll(/(\p{Script=Han}+)/gu, ' $1 ');
  return foldHan(spaced.toLowerCase())
    .split(/[^\p{L}\p{N}\p{M}#]+/u)
    .filter((word) => word !== '');
}
