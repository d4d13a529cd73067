import { defineText } from '#ui/words/text.ts';
import type { NavGroup } from '#app/routes.ts';
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';

export const shellText = defineText({
  appName: ['客像', '客像', 'Silhouette'],
  colorScheme: ['外观', '外觀', 'Appearance'],
  dark: ['深色', '深色', 'Dark'],
  fold: ['收起侧栏', '收合側欄', 'Fold the side bar'],
  language: ['语言', '語言', 'Language'],
  light: ['浅色', '淺色', 'Light'],
  more: ['更多', '更多', 'More'],
  nav: ['主导航', '主導覽', 'Main'],
  notFound: ['这里没有页面', '這裡沒有頁面', 'There is no page here'],
  notFoundWhy: [
    '链接可能不完整，或来自别的版本。你的数据没有变化。',
    '連結可能不完整，或來自別的版本。你的資料沒有變動。',
    'The link may be incomplete or from another version. Your data is unchanged.',
  ],
  pendingImport: [
    '有一份导入还没开始。',
    '有一份匯入還沒開始。',
    'An import is waiting for you to start it.',
  ],
  pendingReading: [
    '正在读刚放进来的文件…',
    '正在讀剛放進來的檔案…',
    'Reading the files you dropped…',
  ],
  pendingBack: ['回去看', '回去看', 'Go back to it'],
  pendingDrop: ['放弃', '放棄', 'Discard'],
  lock: ['上锁', '上鎖', 'Lock'],
  lockNow: ['现在上锁', '立即上鎖', 'Lock now'],
  skip: ['跳到内容', '跳到內容', 'Skip to content'],
  system: ['跟随系统', '跟隨系統', 'Match system'],
  toStart: ['回到首页', '回到首頁', 'Back to the start'],
  unfold: ['展开侧栏', '展開側欄', 'Unfold the side bar'],
  otherWorkspaces: ['本机的工作区', '本機的工作區', 'Workspaces on this device'],
  whatWasHere: [
    '历史与回收站：撤销过的可以放回',
    '歷史與回收區：取消過的可以放回',
    'History and trash: put back what was undone',
  ],
  workspace: [
    (name: string) => `工作区：${name}`,
    (name: string) => `工作區：${name}`,
    (name: string) => `Workspace: ${name}`,
  ],
  zeroBytes: ['你的数据已发送 0 字节', '你的資料已傳送 0 位元組', '0 bytes of your data sent'],
  zeroBytesShort: ['已发送 0 字节', '已傳 0 位元組', '0 bytes sent'],
  zeroTitle: ['数据只在这台设备上', '資料只在這台裝置上', 'Your data is on this device only'],
  zeroRead: [
    '文件由这个页面读取和计算，没有服务器参与，也没有账号。',
    '檔案由這個頁面讀取與計算，沒有伺服器參與，也沒有帳號。',
    'This page reads and computes by itself: no server takes part, and there is no account.',
  ],
  zeroGuard: [
    '页面和后台线程都不许联系任何别的网址；真有请求，浏览器会拦下。',
    '頁面和背景執行緒都不許聯絡任何別的網址；真有請求，瀏覽器會攔下。',
    'Neither the page nor its workers may contact another address; the browser would stop them.',
  ],
  zeroCheck: [
    '自己验证：断开网络，照常可用；或打开开发者工具的“网络”一栏看着它。',
    '自己驗證：中斷網路，照常可用；或開啟開發人員工具的「網路」一欄看著它。',
    'Check it yourself: go offline and it still works, or watch the Network tab of the developer tools.',
  ],
  zeroKeep: [
    '数据存在这个浏览器里：清除浏览器数据会一并删掉，请存一份备份。',
    '資料存在這個瀏覽器裡：清除瀏覽資料會一併刪掉，請存一份備份。',
    'It is stored in this browser: clearing browser data deletes it, so keep a backup.',
  ],
  zeroBackup: ['去保存备份', '前往儲存備份', 'Save a backup'],
});

const groupNames: Readonly<Record<NavGroup, Wording>> = {
  overview: ['概览', '總覽', 'Overview'],
  data: ['来源', '來源', 'Sources'],
  customers: ['顾客', '顧客', 'Customers'],
  tags: ['标签', '標籤', 'Tags'],
  segments: ['分群', '分群', 'Segments'],
  personas: ['画像', '畫像', 'Personas'],
  insights: ['洞察', '洞察', 'Insights'],
  actions: ['行动', '行動', 'Actions'],
  privacy: ['隐私', '隱私', 'Privacy'],
};

export function groupName(group: NavGroup, locale: Locale): string {
  return wordIn(groupNames[group], locale);
}

/** Each language by its own name, the same in all of them. */
export const localeNames: Readonly<Record<Locale, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};
