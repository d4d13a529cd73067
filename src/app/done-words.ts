/** What an act of the history did, in words and numbers. */
import { CAPABILITY_SCREENS } from '#analyses/views.ts';
import { wordIn, type Locale } from '#domain/locale.ts';
import { segmentName } from '#app/people/segment-names.ts';
import { orderClassName } from '#app/screens/import/mapping/order-class-names.ts';
import { tagName, tagValue } from '#app/people/tag-facts.ts';
import { saidFileNames, saidFiles } from '#app/file-count.ts';
import { en, formatsOf, tw, zh } from '#ui/words/formats.ts';
import { defineText } from '#ui/words/text.ts';
import type { ActTold } from '#worker/protocol/history.ts';

const doneText = defineText({
  imported: [
    (files: string) => `导入 ${files}`,
    (files: string) => `匯入 ${files}`,
    (files: string) => `Imported ${files}`,
  ],
  typed: ['手工录入一条', '手動輸入一筆', 'Entered a record by hand'],
  typedRemoved: ['移走手工录入的一条', '移走手動輸入的一筆', 'Removed a record entered by hand'],
  typedRestored: ['放回手工录入的一条', '放回手動輸入的一筆', 'Put back a record entered by hand'],
  demo: ['打开示例店铺', '開啟示範店家', 'Opened the demo shop'],
  removed: [
    (files: string) => `移走 ${files}`,
    (files: string) => `移走 ${files}`,
    (files: string) => `Removed ${files}`,
  ],
  restored: [
    (files: string) => `放回 ${files}`,
    (files: string) => `放回 ${files}`,
    (files: string) => `Put back ${files}`,
  ],
  rows: [
    (rows: number) => `${zh.integer(rows)} 行有新内容`,
    (rows: number) => `${tw.integer(rows)} 列有新內容`,
    (rows: number) =>
      en.plural(rows, { one: '# row with something new', other: '# rows with something new' }),
  ],
  newPeople: [
    (people: number) => `新顾客 ${zh.integer(people)} 位`,
    (people: number) => `新顧客 ${tw.integer(people)} 位`,
    (people: number) => en.plural(people, { one: '# new customer', other: '# new customers' }),
  ],
  newOrders: [
    (orders: number) => `新订单 ${zh.integer(orders)} 单`,
    (orders: number) => `新訂單 ${tw.integer(orders)} 筆`,
    (orders: number) => en.plural(orders, { one: '# new order', other: '# new orders' }),
  ],
  emptied: ['清空回收站', '清空回收區', 'Emptied the trash'],
  emptiedWhat: [
    (files: number, segments: number, size: string) =>
      `彻底删除 ${zh.integer(files)} 个文件、${zh.integer(segments)} 个分群，共 ${size}`,
    (files: number, segments: number, size: string) =>
      `徹底刪除 ${tw.integer(files)} 個檔案、${tw.integer(segments)} 個分群，共 ${size}`,
    (files: number, segments: number, size: string) =>
      `Deleted for good: ${en.plural(files, { one: '# file', other: '# files' })}, ${en.plural(segments, { one: '# segment', other: '# segments' })}, ${size}`,
  ],
  tagSet: [
    (tag: string, value: string) => `标签“${tag}”改为“${value}”`,
    (tag: string, value: string) => `標籤「${tag}」改為「${value}」`,
    (tag: string, value: string) => `Set the tag ${tag} to ${value}`,
  ],
  tagRemoved: [
    (tag: string) => `取下标签“${tag}”`,
    (tag: string) => `取下標籤「${tag}」`,
    (tag: string) => `Removed the tag ${tag}`,
  ],
  tagLeft: [
    (tag: string) => `标签“${tag}”交回规则判断`,
    (tag: string) => `標籤「${tag}」交回規則判斷`,
    (tag: string) => `Returned the tag ${tag} to its rule`,
  ],
  people: [
    (people: number) => `${zh.integer(people)} 位顾客`,
    (people: number) => `${tw.integer(people)} 位顧客`,
    (people: number) => en.plural(people, { one: '# customer', other: '# customers' }),
  ],
  contacted: ['标记为已联系', '標記為已聯絡', 'Marked as contacted'],
  notContacted: ['取消“已联系”标记', '取消「已聯絡」標記', 'Removed the mark of contact'],
  never: ['标记为不再联系', '標記為不再聯絡', 'Marked as never to be contacted'],
  again: ['允许再次联系', '允許再次聯絡', 'Allowed contact again'],
  segmentAdded: [
    (names: string) => `新建分群“${names}”`,
    (names: string) => `新增分群「${names}」`,
    (names: string) => `Created the segment ${names}`,
  ],
  segmentChanged: [
    (names: string) => `修改分群“${names}”`,
    (names: string) => `修改分群「${names}」`,
    (names: string) => `Changed the segment ${names}`,
  ],
  segmentRemoved: [
    (names: string) => `删除分群“${names}”`,
    (names: string) => `刪除分群「${names}」`,
    (names: string) => `Deleted the segment ${names}`,
  ],
  groups: [
    (names: string) => `改了价值分组的叫法或打算：${names}`,
    (names: string) => `改了價值分組的叫法或打算：${names}`,
    (names: string) => `Changed the name or notes of value groups: ${names}`,
  ],
  params: [
    (name: string) => `改了“${name}”的界限`,
    (name: string) => `改了「${name}」的界限`,
    (name: string) => `Changed the limits of ${name}`,
  ],
  asOf: [
    (day: string) => `截至日改为 ${day}`,
    (day: string) => `截至日改為 ${day}`,
    (day: string) => `Set the as-of day to ${day}`,
  ],
  asOfDefault: ['截至日改回自动', '截至日改回自動', 'Set the as-of day back to automatic'],
  currency: [
    (code: string) => `币种改为 ${code}`,
    (code: string) => `幣別改為 ${code}`,
    (code: string) => `Set the currency to ${code}`,
  ],
  currencyDefault: ['币种改回自动', '幣別改回自動', 'Set the currency back to automatic'],
  statusWord: [
    (word: string, answer: string) => `订单状态“${word}”改为：${answer}`,
    (word: string, answer: string) => `訂單狀態「${word}」改為：${answer}`,
    (word: string, answer: string) => `Set the order status “${word}” to ${answer}`,
  ],
});

export interface DoneWords {
  readonly title: string;
  /** What it did in numbers. */
  readonly numbers: string | null;
  /** Names of files. */
  readonly names: readonly string[];
}

export function wordsOfAct(told: ActTold, locale: Locale): DoneWords {
  const words = doneText[locale];
  const formats = formatsOf(locale);
  const plain = (title: string, numbers: string | null = null): DoneWords => ({
    title,
    numbers,
    names: [],
  });
  switch (told.kind) {
    case 'import': {
      const { newPeople, newOrders } = told;
      // A nought says nothing.
      const isSaid = (count: number | null): count is number => count !== null && count > 0;
      const counts = [
        ...(told.isTyped ? [] : [words.rows(told.rows)]),
        ...(isSaid(newPeople) ? [words.newPeople(newPeople)] : []),
        ...(isSaid(newOrders) ? [words.newOrders(newOrders)] : []),
      ];
      return {
        title: told.isDemo
          ? words.demo
          : told.isTyped
            ? words.typed
            : words.imported(saidFiles(told.files, locale)),
        numbers: counts.length > 0 ? formats.list(counts) : null,
        names: told.isTyped ? [] : saidFileNames(told.files, locale),
      };
    }
    case 'remove':
    case 'restore': {
      const isRemoved = told.kind === 'remove';
      if (told.isTyped) return plain(isRemoved ? words.typedRemoved : words.typedRestored);
      const title = isRemoved ? words.removed : words.restored;
      return {
        title: title(saidFiles(told.files, locale)),
        numbers: words.rows(told.rows),
        names: saidFileNames(told.files, locale),
      };
    }
    case 'emptyTrash': {
      const size = formats.fileSize(told.bytes);
      return plain(words.emptied, words.emptiedWhat(told.files, told.segments, size));
    }
    case 'tag': {
      const tag = tagName(told.tag, locale);
      const people = words.people(told.people);
      if (told.how === 'left') return plain(words.tagLeft(tag), people);
      if (told.value === null) return plain(words.tagRemoved(tag), people);
      return plain(words.tagSet(tag, tagValue(told.tag, told.value, locale)), people);
    }
    case 'mark': {
      const set = told.mark === 'contacted' ? words.contacted : words.never;
      const unset = told.mark === 'contacted' ? words.notContacted : words.again;
      return plain(told.isSet ? set : unset, words.people(told.people));
    }
    case 'segments': {
      const said = [
        told.added.length > 0 && words.segmentAdded(formats.list(told.added)),
        told.changed.length > 0 && words.segmentChanged(formats.list(told.changed)),
        told.removed.length > 0 && words.segmentRemoved(formats.list(told.removed)),
      ];
      return plain(formats.list(said.filter((own) => own !== false)));
    }
    case 'groups':
      return plain(
        words.groups(
          formats.list(told.groups.map((group) => segmentName({ id: `rfm-${group}` }, locale))),
        ),
      );
    case 'params': {
      const screen = CAPABILITY_SCREENS.find(({ id }) => id === told.analysis);
      return plain(words.params(screen ? wordIn(screen.title, locale) : told.analysis));
    }
    case 'asOf':
      return plain(told.day === null ? words.asOfDefault : words.asOf(formats.day(told.day)));
    case 'currency':
      return plain(told.currency === null ? words.currencyDefault : words.currency(told.currency));
    case 'statusWord':
      return plain(words.statusWord(told.word, orderClassName(told.answer, told.word, locale)));
  }
}
