import { en, tw, zh } from '#ui/words/formats.ts';
import { defineText } from '#ui/words/text.ts';

export const deviceText = defineText({
  title: ['本机', '本機', 'On this device'],
  lead: [
    '这里的数据只在这台设备的这个浏览器里：占多少空间、能不能长久留住、要注意什么。',
    '這裡的資料只在這台裝置的這個瀏覽器裡：佔多少空間、能不能長久留住、要注意什麼。',
    'All data is in this browser, on this device only: how much space it takes, whether it will stay, and what to watch out for.',
  ],

  workspaces: ['工作区', '工作區', 'Workspaces'],
  workspacesLead: [
    '每家店一个工作区，数据、标签、分群和历史各自分开。',
    '每家店一個工作區，資料、標籤、分群與歷史各自分開。',
    'One for each shop: data, tags, segments and history are kept apart.',
  ],
  unnamed: ['未命名的工作区', '未命名的工作區', 'Unnamed workspace'],
  locked: ['已上锁的工作区', '已上鎖的工作區', 'Locked workspace'],
  isOpen: ['正在使用', '使用中', 'Open'],
  files: [
    (files: number) => `${zh.integer(files)} 个文件`,
    (files: number) => `${tw.integer(files)} 個檔案`,
    (files: number) => en.plural(files, { one: '# file', other: '# files' }),
  ],
  inTrash: [
    (files: number) => `回收站里 ${zh.integer(files)} 个`,
    (files: number) => `回收區裡 ${tw.integer(files)} 個`,
    (files: number) => `${en.integer(files)} in the trash`,
  ],
  rows: [
    (rows: number) => `${zh.integer(rows)} 行`,
    (rows: number) => `${tw.integer(rows)} 列`,
    (rows: number) => en.plural(rows, { one: '# row', other: '# rows' }),
  ],
  created: [
    (day: string) => `${day} 建立`,
    (day: string) => `${day} 建立`,
    (day: string) => `created ${day}`,
  ],
  opened: [
    (when: string) => `最近打开 ${when}`,
    (when: string) => `最近開啟 ${when}`,
    (when: string) => `last opened ${when}`,
  ],
  open: ['打开', '開啟', 'Open'],
  rename: ['改名', '改名', 'Rename'],
  remove: ['删除…', '刪除…', 'Delete…'],
  ofWorkspace: [
    (act: string, name: string) => `${act}：${name}`,
    (act: string, name: string) => `${act}：${name}`,
    (act: string, name: string) => `${act}: ${name}`,
  ],
  create: ['新建工作区', '新增工作區', 'New workspace'],
  name: ['名字', '名字', 'Name'],
  namePlaceholder: ['例如：朝阳店', '例如：信義店', 'For example: North shop'],
  save: ['保存', '儲存', 'Save'],
  cancel: ['取消', '取消', 'Cancel'],
  renamed: [
    (name: string) => `已改名为“${name}”`,
    (name: string) => `已改名為「${name}」`,
    (name: string) => `Renamed to ${name}`,
  ],
  switched: [
    (name: string) => `已打开“${name}”`,
    (name: string) => `已開啟「${name}」`,
    (name: string) => `${name} is open`,
  ],
  deleteTitle: [
    (name: string) => `彻底删除“${name}”？`,
    (name: string) => `徹底刪除「${name}」？`,
    (name: string) => `Delete ${name} for good?`,
  ],
  deleteWhat: [
    (files: number, rows: number | null, size: string) =>
      `${zh.integer(files)} 个文件${rows === null ? '' : `、${zh.integer(rows)} 行`}数据会被删除，腾出 ${size}；标签、分群、标记、历史和回收站一并删除。`,
    (files: number, rows: number | null, size: string) =>
      `${tw.integer(files)} 個檔案${rows === null ? '' : `、${tw.integer(rows)} 列`}資料會被刪除，騰出 ${size}；標籤、分群、標記、歷史與回收區一併刪除。`,
    (files: number, rows: number | null, size: string) =>
      `The data of ${en.plural(files, { one: '# file', other: '# files' })}${rows === null ? '' : ` (${en.plural(rows, { one: '# row', other: '# rows' })})`} will be deleted, freeing ${size}, along with its tags, segments, marks, history and trash.`,
  ],
  deletePeople: [
    (people: number, orders: number) =>
      `其中有 ${zh.integer(people)} 位顾客、${zh.integer(orders)} 笔计入的订单。`,
    (people: number, orders: number) =>
      `其中有 ${tw.integer(people)} 位顧客、${tw.integer(orders)} 筆計入的訂單。`,
    (people: number, orders: number) =>
      `It holds ${en.plural(people, { one: '# customer', other: '# customers' })} and ${en.plural(orders, { one: '# counted order', other: '# counted orders' })}.`,
  ],
  deleteOwn: [
    (segments: number, steps: number) =>
      `${segments > 0 ? `你建的 ${zh.integer(segments)} 个分群、` : ''}做过的 ${zh.integer(steps)} 步也在其中。`,
    (segments: number, steps: number) =>
      `${segments > 0 ? `你建立的 ${tw.integer(segments)} 個分群、` : ''}做過的 ${tw.integer(steps)} 步也在其中。`,
    (segments: number, steps: number) => {
      const taken = en.plural(steps, {
        one: '# step of its history',
        other: '# steps of its history',
      });
      const all = steps === 1 && segments === 0 ? 'goes' : 'go';
      return segments > 0
        ? `${en.plural(segments, { one: '# segment you made', other: '# segments you made' })} and ${taken} go too.`
        : `${taken} ${all} too.`;
    },
  ],
  deleteTrash: [
    (files: number) => `其中 ${zh.integer(files)} 个文件在回收站里。`,
    (files: number) => `其中 ${tw.integer(files)} 個檔案在回收區裡。`,
    (files: number) =>
      en.plural(files, { one: '# of them is in the trash.', other: '# of them are in the trash.' }),
  ],
  deleteFinal: [
    '这一步不能撤销。你手里的原文件不动。',
    '這一步不能復原。你手邊的原檔案不動。',
    'This cannot be undone. The originals on your device stay.',
  ],
  deleteNow: ['彻底删除', '徹底刪除', 'Delete for good'],
  keep: ['留着', '留著', 'Keep it'],
  deleted: [
    (name: string, size: string) => `“${name}”已删除，腾出 ${size}`,
    (name: string, size: string) => `「${name}」已刪除，騰出 ${size}`,
    (name: string, size: string) => `${name} was deleted, freeing ${size}`,
  ],

  space: ['空间', '空間', 'Space'],
  used: ['已用', '已用', 'Used'],
  granted: ['浏览器给的上限', '瀏覽器給的上限', 'Granted by the browser'],
  free: ['还能放', '還能放', 'Left'],
  memory: ['内存里', '記憶體中', 'In memory'],
  memoryOf: [
    (files: string, derived: string) => `打开的工作区：文件 ${files}，算出来的 ${derived}`,
    (files: string, derived: string) => `開啟的工作區：檔案 ${files}，算出來的 ${derived}`,
    (files: string, derived: string) =>
      `The open workspace: ${files} of files, ${derived} computed from them`,
  ],
  memoryRoom: [
    (room: string) => `这台设备能给一个网页约 ${room}`,
    (room: string) => `這台裝置能給一個網頁約 ${room}`,
    (room: string) => `this device can give one page about ${room}`,
  ],
  between: ['；', '；', '; '],
  unknown: ['浏览器没有说', '瀏覽器沒有說', 'Not told by the browser'],
  usedOf: [
    (used: string, quota: string) => `已用 ${used}，上限 ${quota}`,
    (used: string, quota: string) => `已用 ${used}，上限 ${quota}`,
    (used: string, quota: string) => `${used} of ${quota} used`,
  ],
  kept: ['长久保存', '長久保存', 'Kept for good'],
  keptYes: [
    '是：浏览器不会自己清掉',
    '是：瀏覽器不會自行清除',
    'Yes: the browser will not clear it by itself',
  ],
  keptNo: [
    '否：空间不够时浏览器可能清掉',
    '否：空間不足時瀏覽器可能清除',
    'No: the browser may clear it when space runs out',
  ],
  askAgain: ['请浏览器长久保存', '請瀏覽器長久保存', 'Ask the browser to keep it'],
  refused: [
    '浏览器没有答应。把页面加入书签或安装到桌面后再试，并留好备份。',
    '瀏覽器沒有答應。把頁面加入書籤或安裝到桌面後再試，並留好備份。',
    'The browser did not agree. Bookmark or install this page and try again, and keep a backup.',
  ],

  wipe: ['清空这台设备', '清空這台裝置', 'Clear this device'],
  wipeLead: [
    '删除这个浏览器里客像存下的一切。',
    '刪除這個瀏覽器裡客像存下的一切。',
    'Deletes everything that Silhouette has stored in this browser.',
  ],
  wipeButton: ['全部删除…', '全部刪除…', 'Delete everything…'],
  wipeTitle: [
    '彻底删除这台设备上的一切？',
    '徹底刪除這台裝置上的一切？',
    'Delete everything on this device for good?',
  ],
  wiped: [
    (workspaces: number, files: number, size: string) =>
      `已全部删除：${zh.integer(workspaces)} 个工作区、${zh.integer(files)} 个文件，腾出 ${size}。这台设备上没有留下数据`,
    (workspaces: number, files: number, size: string) =>
      `已全部刪除：${tw.integer(workspaces)} 個工作區、${tw.integer(files)} 個檔案，騰出 ${size}。這台裝置上沒有留下資料`,
    (workspaces: number, files: number, size: string) =>
      `Everything was deleted: ${en.plural(workspaces, { one: '# workspace', other: '# workspaces' })}, ${en.plural(files, { one: '# file', other: '# files' })}, ${size} freed. Nothing is left on this device`,
  ],
  wipeWhat: [
    (workspaces: number, files: number, size: string) =>
      `${zh.integer(workspaces)} 个工作区、${zh.integer(files)} 个文件的数据会被删除，腾出 ${size}。`,
    (workspaces: number, files: number, size: string) =>
      `${tw.integer(workspaces)} 個工作區、${tw.integer(files)} 個檔案的資料會被刪除，騰出 ${size}。`,
    (workspaces: number, files: number, size: string) =>
      `${en.plural(workspaces, { one: '# workspace', other: '# workspaces' })} with the data of ${en.plural(files, { one: '# file', other: '# files' })} will be deleted, freeing ${size}.`,
  ],
});
