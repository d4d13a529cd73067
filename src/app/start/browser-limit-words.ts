/** What a browser will not do, and what to do about it. */
import type { Wording } from '#domain/locale.ts';
import type { BrowserLimit } from './browser-limits.ts';

export const limitTitles: Readonly<Record<BrowserLimit, Wording>> = {
  plainAddress: [
    '这个网址不是 https，浏览器关掉了几样保护',
    '這個網址不是 https，瀏覽器關掉了幾項保護',
    'This page was not opened over https, so the browser turns some protection off',
  ],
  wechat: [
    '这是微信里的浏览器，数据可能随时被微信清掉',
    '這是微信裡的瀏覽器，資料可能隨時被微信清掉',
    'This is WeChat’s own browser, which may clear the data at any time',
  ],
  privateWindow: [
    '看起来是无痕窗口：关掉窗口，数据就没了',
    '看起來是無痕視窗：關掉視窗，資料就沒了',
    'This looks like a private window: its data is deleted when you close it',
  ],
  sevenDays: [
    'Safari 会清掉七天没打开过的网站的数据',
    'Safari 會清掉七天沒開過的網站的資料',
    'Safari clears the data of sites not opened for seven days',
  ],
  notPersisted: [
    '磁盘快满时，浏览器可能自己清掉这里的数据',
    '磁碟快滿時，瀏覽器可能自行清掉這裡的資料',
    'When the disk runs full the browser may clear this data by itself',
  ],
};

export const limitAdvice: Readonly<Record<BrowserLimit, Wording>> = {
  plainAddress: [
    '不能加密，也不能离线使用。请改用 https:// 开头的网址，或在本机用 localhost 打开；这里的数据可以先存成备份带过去。',
    '不能加密，也不能離線使用。請改用 https:// 開頭的網址，或在本機用 localhost 開啟；這裡的資料可以先存成備份帶過去。',
    'Encryption and offline use are not available. Use an address that begins with https://, or localhost; save a backup to take your data there.',
  ],
  wechat: [
    '点右上角“…”，选“在浏览器中打开”，再导入文件。已经导入的，先保存一份备份。',
    '點右上角「…」，選「在瀏覽器中開啟」，再匯入檔案。已匯入的，先存一份備份。',
    'Tap … at the top right, choose to open in the browser, and import there. Save a backup of what is here first.',
  ],
  privateWindow: [
    '换一个普通窗口再导入，或在关掉之前保存一份备份。',
    '換一個一般視窗再匯入，或在關掉之前存一份備份。',
    'Import in a normal window, or save a backup before you close this one.',
  ],
  sevenDays: [
    '“添加到主屏幕”或“添加到程序坞”后从那里打开就不受影响；否则每周打开一次，并保存备份。如果这是无痕窗口，关掉它数据就没了：请换普通窗口。',
    '「加入主畫面」或「加入 Dock」後從那裡開啟就不受影響；否則每週開啟一次，並儲存備份。如果這是無痕視窗，關掉它資料就沒了：請換一般視窗。',
    'Add it to the home screen or the dock and open it from there, or open it every week and save a backup. If this is a private window, the data is deleted when you close it: use a normal one.',
  ],
  notPersisted: [
    '点下面的“请浏览器长久保存”，并定期保存备份。如果这是无痕窗口，关掉它数据就没了：请换普通窗口。',
    '點下面的「請瀏覽器長久保存」，並定期儲存備份。如果這是無痕視窗，關掉它資料就沒了：請換一般視窗。',
    'Ask the browser below to keep it, and save a backup now and then. If this is a private window, the data is deleted when you close it: use a normal one.',
  ],
};
