import type { CollisionRule } from '#domain/collision.ts';
import type { Wording } from '#domain/locale.ts';
import { defineText } from '#ui/words/text.ts';

export const ruleNames: Readonly<Record<CollisionRule, Wording>> = {
  keep: ['保留原来的', '保留原來的', 'Keep what is there'],
  fill: ['只补空着的', '只補空著的', 'Fill blanks only'],
  overwrite: ['改成这份文件的', '改成這份檔案的', 'Overwrite'],
  newest: ['日期新的为准', '以日期新的為準', 'Newest wins'],
  append: ['加进去，不重复', '加進去，不重複', 'Append, no repeats'],
};

export const ruleHints: Readonly<Record<CollisionRule, Wording>> = {
  keep: [
    '已有的人和单，这一列完全不动，空着的也不补；只给新来的用。',
    '已有的人和訂單，這一欄完全不動，空著的也不補；只給新來的用。',
    'Who and what is there already is left alone, blanks too; the column is for new ones only.',
  ],
  fill: [
    '原来空着的补上，原来有的不动。',
    '原來空著的補上，原來有的不動。',
    'What was blank is filled; what was there stays.',
  ],
  overwrite: [
    '这份文件里有值的，都改成它的。',
    '這份檔案裡有值的，都改成它的。',
    'Wherever the file has a value, that one stands.',
  ],
  newest: [
    '比的是那一行自己的日期（比如下单时间）；没有日期，就后导入的为准。',
    '比的是那一列自己的日期（例如下單時間）；沒有日期，就以後匯入的為準。',
    'By the row’s own date, such as that of the order; without one, the later import stands.',
  ],
  append: [
    '原来的留着，把还没有的加在后面。',
    '原來的留著，把還沒有的加在後面。',
    'What was there stays; what is missing is added after it.',
  ],
};

export const collisionText = defineText({
  tab: ['和已有的不一样时', '與既有的不一樣時', 'Where values differ'],
  lead: [
    '同一个人、同一单，这份文件说的和已有的不一样，就按下面的办法。空格子什么也不改；撤销导入，一切回到原样。',
    '同一個人、同一筆訂單，這份檔案說的和既有的不一樣，就按下面的辦法。空白儲存格什麼也不改；復原匯入，一切回到原樣。',
    'Where the file says something else of the same customer or order, this is what happens. A blank cell changes nothing, and undoing the import brings everything back.',
  ],
  forAll: ['所有列', '所有欄', 'All columns'],
  perColumn: ['每列各按各的', '每欄各按各的', 'Each as below'],
  ruleOf: [
    (column: string) => `${column}：和已有的不一样时`,
    (column: string) => `${column}：與既有的不一樣時`,
    (column: string) => `${column}: where values differ`,
  ],
  usual: [
    (rule: string) => `${rule}（通常）`,
    (rule: string) => `${rule}（通常）`,
    (rule: string) => `${rule} (as usual)`,
  ],
  keys: [
    (columns: string) => `${columns}：用来对上是谁、是哪一单，不会改动。`,
    (columns: string) => `${columns}：用來對上是誰、是哪一筆，不會改動。`,
    (columns: string) =>
      `${columns}: used to find the customer or the order, and never changed itself.`,
  ],
  added: [
    (columns: string) => `${columns}：每一行都另外记下，从不改掉以前的；同意记录以最近一次为准。`,
    (columns: string) => `${columns}：每一列都另外記下，從不改掉以前的；同意紀錄以最近一次為準。`,
    (columns: string) =>
      `${columns}: each row is added beside what is there and never replaces it; of consents the latest counts.`,
  ],
  changes: ['会改什么', '會改什麼', 'What would change'],
  blank: ['（空）', '（空）', '(blank)'],
  stays: [
    (column: string, value: string, other: string) => `${column} 保留 ${value}，不用 ${other}`,
    (column: string, value: string, other: string) => `${column} 保留 ${value}，不用 ${other}`,
    (column: string, value: string, other: string) => `${column} stays ${value}, not ${other}`,
  ],
});
