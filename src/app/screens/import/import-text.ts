import { en, tw, zh } from '#ui/words/formats.ts';
import { defineText } from '#ui/words/text.ts';

/** Words of the screen after a drop. Counts come in as numbers; money and lists as formatted text. */
export const importText = defineText({
  // ── before and while reading
  pickTitle: ['把要导入的文件拖到这里', '把要匯入的檔案拖到這裡', 'Drop the files to import here'],
  pickHow: [
    '可以一次放好几个：订单、订单明细、会员名单、商品、退货。Excel、WPS、CSV、JSON 都行，ZIP 压缩包不用先解开。',
    '可以一次放好幾個：訂單、訂單明細、會員名單、商品、退貨。Excel、CSV、JSON 都可以，ZIP 壓縮檔不必先解開。',
    'Several at once: orders, order lines, members, products, returns. Excel, CSV or JSON, in a ZIP or not.',
  ],
  pageTitle: ['导入', '匯入', 'Import'],
  reading: [
    (files: number) => `正在读 ${zh.integer(files)} 个文件`,
    (files: number) => `正在讀 ${tw.integer(files)} 個檔案`,
    (files: number) => en.plural(files, { one: 'Reading # file', other: 'Reading # files' }),
  ],
  readingLead: [
    '只在这台设备上读；点“开始”之前，什么都不会改变。',
    '只在這台裝置上讀；按「開始」之前，什麼都不會改變。',
    'Read on this device only; nothing changes until you press Start.',
  ],
  phaseReading: ['正在读取', '正在讀取', 'Reading'],
  phaseMapping: ['正在认列名和格式', '正在辨識欄名與格式', 'Recognising columns and formats'],
  phaseComparing: ['正在和已有的数据比对', '正在與既有資料比對', 'Comparing with what you have'],
  phaseStoring: ['正在保存到这台设备', '正在儲存到這台裝置', 'Saving on this device'],
  phaseComputing: ['正在计算', '正在計算', 'Computing'],
  rowsSoFar: [
    (rows: number) => `已读 ${zh.integer(rows)} 行`,
    (rows: number) => `已讀 ${tw.integer(rows)} 列`,
    (rows: number) => en.plural(rows, { one: '# row so far', other: '# rows so far' }),
  ],
  starting: ['正在准备…', '正在準備…', 'Getting ready…'],
  committing: ['正在保存到这台设备', '正在儲存到這台裝置', 'Saving on this device'],

  // ── the one sentence
  readFiles: [
    (files: string, what: string) => `我读到 ${files}：${what}`,
    (files: string, what: string) => `我讀到 ${files}：${what}`,
    (files: string, what: string) => `I read ${files}: ${what}`,
  ],
  broughtNew: [
    (files: string, what: string) => `我读到 ${files}，新增 ${what}`,
    (files: string, what: string) => `我讀到 ${files}，新增 ${what}`,
    (files: string, what: string) => `I read ${files}, adding ${what}`,
  ],
  orders: [
    (n: number) => `${zh.integer(n)} 单`,
    (n: number) => `${tw.integer(n)} 筆訂單`,
    (n: number) => en.plural(n, { one: '# order', other: '# orders' }),
  ],
  people: [
    (n: number) => `${zh.integer(n)} 位顾客`,
    (n: number) => `${tw.integer(n)} 位顧客`,
    (n: number) => en.plural(n, { one: '# customer', other: '# customers' }),
  ],
  rows: [
    (n: number) => `${zh.integer(n)} 行`,
    (n: number) => `${tw.integer(n)} 列`,
    (n: number) => en.plural(n, { one: '# row', other: '# rows' }),
  ],
  amountOf: [
    (amount: string) => `金额 ${amount}`,
    (amount: string) => `金額 ${amount}`,
    (amount: string) => `${amount} in sales`,
  ],
  nothingNewOne: [
    '这份文件已经导入过：0 行新增',
    '這份檔案已經匯入過：0 列新增',
    'This file was imported before: 0 new rows',
  ],
  nothingNewMany: [
    (files: string) => `这 ${files}都导入过：0 行新增`,
    (files: string) => `這 ${files}都匯入過：0 列新增`,
    (files: string) => `These ${files} were imported before: 0 new rows`,
  ],
  nothingNewOther: [
    '里面的内容你都已经有了：0 行新增',
    '裡面的內容你都已經有了：0 列新增',
    'You have all of this already: 0 new rows',
  ],
  onlyChanged: [
    (rows: number) => `没有新增，有 ${zh.integer(rows)} 行带来更新`,
    (rows: number) => `沒有新增，有 ${tw.integer(rows)} 列帶來更新`,
    (rows: number) =>
      en.plural(rows, {
        one: 'Nothing new, but # row brings an update',
        other: 'Nothing new, but # rows bring updates',
      }),
  ],
  nothingNewLead: [
    '照样开始也没关系，重复的不会算两遍。',
    '照樣開始也沒關係，重複的不會算兩次。',
    'You may still start: nothing is counted twice.',
  ],
  allRefusedOne: ['这份文件用不了', '這份檔案無法使用', 'This file cannot be used'],
  allRefusedMany: [
    (files: string) => `这 ${files}都用不了`,
    (files: string) => `這 ${files}都無法使用`,
    (files: string) => `None of these ${files} can be used`,
  ],
  headerOnly: [
    '这份文件有表头，但没有数据行',
    '這份檔案有表頭，但沒有資料列',
    'This file has a header and no rows',
  ],
  headerOnlyMany: [
    (files: string) => `这 ${files}都只有表头，没有数据行`,
    (files: string) => `這 ${files}都只有表頭，沒有資料列`,
    (files: string) => `These ${files} have headers and no rows`,
  ],
  headerOnlyNext: [
    '多半是导出时选的时间段里没有记录，换个时间段再导出一次。',
    '多半是匯出時選的期間裡沒有紀錄，換個期間再匯出一次。',
    'The period chosen for the export probably had no records; export another period.',
  ],
  allLeftOut: ['没有要导入的文件了', '沒有要匯入的檔案了', 'No file is left to import'],
  allLeftOutLead: [
    '放回一个文件，或者取消。',
    '放回一個檔案，或者取消。',
    'Put a file back, or cancel.',
  ],
  alsoRefused: [
    (files: number) => `另有 ${zh.integer(files)} 个文件用不了，不影响这些。`,
    (files: number) => `另有 ${tw.integer(files)} 個檔案無法使用，不影響這些。`,
    (files: number) =>
      en.plural(files, {
        one: 'Another file cannot be used; these are not affected.',
        other: '# other files cannot be used; these are not affected.',
      }),
  ],
  tablesRefused: [
    (tables: number) => `还有 ${zh.integer(tables)} 张表用不了，不影响这些。`,
    (tables: number) => `還有 ${tw.integer(tables)} 張表無法使用，不影響這些。`,
    (tables: number) =>
      en.plural(tables, {
        one: 'Another table of it cannot be used; the rest is not affected.',
        other: '# other tables of it cannot be used; the rest is not affected.',
      }),
  ],
  tablesUnread: [
    (tables: number) => `还有 ${zh.integer(tables)} 张表没有读，见下面。`,
    (tables: number) => `還有 ${tw.integer(tables)} 張表沒有讀，見下方。`,
    (tables: number) =>
      en.plural(tables, {
        one: '# more table was not read, see below.',
        other: '# more tables were not read, see below.',
      }),
  ],
  afterwards: [
    (what: string) => `导入后一共 ${what}。`,
    (what: string) => `匯入後共有 ${what}。`,
    (what: string) => `That will make ${what} in all.`,
  ],
  period: [
    (range: string) => `日期 ${range}。`,
    (range: string) => `日期 ${range}。`,
    (range: string) => `Dated ${range}.`,
  ],
  lookThenStart: [
    (places: number) =>
      `${['', '有一处', '有两处'][places] ?? `有 ${places} 处`}请看一眼，然后开始。`,
    (places: number) =>
      `${['', '有一處', '有兩處'][places] ?? `有 ${places} 處`}請看一眼，然後開始。`,
    (places: number) =>
      places === 1
        ? 'Please look at one thing, then start.'
        : `Please look at ${places === 2 ? 'two' : places} things, then start.`,
  ],
  allClear: ['没有要问的，可以开始。', '沒有要問的，可以開始。', 'Nothing to ask; ready to start.'],
  rejectedRows: [
    (rows: number) => `有 ${zh.integer(rows)} 行读不懂，没有算进去：可以存成文件，改好再放进来。`,
    (rows: number) => `有 ${tw.integer(rows)} 列讀不懂，沒有算進去：可以存成檔案，改好再放進來。`,
    (rows: number) =>
      en.plural(rows, {
        one: '# row cannot be read and does not count: save it as a file, put it right and drop it again.',
        other:
          '# rows cannot be read and do not count: save them as a file, put them right and drop it again.',
      }),
  ],
  unread: [
    (list: string) => `${list}这一列读不懂，只原样保存，没有算进去。`,
    (list: string) => `${list}這一欄讀不懂，只原樣保存，沒有算進去。`,
    (list: string) => `${list} cannot be read: it is kept as it is and counts for nothing.`,
  ],
  takenFor: [
    (header: string, field: string) => `${header}当作${field}`,
    (header: string, field: string) => `${header}當作${field}`,
    (header: string, field: string) => `${header} is taken as ${field}`,
  ],
  guesses: [
    (list: string) => `${list}，这是猜的；不对就在细节里改。`,
    (list: string) => `${list}，這是猜的；不對就在細節裡改。`,
    (list: string) => `${list}: a guess, to be changed in the details if wrong.`,
  ],
  columnOf: [
    (file: string, column: string) => `${file} 的${column}`,
    (file: string, column: string) => `${file} 的${column}`,
    (file: string, column: string) => `${column} of ${file}`,
  ],
  moreGuesses: [
    (n: number) => `另有 ${zh.integer(n)} 列请核对`,
    (n: number) => `另有 ${tw.integer(n)} 欄請核對`,
    (n: number) => en.plural(n, { one: '# more column', other: '# more columns' }),
  ],
  leftOutOf: [
    (all: number, list: string) => `${zh.integer(all)} 单里 ${list}，不计入。`,
    (all: number, list: string) => `${tw.integer(all)} 筆訂單裡 ${list}，不計入。`,
    (all: number, list: string) => `Of ${en.integer(all)} orders, ${list} do not count.`,
  ],
  nobodys: [
    (n: number, money: string) =>
      `其中 ${zh.integer(n)} 单${money === '' ? '' : `（${money}）`}看不出是谁买的：那几行没有手机号、邮箱、顾客编号或会员名。`,
    (n: number, money: string) =>
      `其中 ${tw.integer(n)} 筆${money === '' ? '' : `（${money}）`}看不出是誰買的：那幾列沒有手機號碼、電子郵件、顧客編號或會員名。`,
    (n: number, money: string) => {
      const sum = money === '' ? '' : ` (${money})`;
      return en.plural(n, {
        one: `# of them${sum} does not tell who bought: its row has no phone, e-mail, customer number or nick.`,
        other: `# of them${sum} do not tell who bought: their rows have no phone, e-mail, customer number or nick.`,
      });
    },
  ],
  start: ['开始', '開始', 'Start'],
  keepOnly: ['只保存起来', '只儲存', 'Just keep it'],
  /** Where an encoding was chosen under which some characters cannot be read. */
  startBroken: ['仍按所选编码开始', '仍按所選編碼開始', 'Start with this encoding anyway'],
  keepBroken: ['仍按所选编码保存', '仍按所選編碼儲存', 'Keep it in this encoding anyway'],
  cannotJudge: [
    '看不出顾客、消费和流失，只能原样保存。',
    '看不出顧客、消費與流失，只能原樣保存。',
    'It says nothing of customers, spending or who may leave; it can only be kept as it is.',
  ],
  cancel: ['取消', '取消', 'Cancel'],
  addMore: ['再加文件…', '新增檔案…', 'Add files…'],
  otherFiles: ['换别的文件…', '換其他檔案…', 'Choose other files…'],
  readAgain: ['再读一次', '再讀一次', 'Read again'],
  nothingChangesYet: [
    (start: string) => `点“${start}”之前什么都不会改变；导入后随时可以撤销。`,
    (start: string) => `按「${start}」之前什麼都不會改變；匯入後隨時可以復原。`,
    (start: string) =>
      `Nothing changes until you press “${start}”, and every import can be undone.`,
  ],
  moreFiles: [
    (_: number, count: string) => `再看 ${count} 张表`,
    (_: number, count: string) => `再看 ${count} 張表`,
    (_: number, count: string) => `Show ${count} more`,
  ],
  files: ['文件', '檔案', 'Files'],

  // ── after the start
  saved: ['已保存，只在这台设备上', '已儲存，只在這台裝置上', 'Saved on this device only'],
  undo: ['撤销', '復原', 'Undo'],
  undone: ['已撤销刚才的导入', '已復原剛才的匯入', 'The import was undone'],

  // ── questions
  questions: ['请看一眼', '請看一眼', 'Please look at'],
  moreQuestions: [
    (n: number) => `另外 ${zh.integer(n)} 处写在各自文件的说明里，已按最稳妥的方式处理。`,
    (n: number) => `另外 ${tw.integer(n)} 處寫在各自檔案的說明裡，已用最穩妥的方式處理。`,
    (n: number) =>
      en.plural(n, {
        one: 'One more is noted with its file and settled in the safest way.',
        other: '# more are noted with their files and settled in the safest way.',
      }),
  ],
  inFile: [
    (name: string) => `文件 ${name}`,
    (name: string) => `檔案 ${name}`,
    (name: string) => `File ${name}`,
  ],
  askDateOrder: [
    (column: string, sample: string) => `${column}里的 ${sample} 是哪一天？`,
    (column: string, sample: string) => `${column}裡的 ${sample} 是哪一天？`,
    (column: string, sample: string) => `Which day is ${sample} in ${column}?`,
  ],
  askDateOrderWhy: [
    '整列的日期都可以两样读，选错会把日和月弄反。',
    '整欄的日期都可以兩種讀法，選錯會把日和月弄反。',
    'Every date of the column can be read both ways; the wrong one swaps day and month.',
  ],
  askDateOrderLost: [
    (lost: number, order: string) =>
      `照现在的读法有 ${zh.integer(lost)} 格日期读不出来；换成“${order}”能读出更多。`,
    (lost: number, order: string) =>
      `照現在的讀法有 ${tw.integer(lost)} 格日期讀不出來；換成「${order}」能讀出更多。`,
    (lost: number, order: string) =>
      en.plural(lost, {
        one: `As chosen, # date of the column cannot be read; with “${order}” more of them can.`,
        other: `As chosen, # dates of the column cannot be read; with “${order}” more of them can.`,
      }),
  ],
  askStatus: [
    (orders: number) => `${zh.integer(orders)} 单的状态没见过：算不算成交？`,
    (orders: number) => `${tw.integer(orders)} 筆訂單的狀態沒見過：算不算成交？`,
    (orders: number) =>
      en.plural(orders, {
        one: '# order has a status we do not know: is it a sale?',
        other: '# orders have a status we do not know: are they sales?',
      }),
  ],
  askStatusWhy: [
    '不选就按成交算；选过的，下次导入同样的状态照用。',
    '不選就按成交計算；選過的，下次匯入同樣的狀態照用。',
    'Unless you say otherwise they count as sales. Your answer is used again for later files.',
  ],
  askStatusBooked: [
    '日期还没到的先不算钱，只记作已约好。',
    '日期還沒到的先不算錢，只記作已約好。',
    'Those of a day to come count as bookings until that day.',
  ],
  statusWordOrders: [
    (orders: number) => `${zh.integer(orders)} 单`,
    (orders: number) => `${tw.integer(orders)} 筆`,
    (orders: number) => en.plural(orders, { one: '# order', other: '# orders' }),
  ],
  moreStatusWords: [
    (count: number) => `还有 ${zh.integer(count)} 种状态`,
    (count: number) => `還有 ${tw.integer(count)} 種狀態`,
    (count: number) => en.plural(count, { one: '# more status', other: '# more statuses' }),
  ],
  askNames: [
    '没有顾客编号、手机号或邮箱，只有姓名',
    '沒有顧客編號、手機號碼或電子郵件，只有姓名',
    'No customer number, phone or e-mail, only names',
  ],
  namesAreKeys: [
    '先把同名的算作同一个人',
    '先把同名的算作同一個人',
    'The same name is taken for the same person for now',
  ],

  // ── a file's card
  severalTables: [
    (n: number) =>
      `这个文件里上下排着 ${zh.integer(n)} 张表，各列一项；最大的那张和认得出的表已经选上`,
    (n: number) =>
      `這個檔案裡上下排著 ${tw.integer(n)} 張表，各列一項；最大的那張和認得出的表已經選上`,
    (n: number) =>
      `There are ${en.integer(n)} tables below each other in this file, each listed: the largest is taken, and those we know`,
  ],
  columnsCount: [
    (n: number) => `${zh.integer(n)} 列`,
    (n: number) => `${tw.integer(n)} 欄`,
    (n: number) => en.plural(n, { one: '# column', other: '# columns' }),
  ],
  keptAsIs: ['没认出是哪种表', '沒認出是哪種表', 'Not a kind we know'],
  lacking: [
    (columns: string) =>
      `缺少${columns}，所以看不到顾客、消费和谁快要走了。内容会原样保存，可以查看和下载；如果其实有这些列，请在细节里指给我们。`,
    (columns: string) =>
      `缺少${columns}，所以看不到顧客、消費與誰快要離開。內容會原樣保存，可以查看與下載；如果其實有這些欄，請在細節裡指出來。`,
    (columns: string) =>
      `There is no column with ${columns}, so it tells nothing of customers, spending or who may leave. It is kept as it is, to view and download; if a column does say so, point to it in the details.`,
  ],
  keptApart: [
    (names: string) =>
      `${names}会单独存下来，开始后在“数据”里逐行查看、下载；这些不是订单，不计入消费。`,
    (names: string) =>
      `${names}會單獨存下來，開始後在「資料」裡逐列查看、下載；這些不是訂單，不計入消費。`,
    (names: string) =>
      `Kept as a table of its own (${names}): once started, look through its rows and download them under Data. They are not orders and count as no sales.`,
  ],
  keptListed: [
    '每位顾客的页面上也会列出自己的。',
    '每位顧客的頁面上也會列出自己的。',
    "Each customer's page lists their own, too.",
  ],
  lackPerson: [
    '买家（姓名、手机号或会员号）',
    '買家（姓名、手機號碼或會員編號）',
    'a buyer (name, phone or member number)',
  ],
  lackDay: ['下单时间', '下單時間', 'an order date'],
  lackAmount: ['金额', '金額', 'an amount'],
  importedBefore: ['以前导入过', '先前匯入過', 'imported before'],
  leftOut: ['不导入', '不匯入', 'left out'],
  sourceIs: [
    (source: string) => `来自 ${source}`,
    (source: string) => `來自 ${source}`,
    (source: string) => `from ${source}`,
  ],
  asLastTime: [
    (name: string) => `列的对应和规则照 ${name} 那次`,
    (name: string) => `欄位對應與規則照 ${name} 那次`,
    (name: string) => `columns and rules as you chose for ${name}`,
  ],
  details: ['细节', '細節', 'Details'],
  hideDetails: ['收起细节', '收合細節', 'Hide details'],
  detailsOf: [
    (name: string) => `${name} 的细节`,
    (name: string) => `${name} 的細節`,
    (name: string) => `Details of ${name}`,
  ],
  leaveOut: ['这个文件不导入', '這個檔案不匯入', 'Leave this file out'],
  putBack: ['放回来', '放回來', 'Put it back'],
  rereading: ['正在按你的选择重新读…', '正在按你的選擇重新讀…', 'Reading again as you chose…'],
  correctionUnread: [
    '改了读法之后就读不出来了；在下面改回去就好。',
    '改了讀法之後就讀不出來了；在下面改回去即可。',
    'It became unreadable after what was changed about it; change it back below.',
  ],
  rereadingShort: ['正在重读', '正在重讀', 'reading again'],

  // ── row accounting
  read: ['读到', '讀到', 'read'],
  accounting: ['每一行的去处', '每一列的去處', 'Where every row went'],
});
