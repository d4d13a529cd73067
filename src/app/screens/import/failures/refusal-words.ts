/** Refusals of files in words: what happened, what is safe, what to do next. */
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';
import { en, tw, zh } from '#ui/words/formats.ts';
import type { FileRefusal } from '#worker/protocol/import.ts';
import type { Trouble } from './failure-words.ts';
import { reasonName } from '#app/screens/import/outcome/outcome-words.ts';

type Triple = readonly [happened: Wording, next: Wording];

const fileSafe: Wording = [
  '已有的数据一点没变；文件本身也没有被改动。',
  '既有的資料完全沒變；檔案本身也沒有被更動。',
  'What you have imported is unchanged, and so is the file itself.',
];

const saveAsCsv: Wording = [
  '在 Excel 或 WPS 里打开，选“文件 → 另存为 → CSV（逗号分隔）”，再把存好的 CSV 放进来。',
  '在 Excel 或 WPS 裡開啟，選「檔案 → 另存新檔 → CSV（逗號分隔）」，再把存好的 CSV 放進來。',
  'For now, open it in Excel or WPS, choose File → Save As → CSV, and drop the CSV here.',
];

const exportDocument: Wording = [
  'Numbers 文件：在 Numbers 里选“文件 → 导出为 → Excel 或 CSV”，再放进来。Word、PPT 里的表格：选中整张表复制，回到这里按 Ctrl+V 粘贴。',
  'Numbers 檔案：在 Numbers 裡選「檔案 → 輸出至 → Excel 或 CSV」，再放進來。Word、簡報裡的表格：選取整張表並複製，回到這裡按 Ctrl+V 貼上。',
  'From Numbers, choose File → Export To → Excel or CSV and drop that. A table in Word or slides: select all of it, copy it, come back here and paste it with Ctrl+V.',
];

const fromPdf: Wording = [
  '最好从原来的系统重新导出成 Excel 或 CSV。只有 PDF 时，用 WPS 的“PDF 转 Excel”，或 Excel 的“数据 → 获取数据 → 自文件 → 从 PDF”转成表格，核对后再放进来。',
  '最好從原來的系統重新匯出成 Excel 或 CSV。只有 PDF 時，用 Excel 的「資料 → 取得資料 → 從檔案 → 從 PDF」轉成表格，核對後再放進來。',
  'Best export it again as Excel or CSV from where it came. If the PDF is all there is, turn it into a table with Excel (Data → Get Data → From File → From PDF), check it, and drop that.',
];

const fromImage: Wording = [
  '请用这张表原来的 Excel 或 CSV。只有图片时，先用 WPS 或手机里的“图片转表格”存成 Excel，核对数字后再放进来。',
  '請用這張表原來的 Excel 或 CSV。只有圖片時，先用 Excel 手機版的「圖片中的資料」轉成表格，核對數字後再放進來。',
  'Use the Excel file or CSV that the picture was made from. If the picture is all there is, turn it into a table with Excel (Data from Picture), check the figures, and drop that.',
];

const pickExport: Wording = [
  '请换成店铺后台导出的表格（Excel、CSV、TSV 或 TXT）。',
  '請換成商店後台匯出的表格（Excel、CSV、TSV 或 TXT）。',
  'Use the table your shop system exports instead (Excel, CSV, TSV or TXT).',
];

const unpackFirst: Wording = [
  '请先解压，再把里面的表格（Excel 或 CSV）放进来；ZIP 和 GZ 可以直接放。',
  '請先解壓縮，再把裡面的表格（Excel 或 CSV）放進來；ZIP 和 GZ 可以直接放。',
  'Unpack it first and drop the tables inside (Excel or CSV). ZIP and GZ can be dropped as they are.',
];

type Looks = Extract<FileRefusal, { code: 'binary' }>['looksLike'];

const binaryWords: Readonly<Record<Looks, Triple>> = {
  zip: [
    [
      '这不是工作簿，而是另一种文档（Word、PPT、Numbers 等），读不出工作表。',
      '這不是活頁簿，而是另一種文件（Word、PPT、Numbers 等），讀不出工作表。',
      'This is no workbook but another document (Word, slides, Numbers) in which no sheet can be read.',
    ],
    exportDocument,
  ],
  ole: [
    [
      '这是旧版 Office 文件（如 .doc、.ppt），里面没有读得出来的工作表。',
      '這是舊版 Office 檔案（如 .doc、.ppt），裡面沒有讀得出來的工作表。',
      'This is a file of an old Office (like .doc or .ppt) in which no sheet can be read.',
    ],
    saveAsCsv,
  ],
  image: [
    [
      '这是一张图片，里面没有表格数据。',
      '這是一張圖片，裡面沒有表格資料。',
      'This is an image; there is no table in it.',
    ],
    fromImage,
  ],
  pdf: [
    [
      '这是 PDF，里面的表格读不出来。',
      '這是 PDF，裡面的表格讀不出來。',
      'This is a PDF; tables cannot be read out of it.',
    ],
    fromPdf,
  ],
  gzip: [
    [
      '这是压缩了好几层的文件。',
      '這是壓縮了好幾層的檔案。',
      'This file is packed several times over.',
    ],
    unpackFirst,
  ],
  archive: [
    [
      '这种压缩包（RAR、7z、TAR 等，或包中包里的包）打不开。',
      '這種壓縮檔（RAR、7z、TAR 等，或包中包裡的包）打不開。',
      'Archives of this kind (RAR, 7z, TAR, or packed several times over) cannot be opened.',
    ],
    unpackFirst,
  ],
  binary: [
    [
      '这不是文本表格，读不出一行一列的内容。',
      '這不是文字表格，讀不出一列一欄的內容。',
      'This is not a text table; no rows and columns can be read from it.',
    ],
    pickExport,
  ],
};

type PlainRefusal = Exclude<FileRefusal['code'], 'allRejected' | 'binary' | CountedRefusal>;

type CountedRefusal =
  | 'tooLarge'
  | 'tooManyFiles'
  | 'sheetsLeftOut'
  | 'tooDeep'
  | 'unknownPacking'
  | 'stalled';

const splitUp: Wording = [
  '按月份或年份分成几份导出（或另存为 CSV），一起放进来就行：同一笔订单不会重复算。',
  '依月份或年份分成幾份匯出（或另存為 CSV），一起放進來即可：同一筆訂單不會重複計算。',
  'Export it in parts, by month or year (or save it as CSV), and drop them together: no order is counted twice.',
];

const exportAnew: Wording = [
  '请从原来的系统重新导出一次；能在 Excel 或 WPS 里打开的话，另存为 CSV 再放进来。来路不明的文件不要用。',
  '請從原來的系統重新匯出一次；若能在 Excel 或 WPS 裡開啟，另存為 CSV 再放進來。來路不明的檔案不要用。',
  'Export it anew from where it came; if Excel or WPS can open it, save it as CSV and drop that. Do not use a file of unknown origin.',
];

const refusalWords: Readonly<Record<PlainRefusal, Triple>> = {
  encrypted: [
    [
      '这份工作簿设了打开密码，读不了里面的内容。',
      '這份活頁簿設了開啟密碼，讀不到裡面的內容。',
      'This workbook is locked with a password.',
    ],
    [
      '在 Excel 或 WPS 里用密码打开，去掉密码另存一份，再放进来。',
      '在 Excel 或 WPS 裡用密碼開啟，移除密碼另存一份，再放進來。',
      'Open it with its password in Excel or WPS, save a copy without one, and drop that.',
    ],
  ],
  noSheets: [
    ['这份工作簿里没有工作表。', '這份活頁簿裡沒有工作表。', 'There is no sheet in this workbook.'],
    pickExport,
  ],
  tooManyRows: [
    [
      '有一张工作表超过了 1,048,576 行，这是 Excel 一张表的上限，后面的行读不了。',
      '有一張工作表超過了 1,048,576 列，這是 Excel 一張表的上限，後面的列讀不到。',
      'A sheet has more than 1,048,576 rows, the most a sheet of Excel may have, so it cannot be read.',
    ],
    splitUp,
  ],
  tooManyColumns: [
    [
      '这份文件超过了 16,384 列，这是 Excel 一张表的上限；多半是分隔符不对，或文件损坏了。',
      '這份檔案超過了 16,384 欄，這是 Excel 一張表的上限；多半是分隔符號不對，或檔案損壞了。',
      'This file has more than 16,384 columns, the most a sheet of Excel may have; its separator is probably another one, or it is damaged.',
    ],
    [
      '请重新导出一次，或在 Excel、WPS 里打开看看，只留下需要的列。',
      '請重新匯出一次，或在 Excel、WPS 裡開啟看看，只留下需要的欄。',
      'Export it again, or open it in Excel or WPS and keep the columns you need.',
    ],
  ],
  readerLost: [
    [
      '这份文件没能读完：读它要用的内存超过了浏览器能给的。',
      '這份檔案沒能讀完：讀取它所需的記憶體超過了瀏覽器能給的。',
      'This file could not be read to its end: it took more memory than the browser grants.',
    ],
    exportAnew,
  ],
  lockedArchive: [
    [
      '这个压缩包要密码才能解开，里面的表格读不到。',
      '這個壓縮檔要密碼才能解開，裡面的表格讀不到。',
      'This archive is locked with a password, so the tables inside cannot be read.',
    ],
    [
      '先用密码解压（微信、支付宝账单的密码会另发给你），再把里面的表格放进来。',
      '先用密碼解壓縮（帳單的密碼通常會另外寄給你），再把裡面的表格放進來。',
      'Unpack it with its password (which a statement’s sender sends apart) and drop the tables inside.',
    ],
  ],
  noTables: [
    [
      '压缩包里没有能读的表格。',
      '壓縮檔裡沒有能讀的表格。',
      'There is no table in this archive that can be read.',
    ],
    pickExport,
  ],
  empty: [
    ['这份文件是空的。', '這份檔案是空的。', 'This file is empty.'],
    [
      '请重新导出一次（Excel 或 CSV 都行）；导出时留意时间范围是否选对。',
      '請重新匯出一次（Excel 或 CSV 都行）；匯出時留意時間範圍是否選對。',
      'Export it again (Excel or CSV), and check the period chosen for the export.',
    ],
  ],
  damaged: [
    [
      '这份文件不完整，或中间坏了：多半是下载、复制到一半断了。',
      '這份檔案不完整，或中間損壞了：多半是下載、複製到一半中斷了。',
      'This file is incomplete or damaged inside: most likely its download or copy broke off.',
    ],
    [
      '从原来的地方重新下载或导出一次；能在 Excel 或 WPS 里打开的话，另存一份再放进来。',
      '從原來的地方重新下載或匯出一次；若能在 Excel 裡開啟，另存一份再放進來。',
      'Download or export it again from where it came; if Excel can open it, save a copy and drop that.',
    ],
  ],
  unreadable: [
    ['这份文件没能读出来。', '這份檔案沒能讀出來。', 'This file could not be read.'],
    [
      '它可能正被别的程序占用、已移动或已损坏。关掉别的程序后再放一次；仍不行就重新导出。',
      '它可能正被其他程式佔用、已移動或已損毀。關閉其他程式後再放一次；仍不行就重新匯出。',
      'Another program may hold it, or it was moved or damaged. Close other programs and drop it again; failing that, export it anew.',
    ],
  ],
};

/** Refusals that say how much is too much. */
const countedWords: Readonly<{
  [Code in CountedRefusal]: readonly [
    happened: Wording<(refusal: Extract<FileRefusal, { code: Code }>) => string>,
    next: Wording,
  ];
}> = {
  tooLarge: [
    [
      ({ limitBytes }) =>
        `这份文件太大：一份表、一个压缩包解开后超过 ${zh.fileSize(limitBytes)} 就读不下了。`,
      ({ limitBytes }) =>
        `這份檔案太大：一份表、一個壓縮檔解開後超過 ${tw.fileSize(limitBytes)} 就讀不下了。`,
      ({ limitBytes }) =>
        `This file is too large: unpacked, a table or archive of its kind may have ${en.fileSize(limitBytes)}.`,
    ],
    splitUp,
  ],
  tooManyFiles: [
    [
      ({ count, most }) => `里面有 ${zh.integer(count)} 份表，一次最多读 ${zh.integer(most)} 份。`,
      ({ count, most }) => `裡面有 ${tw.integer(count)} 份表，一次最多讀 ${tw.integer(most)} 份。`,
      ({ count, most }) =>
        `There are ${en.integer(count)} tables in it, of which ${en.integer(most)} can be read at once.`,
    ],
    [
      '请先解压，再分几次放进来。',
      '請先解壓縮，再分幾次放進來。',
      'Unpack it and drop what is inside in several goes.',
    ],
  ],
  sheetsLeftOut: [
    [
      ({ count, names }) =>
        `表太多，另外 ${zh.integer(count)} 份没有读：${names.join('；')}${names.length < count ? '……' : '。'}其余的已经列在这里。`,
      ({ count, names }) =>
        `表太多，另外 ${tw.integer(count)} 份沒有讀：${names.join('；')}${names.length < count ? '……' : '。'}其餘的已列在這裡。`,
      ({ count, names }) =>
        `${en.plural(count, { one: 'One more table was left out', other: '# more tables were left out' })}, as there are too many: ${names.join('; ')}${names.length < count ? ' …' : '.'} The others are listed here.`,
    ],
    [
      '需要它们的话，把这几份另存为单独的文件，再放进来。',
      '若需要它們，請把這幾份另存成單獨的檔案，再放進來。',
      'If you need them, save those as a file of their own and drop it.',
    ],
  ],
  tooDeep: [
    [
      ({ most }) => `这份 JSON 一层套一层，超过了 ${zh.integer(most)} 层，不像一份表。`,
      ({ most }) => `這份 JSON 一層套一層，超過了 ${tw.integer(most)} 層，不像一份表。`,
      ({ most }) =>
        `The values of this JSON file are nested more than ${en.integer(most)} levels deep, as no table is.`,
    ],
    pickExport,
  ],
  stalled: [
    [
      ({ seconds }) =>
        `读这份文件时，过了 ${zh.integer(seconds)} 秒没有任何进展，所以停了下来：它多半已损坏，或被人动过手脚。`,
      ({ seconds }) =>
        `讀取這份檔案時，過了 ${tw.integer(seconds)} 秒毫無進展，因此停了下來：它多半已損毀，或被人動過手腳。`,
      ({ seconds }) =>
        `Reading this file came no further for ${en.integer(seconds)} seconds, so it was ended: the file is probably damaged, or made to do this.`,
    ],
    exportAnew,
  ],
  unknownPacking: [
    [
      ({ name }) => `这份文件用 ${name} 方式压缩，这里解不开。`,
      ({ name }) => `這份檔案以 ${name} 方式壓縮，這裡解不開。`,
      ({ name }) => `This file is packed by ${name}, which cannot be unpacked here.`,
    ],
    [
      '换一种压缩方式再导出（ZIP 用普通压缩；Parquet 用 snappy、gzip 或 zstd），或先解压再放进来。',
      '換一種壓縮方式再匯出（ZIP 用一般壓縮；Parquet 用 snappy、gzip 或 zstd），或先解壓縮再放進來。',
      'Export it packed otherwise (ZIP by plain deflate; Parquet by snappy, gzip or zstd), or unpack it first.',
    ],
  ],
};

const allRejectedWords: Readonly<{
  happened: Wording<(rows: number, reasons: string) => string>;
  next: Wording;
}> = {
  happened: [
    (rows, reasons) => `读到 ${zh.integer(rows)} 行，但没有一行能收进来：${reasons}。`,
    (rows, reasons) => `讀到 ${tw.integer(rows)} 列，但沒有一列能收進來：${reasons}。`,
    (rows, reasons) =>
      en.plural(rows, {
        one: `# row was read, but it could not be taken: ${reasons}.`,
        other: `# rows were read, but none could be taken: ${reasons}.`,
      }),
  ],
  next: [
    '打开“细节”看看列的对应是否认错了，改好就能收；也可以下载这些行，改好再放进来。',
    '打開「細節」看看欄位對應是否認錯了，改好就能收；也可以下載這些列，改好再放進來。',
    'Open “Details” and check whether a column was taken for the wrong thing; or download the rows, put them right and drop them again.',
  ],
};

const reasonCount: Wording<(reason: string, count: number) => string> = [
  (reason, count) => `${reason} ${zh.integer(count)} 行`,
  (reason, count) => `${reason} ${tw.integer(count)} 列`,
  (reason, count) => en.plural(count, { one: `${reason} (# row)`, other: `${reason} (# rows)` }),
];

/** Why a file cannot be used, with what to do. */
export function refusalTrouble(refusal: FileRefusal, locale: Locale): Trouble {
  const safe = wordIn(fileSafe, locale);
  if (refusal.code === 'allRejected') {
    const reasons = Object.entries(refusal.reasons) as [keyof typeof refusal.reasons, number][];
    const listed = reasons
      .map(([reason, count]) => wordIn(reasonCount, locale)(reasonName(reason, locale), count))
      .join(locale === 'en' ? ', ' : '、');
    return {
      happened: wordIn(allRejectedWords.happened, locale)(refusal.rows, listed),
      safe,
      next: wordIn(allRejectedWords.next, locale),
    };
  }
  if (isCounted(refusal)) return { ...countedTrouble(refusal, locale), safe };
  const [happened, next] =
    refusal.code === 'binary' ? binaryWords[refusal.looksLike] : refusalWords[refusal.code];
  return { happened: wordIn(happened, locale), safe, next: wordIn(next, locale) };
}

type Counted = Extract<FileRefusal, { code: CountedRefusal }>;

function isCounted(refusal: FileRefusal): refusal is Counted {
  return refusal.code in countedWords;
}

function countedTrouble(refusal: Counted, locale: Locale): Pick<Trouble, 'happened' | 'next'> {
  // The words under a code take a refusal of that code.
  const [happened, next] = countedWords[refusal.code] as readonly [
    happened: Wording<(refusal: Counted) => string>,
    next: Wording,
  ];
  return { happened: wordIn(happened, locale)(refusal), next: wordIn(next, locale) };
}
