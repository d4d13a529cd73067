/** Yes and no as people write them in three languages. */
import { foldText } from './text-normal.ts';

const YES = new Set(
  '1 yes y true t ok on 是 有 对 對 同意 已同意 愿意 願意 允许 允許 订阅 訂閱 subscribed granted opt-in optin accepted'.split(
    ' ',
  ),
);
const NO = new Set(
  '0 no n false f off 否 无 無 没有 沒有 不 不同意 拒绝 拒絕 不愿意 不願意 不允许 不允許 退订 退訂 已退订 已退訂 撤回 unsubscribed withdrawn denied opt-out optout declined cleaned'.split(
    ' ',
  ),
);

/** true, false, or null where the word says neither. */
export function yesOrNo(text: string): boolean | null {
  const folded = foldText(text.trim());
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : null;
}
