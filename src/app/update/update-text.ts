import { defineText } from '#ui/words/text.ts';

export const updateText = defineText({
  ready: ['客像有了新版本', '客像有新版本', 'A new version of Silhouette is ready'],
  readySafe: [
    '更新只换页面，数据不动；不更新也可以继续用。',
    '更新只換頁面，資料不動；不更新也可以繼續用。',
    'Updating replaces the page and leaves your data alone; you can also go on without it.',
  ],
  update: ['现在更新', '現在更新', 'Update now'],
  later: ['以后再说', '以後再說', 'Later'],
  heldBack: [
    '另一个标签页正在导入，等它完成后再更新。',
    '另一個分頁正在匯入，等它完成後再更新。',
    'Another tab is importing; update when it has finished.',
  ],
  taken: [
    '客像已在另一个标签页更新',
    '客像已在另一個分頁更新',
    'Silhouette was updated in another tab',
  ],
  takenSafe: [
    '这一页还是旧版本，可以先做完手上的事，再刷新。',
    '這一頁還是舊版本，可以先做完手上的事，再重新整理。',
    'This page still runs the previous version: finish what you are doing, then reload.',
  ],
  reload: ['刷新', '重新整理', 'Reload'],
  news: [
    (version: string) => `已更新到 ${version}，新内容：`,
    (version: string) => `已更新到 ${version}，新內容：`,
    (version: string) => `Updated to ${version}. What is new:`,
  ],
});
