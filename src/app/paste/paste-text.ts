import { defineText } from '#ui/words/text.ts';

export const pasteText = defineText({
  paste: ['粘贴表格', '貼上表格', 'Paste a table'],
  name: [
    (time: string) => `粘贴的表格 ${time}`,
    (time: string) => `貼上的表格 ${time}`,
    (time: string) => `Pasted table ${time}`,
  ],
  noTable: [
    '剪贴板里没有表格。在 Excel、WPS 或网页里选中几行几列，复制，再来粘贴。',
    '剪貼簿裡沒有表格。在 Excel、WPS 或網頁裡選取幾列幾欄，複製，再來貼上。',
    'There is no table on the clipboard. Select some rows in Excel, WPS or a web page, copy them, then paste here.',
  ],
  dialogTitle: ['把表格粘贴到这里', '把表格貼到這裡', 'Paste the table here'],
  dialogLead: [
    '先在 Excel、WPS 或聊天记录里复制，再长按（或 Ctrl+V）粘贴到框里。带上列名那一行更好认。',
    '先在 Excel、WPS 或聊天紀錄裡複製，再長按（或 Ctrl+V）貼到框裡。帶上欄名那一列更好認。',
    'Copy it in a sheet or a chat, then paste it into the box (press and hold, or Ctrl+V). Include the row of column names if you can.',
  ],
  box: ['表格内容', '表格內容', 'The table'],
  read: ['读这张表', '讀這張表', 'Read this table'],
  cancel: ['取消', '取消', 'Cancel'],
});
