// Pure normal forms of texts, so that width, case, spaces and script never make two of one thing.
// All of them are for comparing; what a person sees stays as written.

import { foldHan } from './han-fold.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** Full-width letters, digits and signs as half-width ones, invisible characters dropped. */
export function toHalfWidth(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u3000\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replaceAll('\uffe5', '¥');
}

/** Half width, lower case, runs of white space as one blank, none at the ends. */
export function foldText(text: string): string {
  return toHalfWidth(text).toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

const BRACKETS =
  /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|【[^【】]*】|〔[^〔〕]*〕|「[^「」]*」|<[^<>]*>/g;
/** A unit behind a slash or colon: 金额/元, 重量：kg. */
const UNIT_TAIL =
  /[/:：](万?元|¥|\$|€|£|rmb|cny|usd|twd|ntd|eur|gbp|%|件|个|個|天|日|月|年|岁|歲|秒|分钟|小时|kg|g|s|ms)$/;

/**
 * A header as a key: units in brackets or behind a slash, punctuation, spaces, case, width and script
 * do not count ("*客户手机（必填）" → "客户手机", "Order_Date" → "orderdate"). Keeps '#', as in
 * "Order #". Empty only where the header holds no letter, digit or character at all.
 */
export function normalHeader(text: string): string {
  const folded = foldHan(foldText(text));
  const bare = folded.replaceAll(BRACKETS, ' ').trim().replace(UNIT_TAIL, '');
  return keyOf(bare) || keyOf(folded);
}

function keyOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}\p{M}#]+/gu, '');
}

/** What a header says in brackets or behind a slash, folded: "金额（元）" → "元"; null without. */
export function headerUnit(text: string): string | null {
  const folded = foldText(text);
  const bracketed = folded.match(BRACKETS)?.at(-1)?.slice(1, -1).trim();
  return bracketed || (UNIT_TAIL.exec(folded)?.[1] ?? null);
}

/**
 * The words of a header, folded: "orderDate", "ORDER DATE" and "order_date" all give order, date.
 * A run of Chinese characters is one word.
 */
export function headerWords(text: string): readonly string[] {
  const spaced = toHalfWidth(text)
    .replaceAll(BRACKETS, ' ')
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replaceAll(/(\p{Script=Han}+)/gu, ' $1 ');
  return foldHan(spaced.toLowerCase())
    .split(/[^\p{L}\p{N}\p{M}#]+/u)
    .filter((word) => word !== '');
}

/** A full address in lower case ("Li Na <Na.Li@x.cn>" → "na.li@x.cn"); null if it is none. */
export function normalEmail(text: string): string | null {
  const folded = foldText(text);
  const address = (/<([^<>]+)>$/.exec(folded)?.[1] ?? folded).replace(/^mailto:/, '');
  if (address.length > 254 || /[*•]/.test(address)) return null;
  return /^[^\s@<>()[\],;:"\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\p{L}$/u.test(
    address,
  )
    ? address
    : null;
}

const MASK =
  /[*＊•●]{2,}|\p{Script=Han}[*＊]|[*＊]\p{Script=Han}|\d[*＊]|[*＊]\d|\dx{3,}\d|^[*＊]$/iu;

/** Whether part of the value is hidden: 138****1234, 张**, t**1, 138xxxx1234. Never a key. */
export function isMasked(text: string): boolean {
  return MASK.test(text);
}

const PLACEHOLDERS = new Set(
  (
    'na nil null none undefined unknown nan tbd tba test tests testing demo example sample guest ' +
    'anonymous noname nobody walkin nocustomer notprovided notavailable notset nota notapplicable ' +
    'noemail nophone empty blank missing x xx xxx xxxx xxxxx asdf qwerty ' +
    '无 暂无 没有 未知 不详 不明 空 空白 未填 未填写 未提供 未登记 未记录 未绑定 未设置 保密 匿名 匿名用户 匿名买家 ' +
    '匿名会员 游客 散客 零散客户 路人 测试 测试用户 测试数据 某某 无名 无名氏 无手机 无电话 无邮箱 待补充 待定 待填 其他客户'
  ).split(' '),
);
const PLACEHOLDER_MAILBOX =
  /^(?:test\d*|tests|testing|none|na|null|no|nomail|noemail|no-email|noreply|no-reply|donotreply|example|sample|asdf|abc|xxx*|a|1|0|123)@|@(?:example\.(?:com|org|net|cn)|test\.(?:com|cn)|test|localhost|invalid|noemail\.com|none\.com)$/;

/**
 * Whether a value says that there is none (无, N/A, -, 00000000000, test@…). Never a key. For values
 * that are numbers in their own right do not ask: here 0 is a placeholder.
 */
export function isPlaceholder(text: string): boolean {
  const folded = foldHan(foldText(text));
  if (PLACEHOLDER_MAILBOX.test(folded)) return true;
  if (folded.includes('@')) return false;
  const key = keyOf(folded).replaceAll('#', '');
  if (key === '' || PLACEHOLDERS.has(key)) return true;
  if (/^#(?:n\/a|null!|value!|ref!|name\?|div\/0!|num!)$/.test(folded)) return true;
  // All zeros in any number; any other digit seven times or more and nothing else.
  return /^0+$/.test(key) || /^(\d)\1{6,}$/.test(key) || /^(?:0?123456789?0?|987654321)$/.test(key);
}
