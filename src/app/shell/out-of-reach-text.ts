import { defineText } from '#ui/words/text.ts';

/** The store cannot be used: in words. */
export const outOfReachText = defineText({
  closed: [
    '另一个标签页更新了客像，这一页已停用',
    '另一個分頁更新了客像，這一頁已停用',
    'Another tab updated Silhouette; this page has stopped',
  ],
  closedNext: [
    '重新打开这个页面即可继续',
    '重新開啟這個頁面即可繼續',
    'Reload this page to continue',
  ],
  blocked: [
    '这个浏览器里还开着旧版的客像，新版在等它关上',
    '這個瀏覽器裡還開著舊版的客像，新版在等它關閉',
    'An older version of Silhouette is still open in this browser; this one is waiting for it to close',
  ],
  blockedNext: [
    '关掉其他客像标签页，这一页会自己接着打开',
    '關閉其他客像分頁，這一頁會自行接著開啟',
    'Close the other Silhouette tabs, and this page will continue by itself',
  ],
  failed: [
    '浏览器没有让客像打开本机存储',
    '瀏覽器沒有讓客像開啟本機儲存',
    'The browser did not let Silhouette open its storage',
  ],
  failedSafe: [
    '已存的数据没有被改动，也没有离开这台设备',
    '已存的資料沒有被更動，也沒有離開這台裝置',
    'What is stored is unchanged and has not left this device',
  ],
  failedNext: [
    '无痕窗口和“禁止网站存储”的设置会这样：换普通窗口，或允许本站存储数据，再打开一次',
    '無痕視窗與「禁止網站儲存」的設定會如此：換一般視窗，或允許本站儲存資料，再開啟一次',
    'Private windows and a setting that blocks site data do this: use a normal window or allow this site to store data, then open it again',
  ],
  died: [
    '后台的计算一再中断，客像停下来了',
    '背景的運算一再中斷，客像停了下來',
    'The background work keeps failing, so Silhouette has paused',
  ],
  diedNext: [
    '多半是内存不够：关掉一些标签页或别的程序，再试一次',
    '多半是記憶體不足：關閉一些分頁或其他程式，再試一次',
    'Most likely there is too little memory: close some tabs or other programs, then try again',
  ],
  reload: ['重新打开', '重新開啟', 'Reload'],
  tryAgain: ['再试一次', '再試一次', 'Try again'],
  newer: [
    '存着的数据来自更新版本的客像，这一版读不懂',
    '存著的資料來自較新版本的客像，這一版讀不懂',
    'What is stored was written by a newer version of Silhouette',
  ],
  newerNext: [
    '重新打开页面，或换回较新的那一版；这一版什么也不会动',
    '重新開啟頁面，或換回較新的那一版；這一版什麼也不會動',
    'Reload the page or go back to the newer version; this one will not change anything',
  ],
  older: [
    '存着的数据是早期试用版写下的，这一版读不懂',
    '存著的資料是早期試用版寫下的，這一版讀不懂',
    'What is stored was written by an early trial version that this one cannot read',
  ],
  olderNext: [
    '要继续，请删掉存着的数据，再导入原来的文件一次',
    '要繼續，請刪掉存著的資料，再匯入原來的檔案一次',
    'To continue, delete what is stored and import your files again',
  ],
  startAnew: ['删掉并重新开始', '刪掉並重新開始', 'Delete it and start over'],
  startAnewWhy: [
    '删掉的只是客像在这个浏览器里存的副本；你的文件还在原处，一个字也不会变。这一步不能撤销。',
    '刪掉的只是客像在這個瀏覽器裡存的副本；你的檔案還在原處，一個字也不會變。這一步無法復原。',
    'This deletes only the copy that Silhouette keeps in this browser; your files stay where they are, unchanged. It cannot be undone.',
  ],
  cancel: ['先不删', '先不刪', 'Not now'],
});
