import { defineText } from '#ui/words/text.ts';

export const needText = defineText({
  need: [
    (memory: string, stored: string) => `打开时约占内存 ${memory}，存下来约 ${stored}。`,
    (memory: string, stored: string) => `開啟時約佔記憶體 ${memory}，存下來約 ${stored}。`,
    (memory: string, stored: string) =>
      `Takes about ${memory} of memory while open, and about ${stored} of storage.`,
  ],
  tight: [
    '这台设备可能装不下这么多',
    '這台裝置可能裝不下這麼多',
    'This may be more than this device has room for',
  ],
  memoryRoom: [
    (need: string, has: string) => `内存约需 ${need}，这台设备能给一个网页约 ${has}。`,
    (need: string, has: string) => `記憶體約需 ${need}，這台裝置能給一個網頁約 ${has}。`,
    (need: string, has: string) =>
      `It needs about ${need} of memory; this device can give one page about ${has}.`,
  ],
  storedRoom: [
    (need: string, has: string) => `存下来约需 ${need}，浏览器还能放 ${has}。`,
    (need: string, has: string) => `存下來約需 ${need}，瀏覽器還能放 ${has}。`,
    (need: string, has: string) =>
      `It needs about ${need} of storage; the browser has ${has} left.`,
  ],
  safe: [
    '还没有导入任何东西；已有的数据不受影响。',
    '還沒有匯入任何東西；已有的資料不受影響。',
    'Nothing has been imported yet; what you have is untouched.',
  ],
  next: [
    '不要上面这些列，数字一个也不变；或者先导入一部分文件。',
    '不要上面這些欄，數字一個也不變；或者先匯入一部分檔案。',
    'Leave out columns above, on which no figure rests; or import some of the files first.',
  ],
  nextFiles: [
    '先导入一部分文件，或在“这台设备”里腾出空间。',
    '先匯入一部分檔案，或在「這台裝置」裡騰出空間。',
    'Import some of the files first, or free space under On this device.',
  ],
  columns: ['可以不要的列', '可以不要的欄', 'Columns that can be left out'],
  saves: [
    (memory: string, stored: string) => `内存 ${memory}，存储 ${stored}`,
    (memory: string, stored: string) => `記憶體 ${memory}，儲存 ${stored}`,
    (memory: string, stored: string) => `${memory} of memory, ${stored} of storage`,
  ],
  leaveOut: ['不要这列', '不要這欄', 'Leave out'],
  putBack: ['放回来', '放回來', 'Put back'],
  leaveOutOf: [
    (column: string) => `不要“${column}”这列`,
    (column: string) => `不要「${column}」這欄`,
    (column: string) => `Leave out ${column}`,
  ],
  putBackOf: [
    (column: string) => `放回“${column}”这列`,
    (column: string) => `放回「${column}」這欄`,
    (column: string) => `Put back ${column}`,
  ],
});
