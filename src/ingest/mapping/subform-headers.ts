/**
 * Headers with the name of a group before them. 消费项目.数量 and 消费项目.小计 are columns of a table within a form,
 * whatever it is called, and what a subform lists is told row by row; 基础信息_订单状态 says no more than 订单状态.
 * Where several headers are one but for what stands in brackets, the brackets tell them apart: 所在地区（省）.
 */
import { findContext } from '#domain/header-context.ts';
import { candidatesForHeader, type HeaderCandidate } from '#domain/header-synonyms.ts';
import { headerWords } from '#domain/normalise/header.ts';
import { LIKELY, SURE } from './weights.ts';

const SUBFORM = /^([^.．]{2,20})[.．](.+)$/u;
const GROUP = /^([^_＿|｜:：－-]{2,20}?)\s?[_＿|｜:：－-]\s?(.+)$/u;
/** By this name every list of readings knows the rows of a sheet. */
const ROWS = '明细';
/** One column named so may be anything; a group has several. */
const LEAST_COLUMNS = 2;

interface Part {
  readonly name: string;
  readonly rest: string;
}

function partOf(pattern: RegExp, header: string): Part | undefined {
  const [, name, rest] = pattern.exec(header.trim()) ?? [];
  return name !== undefined && rest !== undefined && /\p{Script=Han}/u.test(name)
    ? { name, rest: rest.trim() }
    : undefined;
}

/** 客户.姓名 tells of the customer and not of rows. */
function isOfAnother(name: string): boolean {
  const context = findContext(headerWords(name))?.context;
  const table = context?.tables[0];
  return table !== undefined && table !== 'orderLines' && table !== 'orders';
}

/** 地址.省 is a part of where somebody is. */
const PLACE = /地址|住址|所在地|地区|地區/;

/** The readings of a header, those of a group by what stands behind its name. */
export function withSubforms(
  headers: readonly string[],
  readingsOf: (header: string) => readonly HeaderCandidate[],
): (header: string) => readonly HeaderCandidate[] {
  const counts = countOf(
    headers,
    (header) => (partOf(SUBFORM, header) ?? partOf(GROUP, header))?.name,
  );
  const bracketed = countOf(headers, (header) => bracketsOf(header)?.name);
  return (header) => {
    const readings = readingsOf(header);
    const within = bracketsOf(header);
    if (within && (bracketed.get(within.name) ?? 0) >= LEAST_COLUMNS) {
      return toldByBrackets(within, readings);
    }
    const form = partOf(SUBFORM, header);
    const group = form ?? partOf(GROUP, header);
    if (!group || (counts.get(group.name) ?? 0) < LEAST_COLUMNS) return readings;
    if ((readings[0]?.weight ?? 0) >= SURE) return readings;
    const isOfRows = form && !PLACE.test(form.name) && !isOfAnother(form.name);
    const told = candidatesForHeader(isOfRows ? `${ROWS}.${group.rest}` : group.rest);
    return (told[0]?.weight ?? 0) > (readings[0]?.weight ?? 0) ? told : readings;
  };
}

function countOf(
  headers: readonly string[],
  nameOf: (header: string) => string | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const header of headers) {
    const name = nameOf(header);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const BRACKETED = /^([^()（）[\]【】]{2,20})[(（[【]([^()（）[\]【】]{1,20})[)）\]】]$/u;

/** 所在地区（省）: what stands before the brackets, and within them. */
function bracketsOf(header: string): Part | undefined {
  const [, name, rest] = BRACKETED.exec(header.trim()) ?? [];
  return name === undefined || rest === undefined
    ? undefined
    : { name: name.trim(), rest: rest.trim() };
}

/** Both together where that says something, else what stands in brackets where it surely does. */
function toldByBrackets(
  { name, rest }: Part,
  readings: readonly HeaderCandidate[],
): readonly HeaderCandidate[] {
  // 商品实际价格（总共）: of goods it is what the row comes to.
  const isOfGoods = findContext(headerWords(name))?.context.tables[0] === 'orderLines';
  const alone = candidatesForHeader(isOfGoods ? `${ROWS}.${rest}` : rest);
  const told = [
    candidatesForHeader(`${rest}${name}`),
    candidatesForHeader(`${name}${rest}`),
    alone,
  ];
  const surest = told.reduce((best, own) => (weightOf(own) > weightOf(best) ? own : best));
  return weightOf(surest) >= LIKELY && weightOf(surest) > weightOf(readings) ? surest : readings;
}

function weightOf(readings: readonly HeaderCandidate[]): number {
  return readings[0]?.weight ?? 0;
}
