/** What is said of stored data that cannot be read. */
import { en, tw, zh } from '#ui/words/formats.ts';
import { defineText } from '#ui/words/text.ts';

export const damageText = defineText({
  columns: [
    (file: string, columns: number, names: string) =>
      `“${file}”里有 ${zh.integer(columns)} 列坏了，先不用：${names}`,
    (file: string, columns: number, names: string) =>
      `「${file}」裡有 ${tw.integer(columns)} 欄壞了，先不用：${names}`,
    (file: string, columns: number, names: string) =>
      `${en.plural(columns, { one: '# column', other: '# columns' })} of ${file} ${columns === 1 ? 'is' : 'are'} damaged and left out: ${names}`,
  ],
  whole: [
    (file: string, names: string) => `“${file}”存下的内容坏了（${names}），整个文件先不计入`,
    (file: string, names: string) => `「${file}」存下的內容壞了（${names}），整個檔案先不計入`,
    (file: string, names: string) =>
      `The stored copy of ${file} is damaged (${names}), so the whole file is left out`,
  ],
  safe: [
    '其余的数据校验无误，照常可用；各处数字不含上面坏掉的部分。',
    '其餘的資料核對無誤，照常可用；各處數字不含上面壞掉的部分。',
    'All other data passed the check and is in use; no figure includes the damaged part.',
  ],
  next: [
    '从备份恢复，或把同一个文件再放进来一次；然后移走坏掉的这一份。',
    '從備份還原，或把同一個檔案再放進來一次；然後移走壞掉的這一份。',
    'Restore a backup or drop the same file again, then remove the damaged one.',
  ],
  restore: ['从备份恢复…', '從備份還原…', 'Restore a backup…'],
  remove: ['移走坏掉的这一份', '移走壞掉的這一份', 'Remove the damaged one'],
  removed: [
    (file: string) => `坏掉的“${file}”已移走`,
    (file: string) => `壞掉的「${file}」已移走`,
    (file: string) => `The damaged ${file} was removed`,
  ],
  putBack: ['放回', '放回', 'Put it back'],
});
