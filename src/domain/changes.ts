/**
 * What is new in each version, newest first, for whoever is asked to update and for whoever has. The
 * service worker of a version carries this list, so that a page of an older one can ask it.
 */
import type { Wording } from './locale.ts';
import { compareVersions } from './version.ts';

export interface Change {
  /** As in package.json. */
  readonly version: string;
  /** What a person notices, most important first. */
  readonly points: readonly Wording[];
}

export const CHANGES: readonly [Change, ...Change[]] = [
  {
    version: '0.4.0',
    points: [
      [
        '地址里的省、市、区县自己读出来；简体繁体、全角半角、称呼和性别的各种写法认作一样',
        '地址裡的縣市、鄉鎮市區自己讀出來；簡體繁體、全形半形、稱呼和性別的各種寫法認作一樣',
        'Provinces, cities and districts are read off addresses; simplified and traditional characters, widths and words for gender count as the same',
      ],
      [
        '没有年份的生日（3月5日）照样进生日关怀；订单日期没写年份的，从前后几行推出来，并说明',
        '沒有年份的生日（3月5日）照樣進生日關懷；訂單日期沒寫年份的，從前後幾列推出來，並說明',
        'Birthdays without a year are cared for too; an order date without one takes it from the rows around, and that is said',
      ],
      [
        '没见过的订单状态只问一次，逐个词说清，以后的文件照着来',
        '沒見過的訂單狀態只問一次，逐個詞說清，以後的檔案照著來',
        'Order statuses that nobody knows are one question, word by word; later files take the answer over',
      ],
      [
        '打开太久没动静的坏文件会停下来说明，不耽误别的文件；随时可以取消',
        '開啟太久沒動靜的壞檔案會停下來說明，不耽誤別的檔案；隨時可以取消',
        'A damaged file that keeps its reader busy is given up with a word, beside files that open; Cancel ends it at once',
      ],
      [
        '几层表头、中文对齐的文本、支付宝和微信账单、问卷每题一列，都能读',
        '幾層表頭、中文對齊的文字、支付寶和微信帳單、問卷每題一欄，都能讀',
        'Stacked headers, aligned Chinese text, wallet bills and surveys with a column per question are read',
      ],
    ],
  },
  {
    version: '0.3.0',
    points: [
      [
        '几乎什么表都能直接拖进来：JSON、Parquet、压缩包（ZIP、GZ）、WPS（.et）、ODS、XLSB、老版 XLS，不看扩展名，看内容',
        '幾乎什麼表都能直接拖進來：JSON、Parquet、壓縮檔（ZIP、GZ）、WPS（.et）、ODS、XLSB、舊版 XLS，不看副檔名，看內容',
        'Nearly any table opens as it is: JSON, Parquet, archives (ZIP, GZ), WPS (.et), ODS, XLSB and old XLS, known by their content and not their name',
      ],
      [
        '乱一点的 CSV 也认得：别的分隔符和引号、上面的标题、下面的合计、一个文件里两张表、更多编码；认得有多准会说出来，每一项都能改',
        '亂一點的 CSV 也認得：別的分隔符號和引號、上面的標題、下面的合計、一個檔案裡兩張表、更多編碼；認得有多準會說出來，每一項都能改',
        'Messy CSV is understood: other separators and quotes, titles above, totals below, two tables in one file, more encodings; how sure the reading is stands beside it, and each part can be changed',
      ],
      [
        '每一列都能定规矩：保留原来的、只补空的、覆盖、以新的为准、往后加；导入前逐行看改成什么',
        '每一欄都能定規矩：保留原來的、只補空的、覆蓋、以新的為準、往後加；匯入前逐列看改成什麼',
        'Each column has a rule for values that are there already: keep, fill blanks, overwrite, newest wins, append; every change is shown before it is made',
      ],
      [
        '可以粘贴表格，也可以用表单加一位顾客、改一位顾客、记一单；都能撤销',
        '可以貼上表格，也可以用表單加一位顧客、改一位顧客、記一單；都能復原',
        'Paste a table, or add a customer, change one, or note an order by a form; all of it can be undone',
      ],
      [
        '读不懂的行可以存成文件，写明行号和原因，改好再放进来；被 Excel 弄坏的编号会找出来，并说明怎样重新导出',
        '讀不懂的列可以存成檔案，寫明列號和原因，改好再放進來；被 Excel 弄壞的編號會找出來，並說明怎樣重新匯出',
        'Rows that cannot be read leave as a file with their number and the reason, to be put right and dropped again; numbers that Excel spoilt are found, and how to export again is said',
      ],
    ],
  },
  {
    version: '0.2.0',
    points: [
      [
        '每一步都能撤销和恢复（Ctrl Z），撤销的导入和删除的分群在回收站留 30 天',
        '每一步都能復原和重做（Ctrl Z），取消的匯入和刪除的分群在回收區保留 30 天',
        'Every step can be undone and redone (Ctrl Z); imports you undid and segments you deleted stay in the trash for 30 days',
      ],
      [
        '一台设备可以有几个工作区，每家店各一个；“本机”里能看占了多少空间、要注意什么',
        '一台裝置可以有幾個工作區，每家店各一個；「本機」裡能看佔了多少空間、要注意什麼',
        'Several workspaces, one for each shop; “On this device” says how much space they take and what to mind',
      ],
      [
        '可以给工作区设口令：存下来的一切都加密，没人用时自动上锁，另有一把可打印的恢复密钥',
        '可以為工作區設定密語：存下來的一切都加密，閒置時自動上鎖，另有一把可列印的復原金鑰',
        'A workspace can have a passphrase: all that is stored is encrypted, it locks itself when idle, and a recovery key can be printed',
      ],
      [
        '更新前先说明有什么新内容；正在导入时不会打断，其他标签页也能继续用',
        '更新前先說明有什麼新內容；正在匯入時不會打斷，其他分頁也能繼續用',
        'Updates say what is new before you take them; an import is never interrupted, and other tabs go on working',
      ],
      [
        '表格里多一个或少一个引号，只影响那一行，不再吞掉后面的行',
        '表格裡多一個或少一個引號，只影響那一行，不再吞掉後面的行',
        'One quotation mark too many or too few in a file costs that row, no longer the rows below it',
      ],
      [
        '可以安装到桌面或手机主屏幕，断网也能打开',
        '可以安裝到桌面或手機主畫面，沒有網路也能開啟',
        'Can be installed on a desktop or a home screen, and opens without a network',
      ],
    ],
  },
  {
    version: '0.1.0',
    points: [
      [
        '第一个版本：导入表格，看见每一位顾客',
        '第一個版本：匯入表格，看見每一位顧客',
        'The first version: spreadsheets in, customers out',
      ],
    ],
  },
];

export function changesSince(version: string, changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => compareVersions(change.version, version) > 0);
}

const MOST_CHANGES = 50;
const MOST_LETTERS = 400;

/** A list that another version of the app sent; what is no such list gives an empty one. */
export function checkedChanges(sent: unknown): readonly Change[] {
  if (!Array.isArray(sent)) return [];
  return sent.slice(0, MOST_CHANGES).filter(isChange);
}

function isChange(value: unknown): value is Change {
  const { version, points } = (value ?? {}) as { version?: unknown; points?: unknown };
  const isText = (it: unknown): boolean => typeof it === 'string' && it.length <= MOST_LETTERS;
  return (
    typeof version === 'string' &&
    /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version) &&
    Array.isArray(points) &&
    points.every((point) => Array.isArray(point) && point.length === 3 && point.every(isText))
  );
}
