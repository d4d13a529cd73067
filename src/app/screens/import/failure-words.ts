/** Refusals of files and failures of calls in words: what happened, what is safe, what to do next. */
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';
import { en, tw, zh } from '#ui/formats.ts';
import type { CallFailure, FailureCode } from '#worker/protocol/channel.ts';
import type { FileRefusal } from '#worker/protocol/import.ts';
import { reasonName } from './outcome-words.ts';

export interface Trouble {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
}

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
    saveAsCsv,
  ],
  ole: [
    [
      '这是旧版 Office 文件，里面没有读得出来的表格。',
      '這是舊版 Office 檔案，裡面沒有讀得出來的表格。',
      'This is a file of an old Office in which no table can be read.',
    ],
    saveAsCsv,
  ],
  image: [
    [
      '这是一张图片，里面没有表格数据。',
      '這是一張圖片，裡面沒有表格資料。',
      'This is an image; there is no table in it.',
    ],
    pickExport,
  ],
  pdf: [
    [
      '这是 PDF，里面的表格读不出来。',
      '這是 PDF，裡面的表格讀不出來。',
      'This is a PDF; tables cannot be read out of it.',
    ],
    pickExport,
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

type CountedRefusal = 'tooLarge' | 'tooManyFiles' | 'tooDeep' | 'unknownPacking' | 'stalled';

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
  unreadable: [
    ['这份文件没能读出来。', '這份檔案沒能讀出來。', 'This file could not be read.'],
    [
      '它可能正被别的程序占用、已移动或已损坏。关掉别的程序后再放一次；仍不行就重新导出。',
      '它可能正被其他程式占用、已移動或已損毀。關閉其他程式後再放一次；仍不行就重新匯出。',
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

const allSafe: Wording = [
  '已有的数据一点没变。',
  '既有的資料完全沒變。',
  'What you have imported is unchanged.',
];

const failureWords: Readonly<Record<FailureCode, Triple>> = {
  cancelled: [
    ['已取消。', '已取消。', 'Cancelled.'],
    ['随时可以再来一次。', '隨時可以再來一次。', 'You can start again at any time.'],
  ],
  notWriter: [
    [
      '另一个标签页正开着这份数据，这里只能看、不能改。',
      '另一個分頁正開著這份資料，這裡只能看、不能改。',
      'Another tab has this workspace open, so this one can only look.',
    ],
    [
      '到那个标签页里操作，或把它关掉后再试。',
      '到那個分頁操作，或把它關閉後再試。',
      'Work in that tab, or close it and try again.',
    ],
  ],
  storageFull: [
    [
      '浏览器给这个页面的空间用完了，没有存进去。',
      '瀏覽器給這個頁面的空間用完了，沒有存進去。',
      'The space this browser grants the page is used up; nothing was stored.',
    ],
    [
      '清理一些磁盘空间，或在“数据”里撤销不再需要的导入，再试一次。',
      '清理一些磁碟空間，或在「資料」裡撤銷不再需要的匯入，再試一次。',
      'Free some disk space, or undo imports you no longer need under Data, and try again.',
    ],
  ],
  storageBlocked: [
    [
      '浏览器不让这个页面保存数据。',
      '瀏覽器不讓這個頁面儲存資料。',
      'The browser does not let this page store data.',
    ],
    [
      '无痕窗口常会这样：请换普通窗口；或在浏览器设置里允许这个网站保存数据。',
      '無痕視窗常會這樣：請改用一般視窗；或在瀏覽器設定裡允許這個網站儲存資料。',
      'Private windows often do this: use a normal window, or allow this site to store data.',
    ],
  ],
  storageClosed: [
    [
      '存放数据的地方被另一个标签页（或新版本）关上了。',
      '存放資料的地方被另一個分頁（或新版本）關閉了。',
      'Another tab or a newer version closed the store of this page.',
    ],
    ['重新打开这个页面就好。', '重新開啟這個頁面即可。', 'Reload this page.'],
  ],
  storageOlder: [
    [
      '存着的数据是早期试用版写下的，这一版读不懂。',
      '存著的資料是早期試用版寫下的，這一版讀不懂。',
      'What is stored was written by an early trial version that this one cannot read.',
    ],
    [
      '重新打开这个页面，看怎么办。',
      '重新開啟這個頁面，看怎麼辦。',
      'Reload this page to see what to do.',
    ],
  ],
  storageNewer: [
    [
      '存着的数据来自更新版本的客像，这一版读不懂。',
      '存著的資料來自較新版本的客像，這一版讀不懂。',
      'What is stored comes from a newer Silhouette than this one.',
    ],
    ['重新打开这个页面就好。', '重新開啟這個頁面即可。', 'Reload this page.'],
  ],
  locked: [
    ['工作区上锁了。', '工作區已上鎖。', 'The workspace is locked.'],
    ['输入口令打开，再试一次。', '輸入密語開啟，再試一次。', 'Unlock it and try again.'],
  ],
  brokenSeal: [
    [
      '加密保存的内容在应用之外被改动过，所以没有打开。',
      '加密儲存的內容在應用程式之外被更動過，所以沒有開啟。',
      'What is stored encrypted was altered outside the app, so it was not opened.',
    ],
    [
      '请用备份恢复，或撤销这次导入后把文件再放进来。',
      '請用備份還原，或復原這次匯入後把檔案再放進來。',
      'Restore a backup, or undo the import and drop its files again.',
    ],
  ],
  actFinal: [
    [
      '这一步已经不能再撤销或恢复：要用到的内容已彻底删除。',
      '這一步已不能再復原或還原：要用到的內容已徹底刪除。',
      'This step can no longer be undone or redone: what it needs has been deleted for good.',
    ],
    [
      '把文件再放进来一次，就能得到同样的数据。',
      '把檔案再放進來一次，就能得到同樣的資料。',
      'Drop the files again to get the same data.',
    ],
  ],
  laterAct: [
    [
      '后来的一步是在它之上做的，先要撤销那一步。',
      '後來的一步是建立在它之上，要先復原那一步。',
      'A later step builds on this one and has to be undone first.',
    ],
    [
      '在“历史”里从新到旧逐步撤销。',
      '在「歷史」裡由新到舊逐步復原。',
      'Undo from the newest down, under History.',
    ],
  ],
  fileGone: [
    [
      '文件找不到了：读到一半时它被移动、改名或改动了。',
      '找不到檔案了：讀到一半時它被移動、改名或更動了。',
      'The file is gone: it was moved, renamed or changed while being read.',
    ],
    ['把文件再放进来一次。', '把檔案再放進來一次。', 'Drop the file again.'],
  ],
  stagedGone: [
    [
      '刚才读好的内容已经不在了。',
      '剛才讀好的內容已經不在了。',
      'What had been read is no longer at hand.',
    ],
    ['再读一次文件就好。', '再讀一次檔案即可。', 'Have the files read once more.'],
  ],
  workerDied: [
    [
      '后台的计算中断了，多半是内存不够。',
      '背景的運算中斷了，多半是記憶體不足。',
      'The background work stopped, most likely for lack of memory.',
    ],
    [
      '关掉一些标签页后再试；文件很大时，分几次导入。',
      '關閉一些分頁後再試；檔案很大時，分幾次匯入。',
      'Close some tabs and try again; import very large files a few at a time.',
    ],
  ],
  'backup.notBackup': [
    ['这不是客像的备份文件。', '這不是客像的備份檔。', 'This is not a Silhouette backup.'],
    [
      '备份文件的名字以 .silhouette 结尾；表格请放到“导入”。',
      '備份檔的名稱以 .silhouette 結尾；表格請放到「匯入」。',
      'A backup’s name ends in .silhouette; tables go to Import.',
    ],
  ],
  'backup.newer': [
    [
      '这份备份来自更新版本的客像，这一版读不懂。',
      '這份備份來自較新版本的客像，這一版讀不懂。',
      'This backup was made by a newer Silhouette than this one.',
    ],
    [
      '重新打开页面更新到最新版，再恢复一次。',
      '重新開啟頁面更新到最新版，再還原一次。',
      'Reload the page to get the latest version, then restore again.',
    ],
  ],
  'backup.truncated': [
    [
      '这份备份不完整：文件在结尾之前就断了。',
      '這份備份不完整：檔案在結尾之前就中斷了。',
      'This backup is incomplete: the file ends before its end.',
    ],
    [
      '多半是复制或下载中途断了：从原来的地方重新复制一次，或换一份备份。',
      '多半是複製或下載中途中斷：從原來的地方重新複製一次，或換一份備份。',
      'A copy or download was probably broken off: copy it again from where it came, or use another backup.',
    ],
  ],
  'backup.altered': [
    [
      '这份备份被改动过或已损坏：有的内容和写下时不一样。',
      '這份備份被更動過或已損毀：有的內容和寫下時不一樣。',
      'This backup was altered or damaged: some of it is not what was written.',
    ],
    [
      '为了不混进错的数据，一个字也没有恢复。请换一份备份，或从原来的地方重新复制。',
      '為了不混進錯的資料，一個字也沒有還原。請換一份備份，或從原來的地方重新複製。',
      'So that nothing false gets in, nothing of it was restored. Use another backup, or copy it again from where it came.',
    ],
  ],
  'backup.impossible': [
    [
      '这份备份的内容说不通，不是客像会写的样子。',
      '這份備份的內容說不通，不是客像會寫的樣子。',
      'This backup says what Silhouette never writes.',
    ],
    [
      '它可能是别人伪造的：不要再用它。请换一份自己保存的备份。',
      '它可能是別人偽造的：不要再用它。請換一份自己儲存的備份。',
      'Someone may have forged it: do not use it. Take a backup that you saved yourself.',
    ],
  ],
  'backup.locked': [
    ['这份备份加了密。', '這份備份已加密。', 'This backup is locked.'],
    [
      '输入保存它时设的口令。',
      '輸入儲存它時設定的密語。',
      'Type the passphrase it was locked with.',
    ],
  ],
  'backup.wrongSecret': [
    [
      '口令不对，打不开这份备份。',
      '密語不對，打不開這份備份。',
      'That is not the passphrase of this backup.',
    ],
    [
      '看看大小写和输入法，再试一次；要用保存那份备份时的口令，后来改过的不算。',
      '看看大小寫和輸入法，再試一次；要用儲存那份備份時的密語，後來改過的不算。',
      'Check capitals and the input method and try again. It is the passphrase of the day it was saved, not a later one.',
    ],
  ],
  bug: [
    [
      '程序出了错，这是我们的问题，不是你的操作。',
      '程式出了錯，這是我們的問題，不是你的操作。',
      'The program made an error. The fault is ours, not yours.',
    ],
    [
      '再试一次；还不行就重新打开页面。',
      '再試一次；還不行就重新開啟頁面。',
      'Try again; failing that, reload the page.',
    ],
  ],
};

/** Why a call failed, with what to do. Its detail may quote imported text and is not shown. */
export function failureTrouble(failure: CallFailure, locale: Locale): Trouble {
  const [happened, next] = failureWords[failure.code];
  return {
    happened: wordIn(happened, locale),
    safe: wordIn(allSafe, locale),
    next: wordIn(next, locale),
  };
}
