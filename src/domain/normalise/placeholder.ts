// What stands where a value is hidden or missing. Never a key.

import { foldHan } from './han.ts';
import { foldText } from './width.ts';

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
/**
 * At the domains that are kept for examples a mere word is nobody (someone@example.com); a name or number there is
 * a person whose address was taken away, and still tells rows apart (ella.evans@example.com, user12@example.com).
 */
const PLACEHOLDER_MAILBOX =
  /^(?:test\d*|tests|testing|none|na|null|no|nomail|noemail|no-email|noreply|no-reply|donotreply|example|sample|asdf|abc|xxx*|a|1|0|123)@|^[a-z]+@example\.(?:com|org|net|cn)$|@(?:test\.(?:com|cn)|test|localhost|invalid|noemail\.com|none\.com)$/;

/**
 * Whether a value says that there is none (无, N/A, -, 00000000000, test@…). Never a key. For values
 * that are numbers in their own right do not ask: here 0 is a placeholder.
 */
export function isPlaceholder(text: string): boolean {
  const folded = foldHan(foldText(text));
  if (PLACEHOLDER_MAILBOX.test(folded)) return true;
  if (folded.includes('@')) return false;
  const key = folded.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '');
  if (key === '' || PLACEHOLDERS.has(key)) return true;
  if (/^#(?:n\/a|null!|value!|ref!|name\?|div\/0!|num!)$/.test(folded)) return true;
  // All zeros in any number; any other digit seven times or more and nothing else.
  return /^0+$/.test(key) || /^(\d)\1{6,}$/.test(key) || /^(?:0?123456789?0?|987654321)$/.test(key);
}

const SPOILT_NUMBER = /^\d(?:[.,]\d+)?E\+\d{1,2}$/i;

/** A long number as a spreadsheet shows it (3.74501E+18): its digits are lost. Never a key. */
export function isSpoiltNumber(text: string): boolean {
  return SPOILT_NUMBER.test(text);
}
