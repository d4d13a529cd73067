import { en, tw, zh } from '#ui/words/formats.ts';
import { defineText } from '#ui/words/text.ts';

export const historyText = defineText({
  title: ['历史', '歷史', 'History'],
  lead: [
    '做过的每一步都在这里，哪一步都能单独撤销或恢复，不分先后；撤销了就和没做过一样。',
    '做過的每一步都在這裡，哪一步都能單獨復原或重做，不分先後；復原後就和沒做過一樣。',
    'Every step you took. Undo or redo any of them on its own, in any order; once undone, it is as if it had never happened.',
  ],
  keys: [
    'Ctrl Z（苹果电脑 ⌘ Z）撤销刚才的一步。',
    'Ctrl Z（Mac 為 ⌘ Z）復原剛才的一步。',
    'Ctrl+Z (⌘Z on a Mac) undoes the last one.',
  ],
  /** Between two sentences. */
  between: ['', '', ' '],
  loading: ['正在读取历史…', '正在讀取歷史…', 'Reading the history…'],
  nothing: ['还没有做过什么。', '還沒有做過什麼。', 'Nothing has been done yet.'],
  steps: ['做过的事', '做過的事', 'Steps'],
  undo: ['撤销', '復原', 'Undo'],
  redo: ['恢复', '重做', 'Redo'],
  ofStep: [
    (act: string, step: string) => `${act}：${step}`,
    (act: string, step: string) => `${act}：${step}`,
    (act: string, step: string) => `${act}: ${step}`,
  ],
  undone: [
    (when: string) => `${when} 撤销`,
    (when: string) => `${when} 復原`,
    (when: string) => `undone ${when}`,
  ],
  undoneBadge: ['已撤销', '已復原', 'Undone'],
  final: ['已成定局', '已成定局', 'Final'],
  finalWhy: [
    '超过 30 天，或要用到的内容已彻底删除',
    '超過 30 天，或要用到的內容已徹底刪除',
    'More than 30 days ago, or what it needs has been deleted for good',
  ],
  moreFiles: [
    (files: number) => `等 ${zh.integer(files)} 个文件`,
    (files: number) => `等 ${tw.integer(files)} 個檔案`,
    (files: number) => en.plural(files, { one: 'and # more file', other: 'and # more files' }),
  ],
  showAll: [
    (more: number) => `再看更早的 ${zh.integer(more)} 步`,
    (more: number) => `再看更早的 ${tw.integer(more)} 步`,
    (more: number) => en.plural(more, { one: '# earlier step', other: '# earlier steps' }),
  ],

  trash: ['回收站', '回收區', 'Trash'],
  trashLead: [
    '撤销的导入和删除的分群留 30 天，随时放回；到期自动彻底删除。',
    '取消的匯入和刪除的分群保留 30 天，隨時放回；到期自動徹底刪除。',
    'Imports you undid and segments you deleted stay for 30 days and can be put back; then they are deleted for good.',
  ],
  trashEmpty: ['回收站是空的。', '回收區是空的。', 'The trash is empty.'],
  segment: ['分群', '分群', 'Segment'],
  fileRows: [
    (rows: number) => `${zh.integer(rows)} 行`,
    (rows: number) => `${tw.integer(rows)} 列`,
    (rows: number) => en.plural(rows, { one: '# row', other: '# rows' }),
  ],
  until: [
    (day: string) => `${day} 彻底删除`,
    (day: string) => `${day} 徹底刪除`,
    (day: string) => `deleted for good on ${day}`,
  ],
  putBack: ['放回', '放回', 'Put back'],
  isBack: [
    (name: string) => `“${name}”已放回`,
    (name: string) => `「${name}」已放回`,
    (name: string) => `${name} is back`,
  ],
  empty: ['清空回收站…', '清空回收區…', 'Empty the trash…'],
  emptyTitle: ['现在清空回收站？', '現在清空回收區？', 'Empty the trash now?'],
  emptyWhat: [
    (files: string | null, rows: number, segments: number, size: string) =>
      `${zh.list([
        ...(files === null ? [] : [`${files}、${zh.integer(rows)} 行`]),
        ...(segments > 0 ? [`${zh.integer(segments)} 个分群`] : []),
      ])}会被彻底删除，腾出 ${size}。`,
    (files: string | null, rows: number, segments: number, size: string) =>
      `${tw.list([
        ...(files === null ? [] : [`${files}、${tw.integer(rows)} 列`]),
        ...(segments > 0 ? [`${tw.integer(segments)} 個分群`] : []),
      ])}會被徹底刪除，騰出 ${size}。`,
    (files: string | null, rows: number, segments: number, size: string) =>
      `${en.list([
        ...(files === null ? [] : [files, en.plural(rows, { one: '# row', other: '# rows' })]),
        ...(segments > 0 ? [en.plural(segments, { one: '# segment', other: '# segments' })] : []),
      ])} will be deleted for good, which frees ${size}.`,
  ],
  emptyFinal: [
    '这一步不能撤销。正在使用的数据和你手里的原文件都不动。',
    '這一步不能復原。正在使用的資料和你手邊的原檔案都不動。',
    'This cannot be undone. The data in use and the originals on your device stay.',
  ],
  emptyNow: ['彻底删除', '徹底刪除', 'Delete for good'],
  keep: ['先留着', '先留著', 'Keep them'],
  emptied: [
    (size: string) => `回收站已清空，腾出 ${size}`,
    (size: string) => `回收區已清空，騰出 ${size}`,
    (size: string) => `The trash is empty, ${size} freed`,
  ],
});
