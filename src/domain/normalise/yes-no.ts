/** Yes and no as people write them: in the three languages of the app, and the plain words of others. */
import { foldText } from './width.ts';

const YES = new Set(
  (
    '1 1.0 yes y true t ok on yep checked enabled √ ✓ ✔ ☑ 是 是的 有 对 對 已 真 启用 啟用 开 開 ' +
    '同意 已同意 愿意 願意 允许 允許 接受 已接受 订阅 訂閱 已订阅 已訂閱 ' +
    'subscribed granted opt-in optin opted-in accepted agreed consented ' +
    'ja oui sí si sim da да はい 예 네'
  ).split(' '),
);
const NO = new Set(
  (
    '0 0.0 no n false f off nope unchecked disabled × ✗ ✘ ☐ 否 不是 无 無 没有 沒有 没 沒 未 不 假 禁用 停用 关 關 ' +
    '不同意 拒绝 拒絕 不愿意 不願意 不允许 不允許 不接受 退订 退訂 已退订 已退訂 撤回 已撤回 未订阅 未訂閱 ' +
    'unsubscribed unsubscribe nonsubscribed non-subscribed never_subscribed withdrawn denied refused ' +
    'opt-out optout opted-out declined cleaned bounced suppressed ' +
    'nein non não nao нет いいえ 아니오 아니요'
  ).split(' '),
);

/** true, false, or null where the word says neither. */
export function yesOrNo(text: string): boolean | null {
  const folded = foldText(text.trim());
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : null;
}
