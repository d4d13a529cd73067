import { useText } from '#ui/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { defineText } from '#ui/text.ts';
import type { FailureCode } from '#worker/protocol.ts';

const text = defineText({
  closed: [
    '另一个标签页更新了客像,这一页已停用',
    '另一個分頁更新了客像,這一頁已停用',
    'Another tab updated Silhouette; this page has been put to rest',
  ],
  closedNext: ['重新打开这个页面即可继续', '重新開啟這個頁面即可繼續', 'Reload this page to go on'],
  failed: [
    '浏览器没有让客像打开本机存储',
    '瀏覽器沒有讓客像開啟本機儲存',
    'The browser did not let Silhouette open its storage',
  ],
  failedSafe: [
    '已存的数据没有被改动,也没有离开这台设备',
    '已存的資料沒有被更動,也沒有離開這台裝置',
    'What is stored was not changed and has not left this device',
  ],
  failedNext: [
    '无痕窗口和"禁止网站存储"的设置会这样:换普通窗口,或允许本站存储数据,再打开一次',
    '無痕視窗與「禁止網站儲存」的設定會如此:換一般視窗,或允許本站儲存資料,再開啟一次',
    'Private windows and a setting that blocks site data do this: use a normal window or allow this site to store data, then open it again',
  ],
});

/** The store cannot be used: what happened, what is safe, what to do. */
export function OutOfReach({
  code,
  detail,
}: {
  readonly code: FailureCode;
  readonly detail: string;
}) {
  const words = useText(text);
  const isClosed = code === 'storageClosed' || code === 'storageBlocked';
  return (
    <Notice
      tone="error"
      title={isClosed ? words.closed : words.failed}
      safe={words.failedSafe}
      next={
        isClosed ? words.closedNext : `${words.failedNext} (${code}${detail ? `: ${detail}` : ''})`
      }
    />
  );
}
