/** Which fields of a row say whom it is about (rules.md, "Record key"). */

/** By these people are told apart, the first present one deciding. */
export const PERSON_KEYS = [
  'customerId',
  'memberNo',
  'buyerNick',
  'wechatUnionId',
  'wechatOpenId',
  'phone',
  'email',
] as const;

/** All kinds of keys, in the order in which they decide. A name is one only in files that have no other. */
export const KEY_KINDS = [...PERSON_KEYS, 'name'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

export function isPersonKey(field: string | null): boolean {
  return PERSON_KEYS.some((key) => key === field);
}

export function isKeyKind(field: string | null): field is KeyKind {
  return KEY_KINDS.some((kind) => kind === field);
}
