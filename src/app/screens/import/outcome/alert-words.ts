/** What is told of a file: a sentence for every alert, and what can be done. */
import type { BatchAlert } from '#domain/batch.ts';
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';
import { en, tw, zh } from '#ui/words/formats.ts';
import { fieldName, quoted } from '#app/screens/import/mapping/field-words.ts';
import { columnName } from '#ui/words/column-name.ts';

type AlertWords = Wording<(count: number, column: string) => string>;

const alertWords: Readonly<Record<BatchAlert['code'], AlertWords>> = {
  orderIdShared: [
    (n) => `${zh.integer(n)} 个订单号下各有几位顾客，已按“订单号＋顾客”分开算成不同的单`,
    (n) => `${tw.integer(n)} 個訂單編號下各有數位顧客，已按「訂單編號＋顧客」分成不同的訂單`,
    (n) =>
      en.plural(n, {
        one: '# order number stands with several customers; each of them counts as an order of their own',
        other:
          '# order numbers stand with several customers; each customer counts as an order of their own',
      }),
  ],
  amountsDiffer: [
    (n) => `${zh.integer(n)} 单的几个金额对不上，差一分钱以上；以实付金额为准`,
    (n) => `${tw.integer(n)} 筆訂單的幾個金額對不上，相差超過一分；以實付金額為準`,
    (n) =>
      en.plural(n, {
        one: '# order has amounts that differ by more than a cent; the amount paid counts',
        other: '# orders have amounts that differ by more than a cent; the amount paid counts',
      }),
  ],
  futureDates: [
    (n) => `${zh.integer(n)} 行的日期在今天之后，到那天才算：是预约就没错，填错了的请改一改`,
    (n) => `${tw.integer(n)} 列的日期在今天之後，到那天才算：是預約就沒錯，填錯了的請改一改`,
    (n) =>
      en.plural(n, {
        one: '# row is dated after today and counts from that day on: right for a booking, to be corrected if it is a slip',
        other:
          '# rows are dated after today and count from those days on: right for bookings, to be corrected if they are slips',
      }),
  ],
  undatedRefusals: [
    (n) => `${zh.integer(n)} 行“不同意”没写日期，从导入这天起算数；之后有日期的“同意”才能改回`,
    (n) => `${tw.integer(n)} 列「不同意」沒寫日期，從匯入這天起算數；之後有日期的「同意」才能改回`,
    (n) =>
      en.plural(n, {
        one: '# refusal has no date: it holds from the day of this import, until a later dated consent',
        other:
          '# refusals have no date: they hold from the day of this import, until a later dated consent',
      }),
  ],
  unreadableCells: [
    (n, column) => `${column}有 ${zh.integer(n)} 格读不懂，这几格按空白处理`,
    (n, column) => `${column}有 ${tw.integer(n)} 格讀不懂，這幾格以空白處理`,
    (n, column) =>
      en.plural(n, {
        one: `# cell of ${column} cannot be read and counts as blank`,
        other: `# cells of ${column} cannot be read and count as blank`,
      }),
  ],
  roundedAmounts: [
    (n, column) => `${column}有 ${zh.integer(n)} 个数的小数太长，已取到 4 位`,
    (n, column) => `${column}有 ${tw.integer(n)} 個數的小數太長，已取到 4 位`,
    (n, column) =>
      en.plural(n, {
        one: `# value of ${column} has too many decimals and was rounded to 4`,
        other: `# values of ${column} have too many decimals and were rounded to 4`,
      }),
  ],
  otherDecimalSign: [
    (n, column) =>
      `${column}有 ${zh.integer(n)} 个数的小数点与逗号和其他行相反（如 1.234,56），已按它们自己的写法读取`,
    (n, column) =>
      `${column}有 ${tw.integer(n)} 個數的小數點與逗號和其他列相反（如 1.234,56），已依它們自己的寫法讀取`,
    (n, column) =>
      en.plural(n, {
        one: `# value of ${column} has point and comma the other way round (as 1.234,56) and was read as it is written`,
        other: `# values of ${column} have point and comma the other way round (as 1.234,56) and were read as they are written`,
      }),
  ],
  ambiguousDates: [
    (n, column) => `${column}分不清哪个是日、哪个是月（${zh.integer(n)} 格）`,
    (n, column) => `${column}分不清哪個是日、哪個是月（${tw.integer(n)} 格）`,
    (n, column) =>
      en.plural(n, {
        one: `In ${column} it cannot be told which is the day and which the month (# cell)`,
        other: `In ${column} it cannot be told which is the day and which the month (# cells)`,
      }),
  ],
  yearAssumed: [
    (n, column) => `${column}有 ${zh.integer(n)} 格没写年份，按不晚于今天的最近一年算`,
    (n, column) => `${column}有 ${tw.integer(n)} 格沒寫年份，以不晚於今天的最近一年計`,
    (n, column) =>
      en.plural(n, {
        one: `# date of ${column} has no year: the latest that is not in the future is taken`,
        other: `# dates of ${column} have no year: the latest that is not in the future is taken`,
      }),
  ],
  yearFromRows: [
    (n, column) => `${column}有 ${zh.integer(n)} 格没写年份，按前后的行推出年份`,
    (n, column) => `${column}有 ${tw.integer(n)} 格沒寫年份，依前後的列推出年份`,
    (n, column) =>
      en.plural(n, {
        one: `# date of ${column} has no year: it follows from the rows around`,
        other: `# dates of ${column} have no year: it follows from the rows around`,
      }),
  ],
  birthYearUnknown: [
    (n, column) => `${column}有 ${zh.integer(n)} 格没写年份，只记月和日：生日会提醒，不算年龄`,
    (n, column) => `${column}有 ${tw.integer(n)} 格沒寫年份，只記月和日：生日會提醒，不算年齡`,
    (n, column) =>
      en.plural(n, {
        one: `# date of ${column} has no year: month and day are kept for the birthday, and no age is worked out`,
        other: `# dates of ${column} have no year: month and day are kept for the birthdays, and no ages are worked out`,
      }),
  ],
  dayAssumed: [
    (n, column) => `${column}有 ${zh.integer(n)} 格只写到月份，按当月 1 日算`,
    (n, column) => `${column}有 ${tw.integer(n)} 格只寫到月份，以當月 1 日計`,
    (n, column) =>
      en.plural(n, {
        one: `# date of ${column} is a month only: its first day is taken`,
        other: `# dates of ${column} are months only: their first days are taken`,
      }),
  ],
  serialDates: [
    (n, column) => `${column}有 ${zh.integer(n)} 格是表格软件的日期数字，已按日期读出`,
    (n, column) => `${column}有 ${tw.integer(n)} 格是試算表的日期數字，已當作日期讀出`,
    (n, column) =>
      en.plural(n, {
        one: `# date of ${column} is a spreadsheet’s number for a day; read as that day`,
        other: `# dates of ${column} are a spreadsheet’s numbers for days; read as those days`,
      }),
  ],
  idsInExponent: [
    (n, column) => `${column}有 ${zh.integer(n)} 格被表格软件改成了科学计数，后面的数字已经丢了`,
    (n, column) => `${column}有 ${tw.integer(n)} 格被試算表改成科學記號，後面的數字已經遺失`,
    (n, column) =>
      en.plural(n, {
        one: `# number of ${column} was turned into exponent form by a spreadsheet: its last digits are gone`,
        other: `# numbers of ${column} were turned into exponent form by a spreadsheet: their last digits are gone`,
      }),
  ],
  idsCutOff: [
    (n, column) => `${column}有 ${zh.integer(n)} 格只剩前 15 位，后面被表格软件改成了 0`,
    (n, column) => `${column}有 ${tw.integer(n)} 格只剩前 15 位，後面被試算表改成了 0`,
    (n, column) =>
      en.plural(n, {
        one: `# number of ${column} kept only 15 digits: a spreadsheet made the rest zeros`,
        other: `# numbers of ${column} kept only 15 digits: a spreadsheet made the rest zeros`,
      }),
  ],
  zerosLost: [
    (n, column) => `${column}有 ${zh.integer(n)} 格比别的短，多半丢了开头的 0`,
    (n, column) => `${column}有 ${tw.integer(n)} 格比其他的短，多半遺失了開頭的 0`,
    (n, column) =>
      en.plural(n, {
        one: `# number of ${column} is shorter than the others: it has probably lost zeros in front`,
        other: `# numbers of ${column} are shorter than the others: they have probably lost zeros in front`,
      }),
  ],
  idsAsDates: [
    (n, column) => `${column}有 ${zh.integer(n)} 格被表格软件改成了日期`,
    (n, column) => `${column}有 ${tw.integer(n)} 格被試算表改成了日期`,
    (n, column) =>
      en.plural(n, {
        one: `# code of ${column} was turned into a date by a spreadsheet`,
        other: `# codes of ${column} were turned into dates by a spreadsheet`,
      }),
  ],
  unknownStatus: [
    (n) => `${zh.integer(n)} 单的状态不认识；有金额和时间的先算成交`,
    (n) => `${tw.integer(n)} 筆訂單的狀態不認得；有金額與時間的先算成交`,
    (n) =>
      en.plural(n, {
        one: '# order has a status we do not know; it counts if it has an amount and a date',
        other: '# orders have a status we do not know; those with an amount and a date count',
      }),
  ],
  equalRows: [
    (n) => `${zh.integer(n)} 行与同一份文件里的另一行完全相同，全部保留（一样东西可以买两次）`,
    (n) => `${tw.integer(n)} 列與同一份檔案裡的另一列完全相同，全部保留（同一樣東西可以買兩次）`,
    (n) =>
      en.plural(n, {
        one: '# row is the same as another row of this file; it is kept, as one can buy a thing twice',
        other:
          '# rows are the same as other rows of this file; all are kept, as one can buy a thing twice',
      }),
  ],
  mergedFilled: [
    (n) =>
      `${zh.integer(n)} 行没有写顾客或日期，写在上面一格（合并的，或只写了一次），已按那一格补上`,
    (n) =>
      `${tw.integer(n)} 列沒有寫顧客或日期，寫在上面一格（合併的，或只寫了一次），已依那一格補上`,
    (n) =>
      en.plural(n, {
        one: '# row took its customer or date from the cell above, merged or written once',
        other: '# rows took their customer or date from the cell above, merged or written once',
      }),
  ],
  rowsEvened: [
    (n) =>
      `${zh.integer(n)} 行的写法与其他行不同（分隔符多了、少了或不同，引号不同），已按各列的内容对齐后读取`,
    (n) =>
      `${tw.integer(n)} 列的寫法與其他列不同（分隔符號多了、少了或不同，引號不同），已依各欄的內容對齊後讀取`,
    (n) =>
      en.plural(n, {
        one: '# row is written differently from the rest (a delimiter too many, too few or another one, other quotes); it was read so that its cells fit the columns',
        other:
          '# rows are written differently from the rest (a delimiter too many, too few or another one, other quotes); they were read so that their cells fit the columns',
      }),
  ],
  rowNames: [
    () => '标题行比各行少一个名称：第一列是各行自己的名字，其余名称已依次对到后面的列',
    () => '標題列比各列少一個名稱：第一欄是各列自己的名字，其餘名稱已依序對到後面的欄',
    () =>
      'The header has one name fewer than the rows have cells: the first column holds the names of the rows, and the other names were put to the columns that follow',
  ],
  severalCurrencies: [
    (n) => `${zh.integer(n)} 单是别的币种，没有汇率，不加进金额里`,
    (n) => `${tw.integer(n)} 筆訂單是別的幣別，沒有匯率，不加進金額裡`,
    (n) =>
      en.plural(n, {
        one: '# order is in another currency: without a rate it is not added up',
        other: '# orders are in another currency: without a rate they are not added up',
      }),
  ],
  undecodable: [
    (n) => `${zh.integer(n)} 处字符解不出来，显示为 �；编码可能选错了`,
    (n) => `${tw.integer(n)} 處字元解不出來，顯示為 �；編碼可能選錯了`,
    (n) =>
      en.plural(n, {
        one: '# character could not be decoded and shows as �; the encoding may be wrong',
        other: '# characters could not be decoded and show as �; the encoding may be wrong',
      }),
  ],
  lastRowCut: [
    () => '文件断在最后一行中间：这一行可能不完整，再后面的也没有；请重新导出或下载一次',
    () => '檔案斷在最後一列中間：這一列可能不完整，再後面的也沒有；請重新匯出或下載一次',
    () =>
      'The file breaks off in its last row: that row may be incomplete, and whatever came after it is missing; export or download it again',
  ],
  keyHeldBySeveral: [
    (n) => `${zh.integer(n)} 行的手机号或邮箱同属几位顾客，先各算一位，不硬合并`,
    (n) => `${tw.integer(n)} 列的手機號碼或電子郵件同屬好幾位顧客，先各算一位，不強行合併`,
    (n) =>
      en.plural(n, {
        one: '# row has a phone or e-mail that several customers share; it stands alone for now',
        other:
          '# rows have a phone or e-mail that several customers share; they stand alone for now',
      }),
  ],
  phonesImpossible: [
    (n, column) => `${column}有 ${zh.integer(n)} 格不是完整的电话号码：原样保留，但不凭它认人`,
    (n, column) => `${column}有 ${tw.integer(n)} 格不是完整的電話號碼：原樣保留，但不憑它認人`,
    (n, column) =>
      en.plural(n, {
        one: `# value of ${column} is not a complete phone number: it is kept, but nobody is recognised by it`,
        other: `# values of ${column} are not complete phone numbers: they are kept, but nobody is recognised by them`,
      }),
  ],
  zeroIds: [
    (n, column) =>
      `${column}有 ${zh.integer(n)} 行写的是 0，按没有编号处理；若真有编号为 0 的顾客，请先在文件里给这位顾客换一个编号`,
    (n, column) =>
      `${column}有 ${tw.integer(n)} 列寫的是 0，視為沒有編號；若真有編號為 0 的顧客，請先在檔案裡給這位顧客換一個編號`,
    (n, column) =>
      en.plural(n, {
        one: `# row has 0 in ${column}, which is taken to mean no number; if one of your customers really is number 0, give that customer another number in the file first`,
        other: `# rows have 0 in ${column}, which is taken to mean no number; if one of your customers really is number 0, give that customer another number in the file first`,
      }),
  ],
  olderLinesKept: [
    (n) => `${zh.integer(n)} 条较早的明细在新文件里没有，仍然保留`,
    (n) => `${tw.integer(n)} 筆較早的明細在新檔案裡沒有，仍然保留`,
    (n) =>
      en.plural(n, {
        one: '# older order line is missing from the newer file; it is kept',
        other: '# older order lines are missing from the newer file; they are kept',
      }),
  ],
  cellErrors: [
    (n) => `${zh.integer(n)} 格是公式错误（如 #N/A），按空白处理`,
    (n) => `${tw.integer(n)} 格是公式錯誤（如 #N/A），以空白處理`,
    (n) =>
      en.plural(n, {
        one: '# cell holds an error (like #N/A) and counts as blank',
        other: '# cells hold errors (like #N/A) and count as blank',
      }),
  ],
  formulasUnsaved: [
    (n) => `${zh.integer(n)} 格公式没有存下结果，按空白处理；在 Excel 里打开、保存一次就有了`,
    (n) => `${tw.integer(n)} 格公式沒有存下結果，以空白處理；在 Excel 裡開啟並儲存一次就有了`,
    (n) =>
      en.plural(n, {
        one: '# formula was saved without its result and counts as blank; open and save the file in Excel once',
        other:
          '# formulas were saved without their results and count as blank; open and save the file in Excel once',
      }),
  ],
  hiddenRows: [
    (n) => `${zh.integer(n)} 行在表里是隐藏的，照样读了进来`,
    (n) => `${tw.integer(n)} 列在表裡是隱藏的，照樣讀了進來`,
    (n) =>
      en.plural(n, {
        one: '# row is hidden in the sheet; it is read like the others',
        other: '# rows are hidden in the sheet; they are read like the others',
      }),
  ],
  coveredValues: [
    (n) => `${zh.integer(n)} 个值压在合并的单元格下面、表里看不见，没有读`,
    (n) => `${tw.integer(n)} 個值壓在合併的儲存格下面、表裡看不見，沒有讀`,
    (n) =>
      en.plural(n, {
        one: '# value is hidden behind merged cells and was left out',
        other: '# values are hidden behind merged cells and were left out',
      }),
  ],
  damagedNumbers: [
    (n) =>
      `${zh.integer(n)} 个编号超过 15 位，后面的数字已被 Excel 抹成 0：请从后台重新导出，编号列存成文本`,
    (n) =>
      `${tw.integer(n)} 個編號超過 15 位，後面的數字已被 Excel 抹成 0：請從後台重新匯出，編號欄存成文字`,
    (n) =>
      en.plural(n, {
        one: '# number has more than 15 digits, and Excel has turned the last ones into zeros: export it again, with the column as text',
        other:
          '# numbers have more than 15 digits, and Excel has turned the last ones into zeros: export them again, with the column as text',
      }),
  ],
  fileCutOff: [
    (n) =>
      `文件在中间断了，断开之前的 ${zh.integer(n)} 行已读进来，后面的没有；请重新导出或下载一次`,
    (n) =>
      `檔案在中間斷了，斷開之前的 ${tw.integer(n)} 列已讀進來，後面的沒有；請重新匯出或下載一次`,
    (n) =>
      en.plural(n, {
        one: 'The file breaks off: the # row before the break was read, and nothing behind it; export or download it again',
        other:
          'The file breaks off: the # rows before the break were read, and nothing behind them; export or download it again',
      }),
  ],
  brokenRecords: [
    (n) => `${zh.integer(n)} 条记录有损坏、读不出来，已跳过`,
    (n) => `${tw.integer(n)} 筆紀錄已損壞、讀不出來，已略過`,
    (n) =>
      en.plural(n, {
        one: '# record is damaged and was skipped',
        other: '# records are damaged and were skipped',
      }),
  ],
  repeatedNames: [
    (n) => `${zh.integer(n)} 条记录里同一个名字写了两次，取后一个`,
    (n) => `${tw.integer(n)} 筆紀錄裡同一個名稱寫了兩次，取後一個`,
    (n) =>
      en.plural(n, {
        one: '# record has the same name twice; the later value is taken',
        other: '# records have the same name twice; the later value is taken',
      }),
  ],
  nestedKept: [
    (n) => `${zh.integer(n)} 列里还套着更深的内容，原样留作文字`,
    (n) => `${tw.integer(n)} 欄裡還套著更深的內容，原樣留作文字`,
    (n) =>
      en.plural(n, {
        one: '# column holds lists or objects nested deeper; they are kept as text',
        other: '# columns hold lists or objects nested deeper; they are kept as text',
      }),
  ],
  archiveLeftOut: [
    (n) => `压缩包里另有 ${zh.integer(n)} 个不是表格的文件，没有读`,
    (n) => `壓縮檔裡另有 ${tw.integer(n)} 個不是表格的檔案，沒有讀`,
    (n) =>
      en.plural(n, {
        one: '# other file in the archive is not a table and was left out',
        other: '# other files in the archive are not tables and were left out',
      }),
  ],
};

/** Damage that was done before the file was saved; only another export makes it good. */
const SPOILT: ReadonlySet<BatchAlert['code']> = new Set([
  'idsInExponent',
  'idsCutOff',
  'zerosLost',
  'idsAsDates',
]);

const exportAgain: Wording = [
  '丢掉的数字找不回来，请重新导出：在淘宝、京东等后台下载后，不要用 Excel 打开再保存，把下载的 CSV 直接拖进来；必须用 Excel 时，先把这一列设成“文本”再粘贴，或用“数据 → 从文本/CSV”导入并把这一列选成“文本”。',
  '遺失的數字無法還原，請重新匯出：從購物平台後台下載後，不要用 Excel 開啟再儲存，把下載的 CSV 直接拖進來；必須用 Excel 時，先將這一欄設為「文字」再貼上，或用「資料 → 從文字/CSV」匯入並將這一欄選為「文字」。',
  'The lost digits cannot be brought back; export again. Drop the CSV as your shop system made it, without opening and saving it in Excel. If it has to be Excel, set the column to Text before pasting, or use Data → From Text/CSV and choose Text for it.',
];

/** What to do about an alert, where the file itself is damaged. */
export function alertRemedy(alerts: readonly BatchAlert[], locale: Locale): string | null {
  return alerts.some(({ code }) => SPOILT.has(code)) ? wordIn(exportAgain, locale) : null;
}

/** "Rows 3, 8 and 12": records of the file, from 1. */
export const alertRecords: Wording<(list: string, more: number) => string> = [
  (list, more) => `在第 ${list} 行${more > 0 ? `，还有 ${zh.integer(more)} 行` : ''}`,
  (list, more) => `在第 ${list} 列${more > 0 ? `，還有 ${tw.integer(more)} 列` : ''}`,
  (list, more) => `Rows ${list}${more > 0 ? ` and ${en.integer(more)} more` : ''}`,
];

export const whichRows: Wording = ['哪些行', '哪些列', 'Which rows'];

const someColumn: Wording = ['有一列', '有一欄', 'one column'];

/** One alert as a sentence. The header is imported text: shown as text, in quotes. */
export function alertSentence(alert: BatchAlert, locale: Locale): string {
  const column =
    alert.header !== undefined
      ? quoted(columnName(alert.header, locale), locale)
      : alert.field !== undefined
        ? quoted(fieldName(alert.field.table, alert.field.field, locale), locale)
        : wordIn(someColumn, locale);
  const sentence = wordIn(alertWords[alert.code], locale)(alert.count, column);
  return locale === 'en' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
