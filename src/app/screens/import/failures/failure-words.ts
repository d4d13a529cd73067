/** Failures of calls in words: what happened, what is safe, what to do next. */
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';
import type { CallFailure, FailureCode } from '#worker/protocol/channel.ts';

export interface Trouble {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
}

type Triple = readonly [happened: Wording, next: Wording];

const allSafe: Wording = [
  '已有的数据一点没变。',
  '既有的資料完全沒變。',
  'What you have imported is unchanged.',
];

const failureWords: Readonly<Record<FailureCode, Triple>> = {
  cancelled: [
    ['已取消。', '已取消。', 'Cancelled.'],
    ['随时可以再来一次。', '隨時可以再來一次。', 'You can start again at any time.'],
  ],
  notWriter: [
    [
      '另一个标签页正开着这份数据，这里只能看、不能改。',
      '另一個分頁正開著這份資料，這裡只能看、不能改。',
      'Another tab has this workspace open, so this one can only look.',
    ],
    [
      '到那个标签页里操作，或把它关掉后再试。',
      '到那個分頁操作，或把它關閉後再試。',
      'Work in that tab, or close it and try again.',
    ],
  ],
  storageFull: [
    [
      '浏览器给这个页面的空间用完了，没有存进去。',
      '瀏覽器給這個頁面的空間用完了，沒有存進去。',
      'The space this browser grants the page is used up; nothing was stored.',
    ],
    [
      '清理一些磁盘空间，或在“数据”里撤销不再需要的导入，再试一次。',
      '清理一些磁碟空間，或在「資料」裡復原不再需要的匯入，再試一次。',
      'Free some disk space, or undo imports you no longer need under Data, and try again.',
    ],
  ],
  storageBlocked: [
    [
      '浏览器不让这个页面保存数据。',
      '瀏覽器不讓這個頁面儲存資料。',
      'The browser does not let this page store data.',
    ],
    [
      '无痕窗口常会这样：请换普通窗口；或在浏览器设置里允许这个网站保存数据。',
      '無痕視窗常會這樣：請改用一般視窗；或在瀏覽器設定裡允許這個網站儲存資料。',
      'Private windows often do this: use a normal window, or allow this site to store data.',
    ],
  ],
  storageClosed: [
    [
      '存放数据的地方被另一个标签页（或新版本）关上了。',
      '存放資料的地方被另一個分頁（或新版本）關閉了。',
      'Another tab or a newer version closed the store of this page.',
    ],
    ['重新打开这个页面就好。', '重新開啟這個頁面即可。', 'Reload this page.'],
  ],
  storageOlder: [
    [
      '存着的数据是早期试用版写下的，这一版读不懂。',
      '存著的資料是早期試用版寫下的，這一版讀不懂。',
      'What is stored was written by an early trial version that this one cannot read.',
    ],
    [
      '重新打开这个页面，看怎么办。',
      '重新開啟這個頁面，看怎麼辦。',
      'Reload this page to see what to do.',
    ],
  ],
  storageNewer: [
    [
      '存着的数据来自更新版本的客像，这一版读不懂。',
      '存著的資料來自較新版本的客像，這一版讀不懂。',
      'What is stored comes from a newer Silhouette than this one.',
    ],
    ['重新打开这个页面就好。', '重新開啟這個頁面即可。', 'Reload this page.'],
  ],
  locked: [
    ['工作区上锁了。', '工作區已上鎖。', 'The workspace is locked.'],
    ['输入口令打开，再试一次。', '輸入密語開啟，再試一次。', 'Unlock it and try again.'],
  ],
  brokenSeal: [
    [
      '加密保存的内容在应用之外被改动过，所以没有打开。',
      '加密儲存的內容在應用程式之外被更動過，所以沒有開啟。',
      'What is stored encrypted was altered outside the app, so it was not opened.',
    ],
    [
      '请用备份恢复，或撤销这次导入后把文件再放进来。',
      '請用備份還原，或復原這次匯入後把檔案再放進來。',
      'Restore a backup, or undo the import and drop its files again.',
    ],
  ],
  vaultDamaged: [
    [
      '这个加密的工作区在应用之外被改动过，打不开了。',
      '這個加密的工作區在應用程式之外被更動過，打不開了。',
      'This encrypted workspace was altered outside the app and cannot be opened.',
    ],
    [
      '另开一个工作区，用备份恢复。',
      '另開一個工作區，用備份還原。',
      'Open another workspace and restore a backup there.',
    ],
  ],
  actFinal: [
    [
      '这一步已经不能再撤销或恢复：要用到的内容已彻底删除。',
      '這一步已不能再復原或還原：要用到的內容已徹底刪除。',
      'This step can no longer be undone or redone: what it needs has been deleted for good.',
    ],
    [
      '把文件再放进来一次，就能得到同样的数据。',
      '把檔案再放進來一次，就能得到同樣的資料。',
      'Drop the files again to get the same data.',
    ],
  ],
  laterAct: [
    [
      '后来的一步是在它之上做的，先要撤销那一步。',
      '後來的一步是建立在它之上，要先復原那一步。',
      'A later step builds on this one and has to be undone first.',
    ],
    [
      '在“历史”里从新到旧逐步撤销。',
      '在「歷史」裡由新到舊逐步復原。',
      'Undo from the newest down, under History.',
    ],
  ],
  fileGone: [
    [
      '文件找不到了：读到一半时它被移动、改名或改动了。',
      '找不到檔案了：讀到一半時它被移動、改名或更動了。',
      'The file is gone: it was moved, renamed or changed while being read.',
    ],
    ['把文件再放进来一次。', '把檔案再放進來一次。', 'Drop the file again.'],
  ],
  stagedGone: [
    [
      '刚才读好的内容已经不在了。',
      '剛才讀好的內容已經不在了。',
      'What had been read is no longer at hand.',
    ],
    ['再读一次文件就好。', '再讀一次檔案即可。', 'Have the files read once more.'],
  ],
  workerDied: [
    [
      '后台的计算中断了，多半是内存不够。',
      '背景的運算中斷了，多半是記憶體不足。',
      'The background work stopped, most likely for lack of memory.',
    ],
    [
      '关掉一些标签页后再试；文件很大时，分几次导入。',
      '關閉一些分頁後再試；檔案很大時，分幾次匯入。',
      'Close some tabs and try again; import very large files a few at a time.',
    ],
  ],
  overtaken: [
    [
      '恢复的这段时间里，要被替换的工作区又有了改动，所以没有替换它。',
      '還原的這段時間裡，要被取代的工作區又有了更動，因此沒有取代它。',
      'While the backup was read, the workspace it was to replace was changed, so it was not replaced.',
    ],
    [
      '看一眼刚才的改动还要不要，再恢复一次；也可以把备份恢复到旁边。',
      '看一下剛才的更動是否還要，再還原一次；也可以把備份還原到旁邊。',
      'See whether you want to keep that change, then restore again, or restore beside it.',
    ],
  ],
  storedDamage: [
    [
      '有一份文件存下的数据坏了，备份不能把它当成好的存进去，所以这次没有保存。',
      '有一份檔案存下的資料壞了，備份不能把它當成好的存進去，因此這次沒有儲存。',
      'What is stored of one file is damaged. A backup must not hold it as if it were whole, so none was saved.',
    ],
    [
      '把同一份文件再放进来一次，移走坏掉的那份，然后再备份；以前的备份还在，不要删。',
      '把同一份檔案再放進來一次，移走壞掉的那份，然後再備份；以前的備份還在，不要刪。',
      'Drop the same file again, remove the damaged one, then save a backup. Keep the earlier backups.',
    ],
  ],
  'backup.notBackup': [
    ['这不是客像的备份文件。', '這不是客像的備份檔。', 'This is not a Silhouette backup.'],
    [
      '备份文件的名字以 .silhouette 结尾；表格请放到“导入”。',
      '備份檔的名稱以 .silhouette 結尾；表格請放到「匯入」。',
      'A backup’s name ends in .silhouette; tables go to Import.',
    ],
  ],
  'backup.newer': [
    [
      '这份备份来自更新版本的客像，这一版读不懂。',
      '這份備份來自較新版本的客像，這一版讀不懂。',
      'This backup was made by a newer Silhouette than this one.',
    ],
    [
      '重新打开页面更新到最新版，再恢复一次。',
      '重新開啟頁面更新到最新版，再還原一次。',
      'Reload the page to get the latest version, then restore again.',
    ],
  ],
  'backup.truncated': [
    [
      '这份备份不完整：文件在结尾之前就断了。',
      '這份備份不完整：檔案在結尾之前就中斷了。',
      'This backup is incomplete: the file ends before its end.',
    ],
    [
      '多半是复制或下载中途断了：从原来的地方重新复制一次，或换一份备份。',
      '多半是複製或下載中途中斷：從原來的地方重新複製一次，或換一份備份。',
      'A copy or download was probably broken off: copy it again from where it came, or use another backup.',
    ],
  ],
  'backup.altered': [
    [
      '这份备份被改动过或已损坏：有的内容和写下时不一样。',
      '這份備份被更動過或已損毀：有的內容和寫下時不一樣。',
      'This backup was altered or damaged: some of it is not what was written.',
    ],
    [
      '为了不混进错的数据，一个字也没有恢复。请换一份备份，或从原来的地方重新复制。',
      '為了不混進錯的資料，一個字也沒有還原。請換一份備份，或從原來的地方重新複製。',
      'So that nothing false gets in, nothing of it was restored. Use another backup, or copy it again from where it came.',
    ],
  ],
  'backup.impossible': [
    [
      '这份备份的内容说不通，不是客像会写的样子。',
      '這份備份的內容說不通，不是客像會寫的樣子。',
      'This backup says what Silhouette never writes.',
    ],
    [
      '它可能是别人伪造的：不要再用它。请换一份自己保存的备份。',
      '它可能是別人偽造的：不要再用它。請換一份自己儲存的備份。',
      'Someone may have forged it: do not use it. Take a backup that you saved yourself.',
    ],
  ],
  'backup.locked': [
    ['这份备份加了密。', '這份備份已加密。', 'This backup is locked.'],
    [
      '输入保存它时设的口令。',
      '輸入儲存它時設定的密語。',
      'Type the passphrase it was locked with.',
    ],
  ],
  'backup.wrongSecret': [
    [
      '口令不对，打不开这份备份。',
      '密語不對，打不開這份備份。',
      'That is not the passphrase of this backup.',
    ],
    [
      '看看大小写和输入法，再试一次；要用保存那份备份时的口令，后来改过的不算。',
      '看看大小寫和輸入法，再試一次；要用儲存那份備份時的密語，後來改過的不算。',
      'Check capitals and the input method and try again. It is the passphrase of the day it was saved, not a later one.',
    ],
  ],
  bug: [
    [
      '程序出了错，这是我们的问题，不是你的操作。',
      '程式出了錯，這是我們的問題，不是你的操作。',
      'The program made an error. The fault is ours, not yours.',
    ],
    [
      '再试一次；还不行就重新打开页面。',
      '再試一次；還不行就重新開啟頁面。',
      'Try again; failing that, reload the page.',
    ],
  ],
};

/** Why a call failed, with what to do. Its detail may quote imported text and is not shown. */
export function failureTrouble(failure: CallFailure, locale: Locale): Trouble {
  const [happened, next] = failureWords[failure.code];
  return {
    happened: wordIn(happened, locale),
    safe: wordIn(allSafe, locale),
    next: wordIn(next, locale),
  };
}
