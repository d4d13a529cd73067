// One form for an e-mail address, however it is written.

import { foldText, withoutEnd } from './width.ts';

/** With a name in front of the address; no address has more than 254. */
const MOST_CHARACTERS = 1000;

/** "Li Na <na.li@x.cn>", "Li Na (na.li@x.cn); Wang Wei (wei@x.cn)": the first of those who are called by name. */
const NAMED = /^[^@<>()[\];]*(?:<([^<>]+)>|\(([^()]+)\))(?:\s*[;,].*)?$/;

/**
 * A full address in lower case, without mailto: before and dots behind it ("Li Na <Na.Li@x.cn>" → "na.li@x.cn"); null if it
 * is none. Of several that stand with their names the first. What stands before the @ is kept as it is: no provider's
 * rules are known here.
 */
export function normalEmail(text: string): string | null {
  const folded = foldText(text);
  if (folded.length > MOST_CHARACTERS) return null;
  const named = NAMED.exec(folded);
  const told = (named?.[1] ?? named?.[2] ?? /<([^<>]+)>$/.exec(folded)?.[1] ?? folded)
    .replace(/^(?:mailto:|(?:e-?mail|邮箱|郵箱|电子邮件|電子郵件)\s*[:：]\s*)/, '')
    .trim();
  const address = withoutEnd(told, '.,;。、；，').trim();
  if (address.length > 254 || /[*•]/.test(address)) return null;
  return /^[^\s@<>()[\],;:"\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\p{L}$/u.test(
    address,
  )
    ? address
    : null;
}

/** Whether a cell is an address with the name of whom it reaches. */
export function isNamedEmail(text: string): boolean {
  return NAMED.test(foldText(text)) && normalEmail(text) !== null;
}

/** Nothing but an address, in plain letters. */
const PLAIN = /^[\w.+-]+@[\w.-]+\w$/;

/**
 * What is shown of a cell of addresses, and written to: the one address that it holds among other words
 * ("Li Na (na.li@x.cn)" → "na.li@x.cn"). An address alone stays as written, and so does what holds several or none.
 */
export function shownEmail(text: string): string {
  if (PLAIN.test(text)) return text;
  const folded = foldText(text);
  if (folded.indexOf('@') !== folded.lastIndexOf('@')) return text;
  const address = normalEmail(text);
  return address === null || address === folded ? text : address;
}
