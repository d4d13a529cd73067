import { en, tw, zh } from '#ui/words/formats.ts';
import { defineText } from '#ui/words/text.ts';

export const dataText = defineText({
  title: ['数据', '資料', 'Data'],
  lead: [
    '每次导入的文件都在这里：能看、能另存、能撤销。数据只存在这台设备的这个浏览器里。',
    '每次匯入的檔案都在這裡：可以看、可以另存、可以復原。資料只存在這台裝置的這個瀏覽器裡。',
    'Every file you imported: look through it, save a copy, or undo it. The data is kept in this browser, on this device only.',
  ],
  uncounted: [
    (all: number, list: string) => `${zh.integer(all)} 单里 ${list}，不计入各项数字。`,
    (all: number, list: string) => `${tw.integer(all)} 筆訂單裡 ${list}，不計入各項數字。`,
    (all: number, list: string) => `Of ${en.integer(all)} orders, ${list} do not count.`,
  ],
  uncountedOfKnown: [
    (all: number, list: string) => `认得出顾客的 ${zh.integer(all)} 单里 ${list}，不计入各项数字。`,
    (all: number, list: string) =>
      `認得出顧客的 ${tw.integer(all)} 筆訂單裡 ${list}，不計入各項數字。`,
    (all: number, list: string) =>
      `Of ${en.integer(all)} orders of known customers, ${list} do not count.`,
  ],
  statuses: [
    (count: number) => `${zh.integer(count)} 个订单状态按你说的算`,
    (count: number) => `${tw.integer(count)} 個訂單狀態依你說的算`,
    (count: number) =>
      en.plural(count, {
        one: '# order status counts as you say',
        other: '# order statuses count as you say',
      }),
  ],
  statusesWhy: [
    '各家写法不同，没有通行的意思；没选过的先按成交算。改了马上重算，也能撤销。',
    '各家寫法不同，沒有通行的意思；沒選過的先按成交計算。改了立刻重算，也能復原。',
    'These words have no common meaning; those you have not decided count as sales. A change takes effect at once and can be undone.',
  ],
  statusIsNow: [
    (word: string, answer: string) => `“${word}”改为：${answer}`,
    (word: string, answer: string) => `「${word}」改為：${answer}`,
    (word: string, answer: string) => `“${word}” now means: ${answer}`,
  ],
  statusFailed: [
    '没有改成。状态的意思和之前一样。',
    '沒有改成。狀態的意思和之前一樣。',
    'Not changed: the status means what it meant before.',
  ],
  importFiles: ['导入文件…', '匯入檔案…', 'Import files…'],
  loading: ['正在读取导入记录…', '正在讀取匯入紀錄…', 'Reading the list of imports…'],

  newest: [
    (day: string) => `最新记录 ${day}`,
    (day: string) => `最新紀錄 ${day}`,
    (day: string) => `newest entry ${day}`,
  ],
  viewRows: ['查看内容', '查看內容', 'View rows'],
  hideRows: ['收起内容', '收合內容', 'Hide rows'],
  downloads: ['另存为文件', '另存為檔案', 'Save as a file'],
  hideDownloads: ['收起另存', '收合另存', 'Hide saving'],
  undoFile: ['撤销这个文件', '復原這個檔案', 'Undo this file'],
  undoImport: ['撤销整次导入', '復原整次匯入', 'Undo the whole import'],
  ofFile: [
    (act: string, name: string) => `${act}：${name}`,
    (act: string, name: string) => `${act}：${name}`,
    (act: string, name: string) => `${act}: ${name}`,
  ],

  // ── confirmation
  confirmFile: [
    (name: string) => `撤销“${name}”？`,
    (name: string) => `復原「${name}」？`,
    (name: string) => `Undo ${name}?`,
  ],
  confirmImport: [
    (files: string) => `撤销这次导入的 ${files}？`,
    (files: string) => `復原這次匯入的 ${files}？`,
    (files: string) => `Undo this import of ${files}?`,
  ],
  willLeave: [
    (rows: number, isAlone: boolean) =>
      `它带来的 ${zh.integer(rows)} 行新内容会移走${isAlone ? '' : '；别的文件里也有的会留下'}。`,
    (rows: number, isAlone: boolean) =>
      `它帶來的 ${tw.integer(rows)} 列新內容會移走${isAlone ? '' : '；別的檔案裡也有的會留下'}。`,
    (rows: number, isAlone: boolean) =>
      `${en.plural(rows, {
        one: 'The # row it added will be taken out',
        other: 'The # rows it added will be taken out',
      })}${isAlone ? '' : ', except what another file also holds'}.`,
  ],
  willRevert: [
    (rows: number) => `被它更新过的 ${zh.integer(rows)} 行回到更新前的样子。`,
    (rows: number) => `被它更新過的 ${tw.integer(rows)} 列回到更新前的樣子。`,
    (rows: number) =>
      en.plural(rows, {
        one: 'The # row it updated goes back to what it was.',
        other: 'The # rows it updated go back to what they were.',
      }),
  ],
  willChangeNothing: [
    '它没有带来新内容，撤销后数字不变。',
    '它沒有帶來新內容，復原後數字不變。',
    'It added nothing, so no number will change.',
  ],
  foreseeing: ['正在算撤销后的数字…', '正在算復原後的數字…', 'Counting what would be left…'],
  filesStay: [
    (rest: string) => `其余 ${rest}不动，你手里的原文件也不动。`,
    (rest: string) => `其餘 ${rest}不動，你手邊的原檔案也不動。`,
    (rest: string) => `Not touched: the other ${rest}, and the originals on your device.`,
  ],
  nothingStays: [
    '之后这里就没有数据了；你手里的原文件不动。',
    '之後這裡就沒有資料了；你手邊的原檔案不動。',
    'No data will be left here; the original on your device stays.',
  ],
  canRestore: [
    '撤销后可以马上放回来。',
    '復原後可以馬上放回來。',
    'You can put it back right afterwards.',
  ],
  undo: ['撤销', '復原', 'Undo'],
  keep: ['不撤销', '先不要', 'Keep it'],
  undoneFile: [
    (name: string) => `已撤销“${name}”`,
    (name: string) => `已復原「${name}」`,
    (name: string) => `${name} was undone`,
  ],
  undoneImport: [
    (files: string) => `已撤销 ${files}`,
    (files: string) => `已復原 ${files}`,
    (files: string) => `Undone: ${files}`,
  ],
  putBack: ['放回来', '放回來', 'Put back'],
  restored: ['已放回来', '已放回來', 'Put back as it was'],

  // ── rows of a file
  rowsOf: [
    (name: string) => `${name} 的内容`,
    (name: string) => `${name} 的內容`,
    (name: string) => `Rows of ${name}`,
  ],
  rowsCount: [
    (rows: number) => `${zh.integer(rows)} 行，按收下的样子`,
    (rows: number) => `${tw.integer(rows)} 列，依收下的樣子`,
    (rows: number) => en.plural(rows, { one: '# row, as imported', other: '# rows, as imported' }),
  ],
  rowNumber: ['行', '列', 'Row'],
  noRows: ['这个文件没有收下的行', '這個檔案沒有收下的列', 'No rows of this file were imported'],

  // ── another tab writes
  onlyLook: [
    '另一个标签页正开着这份数据，这里只能看',
    '另一個分頁正開著這份資料，這裡只能看',
    'Another tab has this workspace open; this one is read-only',
  ],
  onlyLookNext: [
    '导入和撤销请到那个标签页里做；或把它关掉，这里就能做了。',
    '匯入與復原請到那個分頁操作；或把它關閉，這裡就能操作。',
    'Import and undo in that tab, or close it to do so here.',
  ],

  // ── nothing yet
  emptyTitle: [
    '这里会列出你导入的每份文件',
    '這裡會列出你匯入的每份檔案',
    'Every file you import will be listed here',
  ],
  emptyBody: [
    '现在还没有。把店铺后台导出的表格拖进来就行，Excel、CSV、JSON 都可以，压缩包不用先解开。',
    '現在還沒有。把商店後台匯出的表格拖進來即可，Excel、CSV、JSON 都可以，壓縮檔不必先解開。',
    'There are none yet. Drop the tables your shop system exports: Excel, CSV or JSON, zipped or not.',
  ],
  unlockOrders: ['订单导出', '訂單匯出', 'An export of orders'],
  unlockOrdersWhere: [
    '订单编号、买家、付款时间、实付金额',
    '訂單編號、買家、付款時間、實付金額',
    'order number, buyer, date paid, amount paid',
  ],
  unlockLines: ['订单明细', '訂單明細', 'Order lines'],
  unlockLinesWhere: [
    '商品名称、数量、单价',
    '商品名稱、數量、單價',
    'product, quantity, unit price',
  ],
  unlockMembers: ['会员名单', '會員名單', 'A list of members'],
  unlockMembersWhere: [
    '会员号或手机号、姓名、城市',
    '會員編號或手機號碼、姓名、城市',
    'member number or phone, name, city',
  ],
});
