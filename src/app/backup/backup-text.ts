import { en, tw, zh } from '#ui/words/formats.ts';
import { defineText } from '#ui/words/text.ts';

export const backupText = defineText({
  title: ['备份', '備份', 'Backup'],
  lead: [
    '把整份工作区存成一个文件：导入的数据、标签、分群、标记和操作记录都在里面。换电脑、清浏览器、重装系统，都靠它找回来。',
    '把整份工作區存成一個檔案：匯入的資料、標籤、分群、標記和操作紀錄都在裡面。換電腦、清瀏覽器、重灌系統，都靠它找回來。',
    'The whole workspace as one file: imported data, tags, segments, marks and history. With it you can move to another computer, clear the browser or reinstall, and lose nothing.',
  ],

  // ── the state ──
  never: ['还没有备份过', '還沒有備份過', 'No backup yet'],
  neverWhy: [
    '数据只在这个浏览器里：清除浏览器数据会把它一起删掉。',
    '資料只在這個瀏覽器裡：清除瀏覽資料會把它一起刪掉。',
    'The data is in this browser only: clearing browser data deletes it.',
  ],
  lastCurrent: [
    (when: string) => `最近一次备份：${when}，之后没有变化`,
    (when: string) => `最近一次備份：${when}，之後沒有變動`,
    (when: string) => `Last backup: ${when}; nothing has changed since`,
  ],
  lastStale: [
    (when: string) => `最近一次备份：${when}，之后又有改动`,
    (when: string) => `最近一次備份：${when}，之後又有變動`,
    (when: string) => `Last backup: ${when}; there have been changes since`,
  ],

  // ── saving ──
  save: ['保存备份', '儲存備份', 'Save a backup'],
  saving: ['正在写备份…', '正在寫備份…', 'Writing the backup…'],
  saved: [
    (size: string) => `备份已保存（${size}）。请把它放到另一个地方：U 盘、网盘或另一台电脑。`,
    (size: string) => `備份已儲存（${size}）。請把它放到另一個地方：隨身碟、雲端硬碟或另一台電腦。`,
    (size: string) =>
      `Backup saved (${size}). Keep it in another place: a USB stick, a cloud drive or another computer.`,
  ],
  fileName: ['客像备份', '客像備份', 'Silhouette backup'],
  fileKind: ['客像备份文件', '客像備份檔', 'Silhouette backup'],
  lockIt: ['用口令加密', '用密語加密', 'Encrypt it with a passphrase'],
  lockNotHere: [
    '这个网址没有用 https 打开，浏览器不提供加密：备份文件没有上锁，请放在只有你能看到的地方。',
    '這個網址沒有用 https 開啟，瀏覽器不提供加密：備份檔沒有上鎖，請放在只有你看得到的地方。',
    'This page was not opened over https, so the browser offers no encryption: the backup file will not be encrypted. Keep it where only you can see it.',
  ],
  lockWhy: [
    '不加密的备份，拿到文件的人就能看到顾客的资料。口令忘了，谁也打不开，我们也不能。',
    '不加密的備份，拿到檔案的人就能看到顧客的資料。密語忘了，誰也打不開，我們也不能。',
    'Unencrypted, anyone who has the file can read about your customers. If you forget the passphrase, nobody can open it, not even us.',
  ],
  vaultLocked: [
    '这个工作区设了保险箱，备份总是加密的，用保险箱现在的口令或恢复密钥打开。',
    '這個工作區設了保險箱，備份總是加密的，用保險箱現在的密語或復原金鑰開啟。',
    'This workspace is encrypted, so its backups always are too: its current passphrase or recovery key opens them.',
  ],

  // ── the folder ──
  folder: ['自动备份到文件夹', '自動備份到資料夾', 'Automatic backup to a folder'],
  folderWhy: [
    '每次导入之后、每天离开之前自动写一份，只留最近几份。选一个会同步到网盘的文件夹，就等于有了异地备份。',
    '每次匯入之後、每天離開之前自動寫一份，只留最近幾份。選一個會同步到雲端的資料夾，就等於有了異地備份。',
    'Written after every import and when you leave for the day; only the latest are kept. Choose a folder that syncs to a cloud drive, and you have a copy elsewhere too.',
  ],
  folderNone: [
    '这个浏览器不能自动写文件夹（Chrome、Edge 可以）。我们会在该备份的时候提醒你。',
    '這個瀏覽器不能自動寫入資料夾（Chrome、Edge 可以）。我們會在該備份的時候提醒你。',
    'This browser cannot write to a folder on its own (Chrome and Edge can). You will be reminded when a backup is due.',
  ],
  choose: ['选择文件夹…', '選擇資料夾…', 'Choose a folder…'],
  chooseOther: ['换一个文件夹…', '換一個資料夾…', 'Choose another folder…'],
  stop: ['停止自动备份', '停止自動備份', 'Stop automatic backups'],
  stopped: [
    '不再自动备份。文件夹里已有的备份还在。',
    '不再自動備份。資料夾裡已有的備份還在。',
    'Automatic backups are off. The files already in the folder stay.',
  ],
  into: [
    (name: string) => `写到“${name}”`,
    (name: string) => `寫到「${name}」`,
    (name: string) => `Into “${name}”`,
  ],
  keeps: ['保留最近几份', '保留最近幾份', 'Files kept'],
  keepCount: [
    (n: number) => `${zh.integer(n)} 份`,
    (n: number) => `${tw.integer(n)} 份`,
    (n: number) => en.plural(n, { one: '# file', other: '# files' }),
  ],
  folderWritten: [
    (when: string) => `上次写入：${when}`,
    (when: string) => `上次寫入：${when}`,
    (when: string) => `Last written: ${when}`,
  ],
  folderNotYet: ['还没有写过', '還沒有寫過', 'Not written yet'],
  folderLocked: ['加密', '已加密', 'locked'],
  folderOpen: ['未加密', '未加密', 'not encrypted'],
  writeNow: ['现在写一份', '現在寫一份', 'Write one now'],
  troublePermission: [
    '浏览器要你再允许一次，才能往这个文件夹写备份。',
    '瀏覽器要你再允許一次，才能往這個資料夾寫備份。',
    'The browser needs your permission again to write to this folder.',
  ],
  troubleGone: [
    '找不到这个文件夹了：它被移走、改名或删掉了。',
    '找不到這個資料夾了：它被移走、改名或刪除了。',
    'The folder is gone: it was moved, renamed or deleted.',
  ],
  troubleFull: [
    '文件夹所在的磁盘满了，没有写成；原来的备份还在。',
    '資料夾所在的磁碟滿了，沒有寫成；原來的備份還在。',
    'The disk is full, so nothing was written; the earlier files are still there.',
  ],
  troubleFailed: [
    '这次没有写成；原来的备份还在。',
    '這次沒有寫成；原來的備份還在。',
    'It could not be written this time; the earlier files are still there.',
  ],
  allow: ['允许', '允許', 'Allow'],
  colon: ['：', '：', ': '],
  folderLook: ['去看看', '去看看', 'Take a look'],
  folderDone: [
    (name: string) => `备份已写进“${name}”。`,
    (name: string) => `備份已寫入「${name}」。`,
    (name: string) => `A backup was written into “${name}”.`,
  ],

  // ── restoring ──
  restoreTitle: ['从备份恢复', '從備份還原', 'Restore from a backup'],
  restoreLead: [
    '先把整个文件读一遍、核对每一处校验，再决定要不要恢复。恢复之前，现有的数据一点不动。',
    '先把整個檔案讀一遍、核對每一處檢查碼，再決定要不要還原。還原之前，現有的資料完全不動。',
    'The whole file is read and every checksum verified first; then you decide. Nothing you have is touched until then.',
  ],
  pick: ['选择备份文件…', '選擇備份檔…', 'Choose a backup file…'],
  checkIt: ['检查一份备份', '檢查一份備份', 'Check a backup'],
  checkWhy: [
    '把备份文件放进来，确认它能用：读一遍，核对每一处校验，再和现在的数据比一比。',
    '把備份檔放進來，確認它能用：讀一遍，核對每一處檢查碼，再和現在的資料比一比。',
    'Make sure a backup works: it is read through, every checksum verified, and compared with what is open now.',
  ],
  reading: ['正在核对备份…', '正在核對備份…', 'Checking the backup…'],
  restoring: ['正在恢复…', '正在還原…', 'Restoring…'],
  secretTitle: ['这份备份加了密', '這份備份加了密', 'This backup is encrypted'],
  secretWhy: [
    (when: string) => `${when} 的备份。输入当时设的口令来打开它。`,
    (when: string) => `${when} 的備份。輸入當時設定的密語來開啟它。`,
    (when: string) => `Made on ${when}. Enter the passphrase it was encrypted with.`,
  ],
  useRecovery: ['改用恢复密钥', '改用復原金鑰', 'Use the recovery key instead'],
  usePassphrase: ['改用口令', '改用密語', 'Use the passphrase instead'],
  unlock: ['打开', '開啟', 'Open it'],
  sound: [
    '这份备份完好：每一处校验都对得上',
    '這份備份完好：每一處檢查碼都對得上',
    'This backup is intact: every checksum matches',
  ],
  madeAt: ['备份时间', '備份時間', 'Date'],
  size: ['大小', '大小', 'Size'],
  files: ['导入的文件', '匯入的檔案', 'Imported files'],
  rows: ['数据行', '資料列', 'Rows'],
  people: ['顾客', '顧客', 'Customers'],
  orders: ['订单', '訂單', 'Orders'],
  acts: ['操作记录', '操作紀錄', 'History'],
  lockFact: ['加密', '加密', 'Lock'],
  lockNone: ['没有加密', '沒有加密', 'Not encrypted'],
  lockPassphrase: ['口令', '密語', 'Passphrase'],
  lockVault: ['保险箱', '保險箱', 'Vault'],
  sameAll: [
    '和现在打开的工作区一模一样：数据、标签、分群和标记都相同。',
    '和現在開啟的工作區一模一樣：資料、標籤、分群和標記都相同。',
    'Identical to the open workspace: data, tags, segments and marks are all the same.',
  ],
  sameData: [
    '数据和现在打开的工作区相同；标签、分群或标记有改动。',
    '資料和現在開啟的工作區相同；標籤、分群或標記有變動。',
    'Same data as the open workspace; tags, segments or marks differ.',
  ],
  compare: [
    (same: number, onlyBackup: number, onlyHere: number) =>
      `和现在打开的工作区比：${zh.integer(same)} 个文件相同，${zh.integer(onlyBackup)} 个只在备份里，${zh.integer(onlyHere)} 个只在这里。`,
    (same: number, onlyBackup: number, onlyHere: number) =>
      `和現在開啟的工作區比：${tw.integer(same)} 個檔案相同，${tw.integer(onlyBackup)} 個只在備份裡，${tw.integer(onlyHere)} 個只在這裡。`,
    (same: number, onlyBackup: number, onlyHere: number) =>
      `Compared with the open workspace: ${en.plural(same, { one: '# file is the same', other: '# files are the same' })}, ${en.integer(onlyBackup)} only in the backup, ${en.integer(onlyHere)} only here.`,
  ],
  compareNumbers: [
    (rows: number, people: number) =>
      `现在这里有 ${zh.integer(rows)} 行、${zh.integer(people)} 位顾客。`,
    (rows: number, people: number) =>
      `現在這裡有 ${tw.integer(rows)} 列、${tw.integer(people)} 位顧客。`,
    (rows: number, people: number) =>
      `Here there are ${en.plural(rows, { one: '# row', other: '# rows' })} and ${en.plural(people, { one: '# customer', other: '# customers' })}.`,
  ],
  restoreBeside: ['恢复为新的工作区', '還原為新的工作區', 'Restore as a new workspace'],
  restoreBesideWhy: [
    '现有的工作区原样保留，随时可以切换。',
    '現有的工作區原樣保留，隨時可以切換。',
    'What you have stays as it is; you can switch between them at any time.',
  ],
  replace: ['替换现在的工作区', '取代現在的工作區', 'Replace the open workspace'],
  replaceTitle: [
    '用备份替换现在的工作区？',
    '用備份取代現在的工作區？',
    'Replace the open workspace with the backup?',
  ],
  replaceLoses: [
    (files: number, rows: number, people: number) =>
      `现在的 ${zh.integer(files)} 个文件、${zh.integer(rows)} 行、${zh.integer(people)} 位顾客，连同标签、分群和标记，都会换成备份里的。`,
    (files: number, rows: number, people: number) =>
      `現在的 ${tw.integer(files)} 個檔案、${tw.integer(rows)} 列、${tw.integer(people)} 位顧客，連同標籤、分群和標記，都會換成備份裡的。`,
    (files: number, rows: number, people: number) =>
      `${en.plural(files, { one: '# file', other: '# files' })}, ${en.plural(rows, { one: '# row', other: '# rows' })} and ${en.plural(people, { one: '# customer', other: '# customers' })} with their tags, segments and marks will be replaced by what is in the backup.`,
  ],
  replaceFinal: [
    '备份会先完整写好、核对过，才换上去；换过之后不能撤销。',
    '備份會先完整寫好、核對過，才換上去；換過之後無法復原。',
    'The backup is written and verified in full before it replaces anything; after that there is no undo.',
  ],
  replaceInVault: [
    '换过之后仍然加密，用现在的口令打开。',
    '換過之後仍然加密，用現在的密語開啟。',
    'It stays encrypted, and the current passphrase opens it.',
  ],
  intoVault: [
    '会恢复到现在这个加密的工作区里，用它现在的口令打开',
    '會還原到現在這個加密的工作區裡，用它現在的密語開啟',
    'It goes into this encrypted workspace, and the current passphrase opens it',
  ],
  intoVaultOther: [
    '备份原来的口令和恢复密钥只用来打开备份文件。',
    '備份原來的密語與復原金鑰只用來開啟備份檔。',
    'The backup’s own passphrase and recovery key still open the backup file, and nothing else.',
  ],
  intoVaultFile: [
    '备份文件本身没有加密：恢复之后，请把它收好或删掉。',
    '備份檔本身沒有加密：還原之後，請把它收好或刪掉。',
    'The backup file itself is not encrypted: store it safely or delete it afterwards.',
  ],
  leftOpenBeside: [
    '恢复出来的新工作区不加密；现在这个加密的工作区不受影响',
    '還原出來的新工作區不加密；現在這個加密的工作區不受影響',
    'The restored workspace will not be encrypted; the encrypted one you have open is not affected',
  ],
  leftOpenBesideWhy: [
    '想让它也加密：恢复之后到“本机”里给它设口令；或先新建一个加密的工作区，在那里恢复。',
    '想讓它也加密：還原之後到「本機」裡為它設密語；或先新增一個加密的工作區，在那裡還原。',
    'To encrypt it too, give it a passphrase under “On this device” afterwards; or create a new encrypted workspace first and restore into it.',
  ],
  leftOpen: [
    '恢复出来的工作区不加密：口令只锁着备份文件',
    '還原出來的工作區不加密：密語只鎖住備份檔',
    'The restored workspace will not be encrypted: the passphrase only protects the file',
  ],
  leftOpenWhy: [
    '想让它加密：恢复之后到“本机”里给它设口令。',
    '想讓它加密：還原之後到「本機」裡為它設密語。',
    'To encrypt it, give it a passphrase under “On this device” afterwards.',
  ],
  restoredOn: [
    (when: string) => `恢复于 ${when}`,
    (when: string) => `還原於 ${when}`,
    (when: string) => `Restored ${when}`,
  ],
  keepBoth: ['先不替换', '先不取代', 'Not now'],
  restored: [
    (people: number, rows: number) =>
      `已恢复：${zh.integer(people)} 位顾客、${zh.integer(rows)} 行数据。`,
    (people: number, rows: number) =>
      `已還原：${tw.integer(people)} 位顧客、${tw.integer(rows)} 列資料。`,
    (people: number, rows: number) =>
      `Restored: ${en.plural(people, { one: '# customer', other: '# customers' })}, ${en.plural(rows, { one: '# row', other: '# rows' })}.`,
  ],
  nothingPicked: ['把备份文件放进来', '把備份檔放進來', 'Drop the backup file here'],
  nothingPickedWhy: [
    '文件名以 .silhouette 结尾。也可以直接拖到任何一页。',
    '檔名以 .silhouette 結尾。也可以直接拖到任何一頁。',
    'Its name ends in .silhouette. You can drop it on any page.',
  ],
  other: ['换一个文件', '換一個檔案', 'Choose another file'],
  back: ['回去', '返回', 'Back'],
});
