import { en, tw, zh } from '#ui/words/formats.ts';
import { defineText } from '#ui/words/text.ts';

/** Words of the details behind a file: how it was read, its columns, its rows, what can be taken along. */
export const detailsText = defineText({
  // ── how it was read
  tabReading: ['怎么读的', '怎麼讀的', 'How it is read'],
  tabColumns: ['列的对应', '欄位對應', 'Columns'],
  tabRows: ['逐行结果', '逐列結果', 'Row by row'],
  encoding: ['文字编码', '文字編碼', 'Encoding'],
  encodingUnsure: [
    '不完全肯定，看看下面的字有没有乱码',
    '不完全肯定，看看下面的字有沒有亂碼',
    'Not quite certain: check that the text below reads well',
  ],
  delimiter: ['分隔符', '分隔符號', 'Delimiter'],
  foundSure: ['自动识别，很有把握', '自動判斷，很有把握', 'Found, quite sure'],
  foundFairly: ['自动识别，比较有把握', '自動判斷，比較有把握', 'Found, fairly sure'],
  foundUnsure: [
    '自动识别，没有把握，看看下面分得对不对',
    '自動判斷，沒有把握，看看下面分得對不對',
    'Found, not sure: check the columns below',
  ],
  escape: ['引号里的引号怎么写', '引號裡的引號怎麼寫', 'A quote inside quotes'],
  escapeDoubled: ['写两遍 ""', '寫兩遍 ""', 'Doubled ""'],
  escapeBackslash: ['前面加反斜杠 \\"', '前面加反斜線 \\"', 'Behind a backslash \\"'],
  leftOutRows: ['没当数据的行', '沒當資料的列', 'Rows left out'],
  headerRow: ['列名在哪一行', '欄名在哪一列', 'Row with the column names'],
  headerRows: ['列名占几行', '欄名佔幾列', 'Rows of column names'],
  rowsOfHeader: [
    (n: number) => `${zh.integer(n)} 行`,
    (n: number) => `${tw.integer(n)} 列`,
    (n: number) => en.integer(n),
  ],
  noHeader: ['没有列名行', '沒有欄名列', 'No such row'],
  nthRow: [
    (n: number) => `第 ${zh.integer(n)} 行`,
    (n: number) => `第 ${tw.integer(n)} 列`,
    (n: number) => `Row ${en.integer(n)}`,
  ],
  dateOrder: ['日期的顺序', '日期的順序', 'Order of dates'],
  automatic: [
    (found: string | null) => (found === null ? '自动' : `自动（${found}）`),
    (found: string | null) => (found === null ? '自動' : `自動（${found}）`),
    (found: string | null) => (found === null ? 'Automatic' : `Automatic (${found})`),
  ],
  source: ['这份文件来自', '這份檔案來自', 'This file is from'],
  sourceHint: [
    '另一家店或另一个平台的导出，写上店名：不同店的相同订单号就不会混在一起。',
    '另一家店或另一個平台的匯出，寫上店名：不同店的相同訂單編號就不會混在一起。',
    'For an export of another shop or platform, name it: equal order numbers of two shops then stay apart.',
  ],
  sourceMain: ['本店', '本店', 'This shop'],
  sourceApply: ['用这个店名', '使用這個店名', 'Use this name'],
  quote: ['引号', '引號', 'Quotes'],
  newline: ['换行', '換行', 'Line ends'],
  size: ['大小', '大小', 'Size'],
  firstRows: ['文件开头的 20 行', '檔案開頭的 20 列', 'The first 20 rows of the file'],
  emptyColumns: [
    (n: number, list: string) => `${zh.integer(n)} 列整列是空的，没有列出：${list}`,
    (n: number, list: string) => `${tw.integer(n)} 欄整欄是空的，沒有列出：${list}`,
    (n: number, list: string) =>
      en.plural(n, {
        one: `# column is blank throughout and not shown: ${list}`,
        other: `# columns are blank throughout and not shown: ${list}`,
      }),
  ],
  rowNumber: ['行号', '列號', 'Row'],

  // ── columns
  columnsLead: [
    '认错了就改，改完会马上重新读。没有对应的列会作为自定义字段留下，不会丢。',
    '認錯了就改，改完會馬上重新讀。沒有對應的欄位會以自訂欄位留下，不會遺失。',
    'Change what is wrong; the file is read again at once. A column without a match stays as a custom field and is never lost.',
  ],
  saveColumns: ['保存这份对应', '儲存這份對應', 'Save these choices'],
  loadColumns: ['载入对应', '載入對應', 'Load choices'],
  columnsFileHint: [
    '改过的列在导入后会记住，下次同样的表头自动照办；也可以存成文件，给别的电脑用。',
    '改過的欄位在匯入後會記住，下次相同的表頭會自動照辦；也可以存成檔案，給其他裝置使用。',
    'What you change is remembered once imported, for files with the same headers; a file carries it to another device.',
  ],
  columnsLoaded: [
    (count: number) => `已按文件认了 ${zh.integer(count)} 列`,
    (count: number) => `已依檔案辨認 ${tw.integer(count)} 欄`,
    (count: number) =>
      en.plural(count, {
        one: '# column taken as the file says',
        other: '# columns taken as the file says',
      }),
  ],
  columnsNotLoaded: [
    '这不是列的对应文件，或者里面没有这份文件的列。',
    '這不是欄位的對應檔案，或其中沒有這份檔案的欄位。',
    'This is no file of column choices, or it knows none of these columns.',
  ],
  columnInFile: ['文件里的列', '檔案裡的欄', 'Column of the file'],
  firstValues: ['开头的值', '開頭的值', 'First values'],
  takenAs: ['当作', '當作', 'Taken as'],
  takenAsOf: [
    (header: string) => `${header} 当作`,
    (header: string) => `${header} 當作`,
    (header: string) => `${header} is taken as`,
  ],
  howSure: ['把握', '把握', 'How sure'],
  chosenByYou: ['你选的', '你選的', 'chosen by you'],
  sure: ['确定', '確定', 'sure'],
  likely: ['很可能', '很可能', 'likely'],
  guessed: ['猜的', '猜的', 'a guess'],
  unsure: ['请核对', '請核對', 'please check'],
  customKept: ['自定义', '自訂', 'custom'],
  partOf: [
    (field: string, column: string) => `${field}（与“${column}”合成）`,
    (field: string, column: string) => `${field}（與「${column}」合成）`,
    (field: string, column: string) => `${field}, together with “${column}”`,
  ],
  customFieldOf: [
    (table: string) => `自定义字段（${table}）`,
    (table: string) => `自訂欄位（${table}）`,
    (table: string) => `Custom field (${table})`,
  ],
  searchField: ['搜索字段', '搜尋欄位', 'Search fields'],
  noField: ['没有这样的字段', '沒有這樣的欄位', 'No such field'],
  unreadable: [
    (n: number) => `${zh.integer(n)} 格读不懂`,
    (n: number) => `${tw.integer(n)} 格讀不懂`,
    (n: number) => en.plural(n, { one: '# cell unreadable', other: '# cells unreadable' }),
  ],
  emptyValue: ['（空）', '（空）', '(blank)'],

  // ── row by row
  outcome: ['结果', '結果', 'Result'],
  reason: ['原因', '原因', 'Reason'],
  all: ['全部', '全部', 'All'],
  showRows: ['看哪些行', '看哪些列', 'Rows shown'],
  noSuchRows: ['没有这样的行', '沒有這樣的列', 'No such rows'],

  // ── downloads
  report: ['下载导入报告（JSON）', '下載匯入報告（JSON）', 'Download import report (JSON)'],
  cleanCsv: ['另存为干净的 CSV', '另存為乾淨的 CSV', 'Save as clean CSV'],
  cleanCsvHint: [
    'UTF-8、逗号分隔，只留表头和数据：标题、空行、合计、说明都去掉。文本文件的内容一字不改；Excel 工作簿写的是表里存的值，不带格式。以 = + - @ 开头的格子也照原样保留：用 Excel 打开时会被当成公式。',
    'UTF-8、逗號分隔，只留表頭和資料：標題、空白列、合計、說明都去掉。文字檔的內容一字不改；Excel 活頁簿寫的是表裡存的值，不帶格式。以 = + - @ 開頭的儲存格也照原樣保留：用 Excel 開啟時會被當成公式。',
    'UTF-8 with commas, the header and the data only: without titles, blank rows, totals and notes. Cells of a text file are left as they are; of a workbook, the values that the sheet holds, without their format. Formulas are not neutralised: cells that start with = + - @ run when Excel opens the file.',
  ],
  rejectedCsv: [
    (rows: number) => `下载被拒的 ${zh.integer(rows)} 行`,
    (rows: number) => `下載被拒的 ${tw.integer(rows)} 列`,
    (rows: number) =>
      en.plural(rows, {
        one: 'Download the # rejected row',
        other: 'Download the # rejected rows',
      }),
  ],
  fileNotHere: [
    '原文件已不在手边：把它再放进来一次，就能另存。',
    '原檔案已不在手邊：把它再放進來一次，就能另存。',
    'The file itself is no longer at hand: drop it again to save a clean copy.',
  ],
});
