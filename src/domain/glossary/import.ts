// Importing files and what became of their rows.

import type { Terms } from './term.ts';

export const IMPORT_TERMS = {
  import: {
    term: ['导入', '匯入', 'Import'],
    definition: [
      '一次放进来的一个或多个文件，可以整体撤销。',
      '一次放進來的一個或多個檔案，可以整批復原。',
      'One or more files dropped at once; it can be undone as a whole.',
    ],
  },
  batch: {
    term: ['批次', '批次', 'Batch'],
    definition: [
      '一个文件导入后的原样内容，不会被改动，可以单独撤销。',
      '一個檔案匯入後的原樣內容，不會被更動，可以單獨復原。',
      'What one file held when it was imported; never edited, and undone by itself.',
    ],
  },
  source: {
    term: ['数据来源', '資料來源', 'Source'],
    definition: [
      '区分不同店铺的标签；同一来源里相同的订单号是同一笔订单。',
      '區分不同商店的標籤；同一來源裡相同的訂單編號是同一筆訂單。',
      'A label that keeps shops apart: within one source, equal order ids are one order.',
    ],
  },
  stagedBatch: {
    term: ['待确认批次', '待確認批次', 'Staged batch'],
    definition: [
      '已读好、还没生效的文件；确认后的结果和现在看到的完全一样。',
      '已讀好、還沒生效的檔案；確認後的結果和現在看到的完全一樣。',
      'A file read but not yet in force; confirming does exactly what is shown.',
    ],
  },
  rowNew: {
    term: ['新增行', '新增列', 'New row'],
    definition: [
      '带来以前没有的内容的行。',
      '帶來以前沒有的內容的列。',
      'A row that brings something not there before.',
    ],
  },
  rowChanged: {
    term: ['更新行', '更新列', 'Changed row'],
    definition: [
      '改变了已有记录的行；空白从不覆盖已有的值。',
      '改變了既有紀錄的列；空白從不覆蓋既有的值。',
      'A row that changes an existing record; blanks never overwrite values.',
    ],
  },
  rowDuplicate: {
    term: ['重复行', '重複列', 'Duplicate row'],
    definition: [
      '内容已经在之前的导入里，不会重复计算。',
      '內容已經在先前的匯入裡，不會重複計算。',
      'A row already there from an earlier import; it is not counted twice.',
    ],
  },
  rowRejected: {
    term: ['未收行', '未收列', 'Rejected row'],
    definition: [
      '因写明的原因没有收下的行，可以下载、改好再导入。',
      '因寫明的原因沒有收下的列，可以下載、改好再匯入。',
      'A row not taken, with its reason; download it, mend it and import it again.',
    ],
  },
  rowSkipped: {
    term: ['跳过行', '略過列', 'Skipped row'],
    definition: [
      '不是数据的行：空行、标题、说明、合计或重复的表头。',
      '不是資料的列：空白列、標題、說明、合計或重複的表頭。',
      'A row that is no data: blank, title, note, total or repeated header.',
    ],
  },
  mapping: {
    term: ['列对应', '欄位對應', 'Column mapping'],
    definition: [
      '文件里的每一列对应到哪个字段，可以随时修改。',
      '檔案裡的每一欄對應到哪個欄位，可以隨時修改。',
      'Which field each column of the file goes to; you can change it.',
    ],
  },
  customField: {
    term: ['自定义字段', '自訂欄位', 'Custom field'],
    definition: [
      '对不上任何已知字段的列，原样保留，可以用在标签和规则里。',
      '對不上任何已知欄位的欄，原樣保留，可以用在標籤和規則裡。',
      'A column that is none of the known fields; kept as it is and usable in tags and rules.',
    ],
  },
  confidence: {
    term: ['把握', '把握程度', 'Confidence'],
    definition: [
      '自动判断有多大把握，按列名和列里的值得出。',
      '自動判斷有多少把握，依欄名和欄裡的值得出。',
      'How sure the automatic choice is, from the header and the values.',
    ],
  },
  delimiter: {
    term: ['分隔符', '分隔符號', 'Delimiter'],
    definition: [
      '文件里隔开各列的字符，例如逗号、制表符或分号。',
      '檔案裡隔開各欄的字元，例如逗號、定位字元或分號。',
      'The character between the columns of a file, such as a comma, tab or semicolon.',
    ],
  },
  encoding: {
    term: ['编码', '編碼', 'Encoding'],
    definition: [
      '文件把文字存成字节的方式，例如 UTF-8 或 GBK；选错会出现乱码。',
      '檔案把文字存成位元組的方式，例如 UTF-8 或 Big5；選錯會出現亂碼。',
      'How the file stores its characters as bytes, such as UTF-8 or GBK; a wrong one shows garbled text.',
    ],
  },
  headerRow: {
    term: ['表头行', '表頭列', 'Header row'],
    definition: [
      '写着各列名称的那一行。',
      '寫著各欄名稱的那一列。',
      'The row that names the columns.',
    ],
  },
  alert: {
    term: ['提醒', '提醒', 'Alert'],
    definition: [
      '值得看一眼的地方；不会因此丢掉任何一行。',
      '值得看一眼的地方；不會因此丟掉任何一列。',
      'Something worth a look; no row is lost because of it.',
    ],
  },
  importReport: {
    term: ['导入报告', '匯入報告', 'Import report'],
    definition: [
      '写明每个文件怎样读、各列去了哪里、每一行结果如何的文件。',
      '寫明每個檔案怎麼讀、各欄去了哪裡、每一列結果如何的檔案。',
      'A file that says how each file was read, where its columns went and what became of every row.',
    ],
  },
  undo: {
    term: ['撤销', '復原', 'Undo'],
    definition: [
      '拿掉一次导入带来的一切，包括它对旧记录的更新。',
      '拿掉一次匯入帶來的一切，包括它對舊紀錄的更新。',
      'Takes away all an import brought, the changes it made to older records included.',
    ],
  },
  workspace: {
    term: ['工作区', '工作區', 'Workspace'],
    definition: [
      '存在这台设备上的一套数据和设置，不会上传。',
      '存在這台裝置上的一套資料和設定，不會上傳。',
      'One set of data and settings kept on this device; nothing is uploaded.',
    ],
  },
} as const satisfies Terms;
