import { en, tw, zh } from '#ui/words/formats.ts';
import { defineText } from '#ui/words/text.ts';

/** Wording of everything about the vault. */
export const vaultText = defineText({
  // ── unlocking ──
  lockedTitle: ['工作区已上锁', '工作區已上鎖', 'This workspace is locked'],
  lockedLead: [
    '里面的一切都是加密的，只有你的口令能打开。',
    '裡面的一切都已加密，只有你的密語能開啟。',
    'Everything in it is encrypted. Only your passphrase opens it.',
  ],
  passphrase: ['口令', '密語', 'Passphrase'],
  recoveryKey: ['恢复密钥', '復原金鑰', 'Recovery key'],
  recoveryHint: [
    '八组、每组五个字符；大小写和空格都无所谓。',
    '八組、每組五個字元；大小寫與空格都沒關係。',
    'Eight groups of five characters; capitals and spaces make no difference.',
  ],
  unlock: ['打开', '開啟', 'Unlock'],
  useRecoveryKey: [
    '忘了口令？用恢复密钥',
    '忘記密語？用復原金鑰',
    'Forgot it? Use the recovery key',
  ],
  usePassphrase: ['改用口令', '改用密語', 'Use the passphrase'],
  wrongPassphrase: [
    '口令不对，请再试一次。',
    '密語不對，請再試一次。',
    'That is not the passphrase. Please try again.',
  ],
  wrongRecoveryKey: [
    '这不是这个工作区的恢复密钥。',
    '這不是這個工作區的復原金鑰。',
    'This is not the recovery key of this workspace.',
  ],
  wrongLength: [
    (typed: number) => `恢复密钥有 40 个字符，这里有 ${typed} 个。`,
    (typed: number) => `復原金鑰有 40 個字元，這裡有 ${typed} 個。`,
    (typed: number) => `A recovery key has 40 characters; this has ${typed}.`,
  ],
  wrongGroup: [
    (group: number) => `第 ${group} 组里有一个字符抄错了。`,
    (group: number) => `第 ${group} 組裡有一個字元抄錯了。`,
    (group: number) => `There is a typo in group ${group}.`,
  ],
  forgotten: [
    '口令和恢复密钥都没有了？',
    '密語與復原金鑰都沒有了？',
    'Lost both the passphrase and the recovery key?',
  ],
  forgottenWhy: [
    '没有它们，谁也打不开，包括我们。可以另开一个工作区，用备份或原来的文件重新开始，这个留在原处；也可以把它删掉。',
    '沒有它們，誰也打不開，包括我們。可以另開一個工作區，用備份或原來的檔案重新開始，這個留在原處；也可以把它刪掉。',
    'Without either, nobody can open it, not even us. You can open another workspace and start again from a backup or your files, leaving this one where it is, or delete it.',
  ],
  wipe: ['删除这个工作区', '刪除這個工作區', 'Delete this workspace'],
  wipeWhy: [
    '这台设备上这个工作区里的一切都会删掉，不能撤销。你原来的文件和备份文件不受影响。',
    '這台裝置上這個工作區裡的一切都會刪掉，無法復原。你原來的檔案與備份檔不受影響。',
    'Everything in this workspace will be deleted from this device for good. Your own files and backup files are not affected.',
  ],
  keep: ['先不删', '先不刪', 'Not now'],
  others: ['这台设备上的其他工作区', '這台裝置上的其他工作區', 'Other workspaces on this device'],
  unnamed: ['未命名的工作区', '未命名的工作區', 'Unnamed workspace'],
  nameInside: [
    '名字也加了密，打开后才看得到。',
    '名稱也加了密，開啟後才看得到。',
    'Its name is encrypted too, and shows once it is open.',
  ],
  /** What tells locked workspaces apart while their names are not known. */
  lockedFacts: [
    (made: string, opened: string, files: number, size: string) =>
      `建于 ${made} · 上次打开 ${opened} · ${zh.integer(files)} 个文件 · ${size}`,
    (made: string, opened: string, files: number, size: string) =>
      `建於 ${made} · 上次開啟 ${opened} · ${tw.integer(files)} 個檔案 · ${size}`,
    (made: string, opened: string, files: number, size: string) =>
      `Created ${made} · last opened ${opened} · ${en.plural(files, { one: '# file', other: '# files' })} · ${size}`,
  ],
  lockedOther: ['上锁的工作区', '上鎖的工作區', 'Locked workspace'],
  damagedPassphrase: [
    '和口令对应的那份记录坏了：口令就算没错，也打不开',
    '與密語對應的那份紀錄壞了：密語就算沒錯，也打不開',
    'What the passphrase opens was damaged: even the right one cannot open this workspace',
  ],
  damagedRecoveryKey: [
    '和恢复密钥对应的那份记录坏了：密钥就算没抄错，也打不开',
    '與復原金鑰對應的那份紀錄壞了：金鑰就算沒抄錯，也打不開',
    'What the recovery key opens was damaged: even the right one cannot open this workspace',
  ],
  damagedSafe: [
    '加密的数据本身没有动过，什么也没有删。',
    '加密的資料本身沒有動過，什麼也沒有刪。',
    'The encrypted data itself is untouched; nothing was deleted.',
  ],
  damagedUseKey: [
    '用恢复密钥打开，再设一个新口令，就修好了。',
    '用復原金鑰開啟，再設定新的密語，就修好了。',
    'Open it with the recovery key and choose a new passphrase: that mends it.',
  ],
  damagedUsePassphrase: [
    '用口令打开，再换一把恢复密钥，就修好了。',
    '用密語開啟，再更換復原金鑰，就修好了。',
    'Open it with the passphrase and make a new recovery key: that mends it.',
  ],
  damagedBoth: [
    '另一份记录也坏了。另开一个工作区，用备份恢复；没有备份就把原来的文件重新导入。',
    '另一份紀錄也壞了。另開一個工作區，用備份還原；沒有備份就把原來的檔案重新匯入。',
    'The other record is damaged too. Open another workspace and restore a backup there, or import your files again.',
  ],
  besides: ['另开一个工作区', '另開一個工作區', 'Open another workspace'],
  besidesName: ['新的工作区', '新的工作區', 'New workspace'],
  broken: [
    '存储的内容损坏了，或在应用之外被改动过',
    '儲存的內容損壞了，或在應用程式之外被更動過',
    'What is stored was damaged, or changed outside the app',
  ],
  brokenNext: [
    '锁着的内容彼此对不上，所以不打开。另开一个工作区，用备份恢复；没有备份就把原来的文件重新导入。',
    '鎖著的內容彼此對不上，所以不開啟。另開一個工作區，用備份還原；沒有備份就把原來的檔案重新匯入。',
    'The encrypted pieces do not fit together, so nothing was opened. Open another workspace and restore a backup there, or import your files again.',
  ],
  brokenSafe: [
    '没有显示任何不可信的内容，也没有改动任何东西。',
    '沒有顯示任何不可信的內容，也沒有更動任何東西。',
    'Nothing untrustworthy was shown, and nothing was changed.',
  ],
  failed: [
    '没有做成，请再试一次。',
    '沒有完成，請再試一次。',
    'That did not work; please try again.',
  ],

  // ── turning it on ──
  create: ['新建加密的工作区', '新增加密的工作區', 'New encrypted workspace'],
  name: ['名称', '名稱', 'Name'],
  offer: ['给这个工作区设口令', '為這個工作區設定密語', 'Protect this workspace with a passphrase'],
  offerWhy: [
    '存在这个浏览器里的一切都会加密：没有口令，翻遍硬盘也读不到顾客、文件名和你的笔记。',
    '存在這個瀏覽器裡的一切都會加密：沒有密語，翻遍硬碟也讀不到顧客、檔名與你的筆記。',
    'Everything stored in this browser is encrypted. Without the passphrase, nobody who searches the disk can read customers, file names or your notes.',
  ],
  notHere: [
    '这个网址没有用 https 打开，浏览器不提供加密，所以这里不能设口令。用 https 或本机地址（localhost）打开就可以。',
    '這個網址沒有用 https 開啟，瀏覽器不提供加密，所以這裡不能設定密語。用 https 或本機位址（localhost）開啟即可。',
    'This page was not opened over https, so the browser offers no encryption and a passphrase cannot be set. Over https or localhost it can.',
  ],
  newPassphrase: ['新口令', '新密語', 'New passphrase'],
  repeat: ['再输一遍', '再輸入一次', 'Repeat it'],
  show: ['显示', '顯示', 'Show'],
  hide: ['隐藏', '隱藏', 'Hide'],
  hint: [
    '几个不相干的词最好记，也最难猜；至少 8 个字符。',
    '幾個不相干的詞最好記，也最難猜；至少 8 個字元。',
    'A few unrelated words are easy to remember and hard to guess; at least 8 characters.',
  ],
  weak: ['容易猜到', '容易被猜到', 'Easy to guess'],
  fair: ['还可以', '還可以', 'Fair'],
  strong: ['很难猜到', '很難被猜到', 'Hard to guess'],
  differs: ['两次输入的不一样', '兩次輸入的不一樣', 'The two do not match'],
  noReset: [
    '口令没有找回功能：忘了它，又没有恢复密钥，数据就打不开了。',
    '密語沒有找回功能：忘了它，又沒有復原金鑰，資料就打不開了。',
    'There is no reset. Without the passphrase or the recovery key, the data cannot be opened.',
  ],
  oldBytes: [
    '这里已经存过没加密的内容。它们会被删掉，但浏览器清理硬盘之前，旧的字节可能还留着一阵子。',
    '這裡已經存過未加密的內容。它們會被刪除，但瀏覽器整理硬碟之前，舊的位元組可能還會留一陣子。',
    'Unencrypted data has been stored here before. It will be deleted, but traces may remain on the disk until the browser tidies up.',
  ],
  turnOn: ['加密并设口令', '加密並設定密語', 'Encrypt it'],
  working: ['正在加密…', '正在加密…', 'Encrypting…'],
  cancel: ['取消', '取消', 'Cancel'],

  // ── the recovery key ──
  recoveryTitle: ['把恢复密钥抄下来', '把復原金鑰抄下來', 'Keep this recovery key'],
  recoveryLead: [
    '忘了口令时，它是唯一的另一把钥匙。只显示这一次；请写在纸上或打印出来，和电脑分开放。',
    '忘記密語時，它是唯一的另一把鑰匙。只顯示這一次；請寫在紙上或列印出來，與電腦分開放。',
    'It is the only other key, should you forget the passphrase. It is shown only once: write it down or print it, and keep it away from this computer.',
  ],
  recoveryCheck: [
    '每组最后一个字符用来查错，抄错了会告诉你是哪一组。',
    '每組最後一個字元用來查錯，抄錯了會告訴你是哪一組。',
    'The last character of each group is a check digit: if you mistype it, you are told in which group.',
  ],
  printIt: ['打印', '列印', 'Print'],
  copyIt: ['复制', '複製', 'Copy'],
  copied: [
    '已复制；贴好之后请清空剪贴板',
    '已複製；貼好之後請清空剪貼簿',
    'Copied; clear the clipboard when you have pasted it',
  ],
  kept: ['我已经把它收好了', '我已經把它收好了', 'I have put it somewhere safe'],
  done: ['好了', '好了', 'Done'],
  sheetTitle: ['客像 · 恢复密钥', '客像 · 復原金鑰', 'Silhouette · recovery key'],
  sheetOf: [
    (name: string, day: string) => `工作区“${name}” · ${day}`,
    (name: string, day: string) => `工作區「${name}」 · ${day}`,
    (name: string, day: string) => `Workspace “${name}” · ${day}`,
  ],
  sheetUse: [
    '忘了口令时，在解锁页面选“用恢复密钥”，输入上面的字符。谁拿到这张纸，谁就能打开这个工作区。',
    '忘記密語時，在解鎖頁面選「用復原金鑰」，輸入上面的字元。誰拿到這張紙，誰就能開啟這個工作區。',
    'If the passphrase is forgotten, choose “Use the recovery key” on the unlock screen and type the characters above. Whoever holds this sheet can open the workspace.',
  ],

  // ── in use ──
  title: ['口令与加密', '密語與加密', 'Passphrase and encryption'],
  isOn: [
    '这个工作区是加密的：存下来的内容只有你的口令或恢复密钥能打开。',
    '這個工作區已加密：存下來的內容只有你的密語或復原金鑰能開啟。',
    'This workspace is encrypted: what is stored opens only with your passphrase or recovery key.',
  ],
  isOff: [
    '这个工作区没有加密：能用这台电脑的人，可以在浏览器的文件里找到它的内容。',
    '這個工作區沒有加密：能用這台電腦的人，可以在瀏覽器的檔案裡找到它的內容。',
    'This workspace is not encrypted: anyone who can use this computer can find its contents in the browser’s files.',
  ],
  limits: [
    '防的是拿到硬盘或浏览器文件的人。防不了解锁时坐在屏幕前的人、电脑里的恶意软件和浏览器扩展，也看不出整个浏览器资料被换回旧的一份。你自己导出、打印、复制出去的内容不在其内。',
    '防的是拿到硬碟或瀏覽器檔案的人。防不了解鎖時坐在螢幕前的人、電腦裡的惡意軟體與瀏覽器擴充功能，也看不出整個瀏覽器設定檔被換回舊的一份。你自己匯出、列印、複製出去的內容不在其內。',
    'It protects against anyone who gets hold of the disk or the browser’s files. It does not protect against someone at the unlocked screen, malware or extensions, and it cannot tell when the whole browser profile is replaced by an older copy. What you export, print or copy is not covered.',
  ],
  lockNow: ['现在上锁', '立即上鎖', 'Lock now'],
  idle: ['多久没人用就自动上锁', '閒置多久自動上鎖', 'Lock automatically after'],
  minutes: [
    (count: number) => `${count} 分钟`,
    (count: number) => `${count} 分鐘`,
    (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  ],
  idleWhy: [
    '关掉页面也会上锁。导入进行时不会打断。',
    '關掉頁面也會上鎖。匯入進行時不會中斷。',
    'Closing the page locks it too. An import under way is not interrupted.',
  ],
  mendPassphrase: [
    '和口令对应的那份记录坏了，口令打不开这个工作区了。用恢复密钥换一个新口令，就修好了。',
    '與密語對應的那份紀錄壞了，密語打不開這個工作區了。用復原金鑰設定新的密語，就修好了。',
    'What the passphrase opens was damaged, so it opens nothing any more. Choose a new one with the recovery key: that mends it.',
  ],
  mendRecoveryKey: [
    '和恢复密钥对应的那份记录坏了，纸上的那把打不开这个工作区了。换一把新的，就修好了。',
    '與復原金鑰對應的那份紀錄壞了，紙上的那把打不開這個工作區了。更換一把新的，就修好了。',
    'What the recovery key opens was damaged: the one on paper opens nothing any more. Make a new one: that mends it.',
  ],
  change: ['换口令', '更換密語', 'Change the passphrase'],
  changeWhy: [
    '只换钥匙，不重写数据，马上就好。恢复密钥不变。',
    '只換鑰匙，不重寫資料，馬上就好。復原金鑰不變。',
    'Only the key is re-encrypted; no data is rewritten. The recovery key stays the same.',
  ],
  current: ['现在的口令', '目前的密語', 'Current passphrase'],
  changed: ['口令换好了', '密語已更換', 'The passphrase has been changed'],
  newKey: ['换一把恢复密钥', '更換復原金鑰', 'New recovery key'],
  newKeyWhy: [
    '旧的那把马上失效。纸丢了，或可能被人看到时用。',
    '舊的那把馬上失效。紙遺失了，或可能被人看到時使用。',
    'The old one stops working at once. Do this when the sheet is lost or someone may have seen it.',
  ],
  setPassphrase: [
    '打开了。请换一个新口令',
    '已開啟。請設定新的密語',
    'It is open. Choose a new passphrase',
  ],
  later: ['以后再说', '以後再說', 'Later'],
});

/** Idle minutes to choose from. */
export const IDLE_MINUTES = [1, 5, 10, 30, 60] as const;
