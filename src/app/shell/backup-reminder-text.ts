import { en, tw, zh } from '#ui/words/formats.ts';
import { defineText } from '#ui/words/text.ts';

export const reminderText = defineText({
  label: ['备份提醒', '備份提醒', 'Backup reminder'],
  never: [
    '数据只存在这台设备的浏览器里，清除浏览器数据会删掉它。',
    '資料只存在這台裝置的瀏覽器裡，清除瀏覽資料會刪掉它。',
    'Saved in this browser on this device only; clearing browser data deletes it.',
  ],
  due: [
    (days: number, imports: number) =>
      imports > 0
        ? `上次备份是 ${zh.integer(days)} 天前，之后又导入了 ${zh.integer(imports)} 次。`
        : `上次备份是 ${zh.integer(days)} 天前，之后又有改动。`,
    (days: number, imports: number) =>
      imports > 0
        ? `上次備份是 ${tw.integer(days)} 天前，之後又匯入了 ${tw.integer(imports)} 次。`
        : `上次備份是 ${tw.integer(days)} 天前，之後又有變動。`,
    (days: number, imports: number) =>
      `The last backup is ${en.plural(days, { one: '# day', other: '# days' })} old; ${imports > 0 ? en.plural(imports, { one: '# import since.', other: '# imports since.' }) : 'there have been changes since.'}`,
  ],
  save: ['保存备份', '儲存備份', 'Save a backup'],
  later: ['以后再说', '以後再說', 'Not now'],
});
