import type { Channel } from '#analyses/consent/analysis.ts';
import type { MessageField } from '#domain/message.ts';
import type { Wording } from '#domain/locale.ts';
import { defineText } from '#ui/words/text.ts';

export const actText = defineText({
  title: [
    (_: number, people: string) => `对这 ${people} 位`,
    (_: number, people: string) => `對這 ${people} 位`,
    (n: number, people: string) => (n === 1 ? 'For this person' : `For these ${people}`),
  ],
  nobody: ['这里没有人', '這裡沒有人', 'Nobody here'],
  reachOne: ['联系', '聯絡', 'Get in touch'],
  doNotContact: ['不再联系', '不再聯絡', 'Do not contact'],
  contactAgain: ['可以再联系', '可以再聯絡', 'May be contacted again'],
  channel: ['怎么联系', '怎麼聯絡', 'Reach them by'],
  copyPhones: ['复制手机号', '複製手機號碼', 'Copy phone numbers'],
  copyEmails: ['复制邮箱', '複製電子郵件', 'Copy e-mails'],
  copyNames: ['复制称呼', '複製稱呼', 'Copy names'],
  copyMessage: ['写消息…', '寫訊息…', 'Write a message…'],
  export: ['导出名单', '匯出名單', 'Export the list'],
  xlsx: ['Excel 表格（.xlsx）', 'Excel 表格（.xlsx）', 'Excel workbook (.xlsx)'],
  csv: ['CSV 文本', 'CSV 文字檔', 'CSV text'],
  /** Between two parts of a sentence. */
  pause: ['；', '；', '; '],
  print: ['打印', '列印', 'Print'],
  markContacted: ['标为已联系', '標為已聯絡', 'Mark as contacted'],
  reach: [
    (_: number, people: string) => `能联系 ${people} 位`,
    (_: number, people: string) => `能聯絡 ${people} 位`,
    (n: number, people: string) => `${people} ${n === 1 ? 'person' : 'people'} can be reached`,
  ],
  heldBack: [
    (list: string) => `${list}，已略过`,
    (list: string) => `${list}，已略過`,
    (list: string) => `left out: ${list}`,
  ],
  nobodyLeftOut: ['没有人被略过', '沒有人被略過', 'nobody left out'],
  refusedSms: [
    (_: number, n: string) => `${n} 位不收短信`,
    (_: number, n: string) => `${n} 位不收簡訊`,
    (_: number, n: string) => `${n} refused text messages`,
  ],
  refusedPhone: [
    (_: number, n: string) => `${n} 位不接电话`,
    (_: number, n: string) => `${n} 位不接電話`,
    (_: number, n: string) => `${n} refused calls`,
  ],
  refusedEmail: [
    (_: number, n: string) => `${n} 位不收邮件`,
    (_: number, n: string) => `${n} 位不收郵件`,
    (_: number, n: string) => `${n} refused e-mail`,
  ],
  refusedWechat: [
    (_: number, n: string) => `${n} 位不收微信消息`,
    (_: number, n: string) => `${n} 位不收 LINE 訊息`,
    (_: number, n: string) => `${n} refused chat messages`,
  ],
  marked: [
    (_: number, n: string) => `${n} 位标了勿联系`,
    (_: number, n: string) => `${n} 位標了勿聯絡`,
    (n: number, count: string) => `${count} ${n === 1 ? 'is' : 'are'} marked do-not-contact`,
  ],
  noPhone: [
    (_: number, n: string) => `${n} 位没有完整的手机号`,
    (_: number, n: string) => `${n} 位沒有完整的手機號碼`,
    (_: number, n: string) => `${n} without a full phone number`,
  ],
  noEmail: [
    (_: number, n: string) => `${n} 位没有邮箱`,
    (_: number, n: string) => `${n} 位沒有電子郵件`,
    (_: number, n: string) => `${n} without an e-mail address`,
  ],
  noWechat: [
    (_: number, n: string) => `${n} 位没有微信号，也没有完整的手机号`,
    (_: number, n: string) => `${n} 位沒有 LINE，也沒有完整的手機號碼`,
    (_: number, n: string) => `${n} without a chat id or a full phone number`,
  ],
  unlockWechat: [
    '导入带“微信号”或“手机号”一列的会员名单，就能发微信',
    '匯入帶「手機」一欄的會員名單，就能用 LINE 找到他們',
    'Import a member list with a “phone” column to find them in a chat app',
  ],
  unlockPhone: [
    '导入带“手机号”一列的会员名单，就能发短信、打电话',
    '匯入帶「手機」一欄的會員名單，就能傳簡訊、打電話',
    'Import a member list with a “phone” column to text or call them',
  ],
  unlockReceivers: [
    '订单文件里有收货人手机的，再放进来一次，可以选“当作买家手机”',
    '訂單檔案裡有收件人手機的，再放進來一次，可以選「當作買家手機」',
    'If the order file has receivers’ phones, drop it once more and choose “Use as the buyers’ phone”',
  ],
  unlockEmail: [
    '导入带“邮箱”一列的会员名单，就能发邮件',
    '匯入帶「電子郵件」一欄的會員名單，就能寄郵件',
    'Import a member list with an “e-mail” column to write to them',
  ],
  copiedPhones: [
    (_: number, n: string) => `已复制 ${n} 个手机号`,
    (_: number, n: string) => `已複製 ${n} 個手機號碼`,
    (n: number, count: string) => `Copied ${count} phone ${n === 1 ? 'number' : 'numbers'}`,
  ],
  copiedEmails: [
    (_: number, n: string) => `已复制 ${n} 个邮箱`,
    (_: number, n: string) => `已複製 ${n} 個電子郵件`,
    (n: number, count: string) => `Copied ${count} ${n === 1 ? 'e-mail' : 'e-mails'}`,
  ],
  copiedNames: [
    (_: number, n: string) => `已复制 ${n} 个称呼`,
    (_: number, n: string) => `已複製 ${n} 個稱呼`,
    (n: number, count: string) => `Copied ${count} ${n === 1 ? 'name' : 'names'}`,
  ],
  copiedMessages: [
    (_: number, n: string) => `已复制 ${n} 条消息，一行一位`,
    (_: number, n: string) => `已複製 ${n} 則訊息，一行一位`,
    (n: number, count: string) =>
      `Copied ${count} ${n === 1 ? 'message' : 'messages'}, one per line`,
  ],
  copyByHand: [
    '浏览器不让网页复制。下面已经选中，按 Ctrl+C（苹果电脑 ⌘C）：',
    '瀏覽器不讓網頁複製。下面已經選取，按 Ctrl+C（Mac 為 ⌘C）：',
    'The browser does not let the page copy. The text is selected below: press Ctrl+C (⌘C on a Mac):',
  ],
  contacted: [
    (_: number, n: string) => `${n} 位标为今天联系过`,
    (_: number, n: string) => `${n} 位標為今天聯絡過`,
    (n: number, count: string) =>
      `${count} ${n === 1 ? 'customer' : 'customers'} marked as contacted today`,
  ],
  alreadyContacted: [
    '他们今天都联系过了',
    '他們今天都聯絡過了',
    'They have all been contacted today already',
  ],
  neverContact: [
    (name: string) => `不再联系${name}：以后的名单都会略过`,
    (name: string) => `不再聯絡${name}：以後的名單都會略過`,
    (name: string) => `${name} will not be contacted, and is left out of every list from now on`,
  ],
  mayContact: [
    (name: string) => `${name}又可以联系了`,
    (name: string) => `${name}又可以聯絡了`,
    (name: string) => `${name} may be contacted again`,
  ],
  failed: [
    '没有成功，数据没有变化，请再试一次',
    '沒有成功，資料沒有變動，請再試一次',
    'It did not work and nothing changed; please try again',
  ],
  exported: [
    (_: number, n: string) => `已导出 ${n} 位顾客`,
    (_: number, n: string) => `已匯出 ${n} 位顧客`,
    (n: number, count: string) => `Exported ${count} ${n === 1 ? 'customer' : 'customers'}`,
  ],
  fileName: ['名单', '名單', 'customers'],

  editor: ['消息', '訊息', 'Message'],
  situation: ['说什么', '說什麼', 'About'],
  insert: ['插入', '插入', 'Insert'],
  preview: ['三位会收到', '三位會收到', 'What three of them will read'],
  previewFew: ['他们会收到', '他們會收到', 'What they will read'],
  previewNobody: ['没有人能收到', '沒有人能收到', 'Nobody will get it'],
  missing: [
    '有人不知道称呼或买过什么时，那一句会省掉。',
    '有人不知道稱呼或買過什麼時，那一句會省略。',
    'A sentence is left out for those whose name or product is not known.',
  ],
  unhappy: [
    (_: number, n: string) =>
      `${n} 位最近打过低分或投诉过，该先道歉：这条消息不发给他们，请另选“道歉”。`,
    (_: number, n: string) =>
      `${n} 位最近給過低分或客訴過，該先道歉：這則訊息不傳給他們，請另選「道歉」。`,
    (n: number, count: string) =>
      n === 1
        ? '1 person rated low or complained lately and is owed an apology first: left out of this message. Choose “Apology” for them.'
        : `${count} people rated low or complained lately and are owed an apology first: left out of this message. Choose “Apology” for them.`,
  ],
  characters: [
    (n: string) => `${n} 字`,
    (n: string) => `${n} 字`,
    (n: string) => `${n} characters`,
  ],
  copyAll: [
    (_: number, n: string) => `复制 ${n} 条消息`,
    (_: number, n: string) => `複製 ${n} 則訊息`,
    (n: number, count: string) => (n === 1 ? 'Copy the message' : `Copy ${count} messages`),
  ],
  howSms: [
    '每行：手机号、制表符、消息；可直接贴进表格或群发工具。',
    '每行：手機號碼、定位字元、訊息；可直接貼進表格或群發工具。',
    'One per line: phone, tab, message. Paste them into a sheet or a bulk messaging tool.',
  ],
  howEmail: [
    '每行：邮箱、制表符、消息；可直接贴进表格或群发工具。',
    '每行：電子郵件、定位字元、訊息；可直接貼進表格或群發工具。',
    'One per line: e-mail, tab, message. Paste them into a sheet or a mailing tool.',
  ],
  howWechat: [
    '每行一位的消息，逐条粘贴到聊天里。',
    '每行一位的訊息，逐則貼到聊天裡。',
    'One message per line, to paste into each chat.',
  ],
  howPhone: [
    '每行：手机号、制表符、要说的话；拨号时照着念。',
    '每行：手機號碼、定位字元、要說的話；撥號時照著念。',
    'One per line: phone, tab, what to say. Read from it while calling.',
  ],

  sheetName: ['称呼', '稱呼', 'Name'],
  sheetPhone: ['电话', '電話', 'Phone'],
  sheetProduct: ['常买', '常買', 'Usually buys'],
  sheetDays: ['多久没来', '多久沒來', 'Days away'],
  sheetMoney: ['近一年', '近一年', 'Last year'],
  sheetNote: ['联系情况', '聯絡情況', 'Notes'],
  sheetMore: [
    (n: string) => `名单更长，这里印前 ${n} 位；要全部，请用“导出名单”。`,
    (n: string) => `名單更長，這裡印前 ${n} 位；要全部，請用「匯出名單」。`,
    (n: string) => `The list is longer: the first ${n} are printed. Use “Export the list” for all.`,
  ],
  sheetLeftOut: [
    (who: string) => `${who}。`,
    (who: string) => `${who}。`,
    (who: string) => `${who.slice(0, 1).toUpperCase()}${who.slice(1)}.`,
  ],
  sheetPrivate: [
    '内有客人的联系方式，用完请收好或撕掉。',
    '內有客人的聯絡方式，用完請收好或撕掉。',
    'Holds personal details: keep it safe or shred it after use.',
  ],
});

export const channelNames: Readonly<Record<Channel, Wording>> = {
  sms: ['短信', '簡訊', 'SMS'],
  /** The chat of the country: names to find there, messages to paste. */
  wechat: ['微信', 'LINE', 'Chat'],
  phone: ['电话', '電話', 'Phone'],
  email: ['邮件', '郵件', 'E-mail'],
};

export const fieldNames: Readonly<Record<MessageField, Wording>> = {
  name: ['称呼', '稱呼', 'Name'],
  product: ['常买的商品', '常買的商品', 'Usual product'],
  last: ['上次买的商品', '上次買的商品', 'Last product'],
  days: ['没来的天数', '沒來的天數', 'Days away'],
};

export const SITUATIONS = ['quiet', 'birthday', 'welcome', 'news', 'thanks', 'sorry'] as const;
export type Situation = (typeof SITUATIONS)[number];

export const situationNames: Readonly<Record<Situation, Wording>> = {
  quiet: ['好久不见', '好久不見', 'Long time no see'],
  birthday: ['生日', '生日', 'Birthday'],
  welcome: ['欢迎新客', '歡迎新客', 'Welcome'],
  news: ['上新', '新品', 'New arrivals'],
  thanks: ['道谢', '道謝', 'Thanks'],
  sorry: ['道歉', '道歉', 'Apology'],
};

/** A ready message for each situation; the shop changes it as it likes. */
export const messageTemplates: Readonly<Record<Situation, Wording>> = {
  quiet: [
    '{称呼}您好，好久不见！上次您买的{上次商品}，用着还好吗？有什么需要，随时找我。',
    '{稱呼}您好，好久不見！上次您買的{上次商品}，用得還好嗎？有什麼需要，隨時找我。',
    'Hello {name}, it has been a while! How did you like the {last} you bought last time? Write to me any time.',
  ],
  birthday: [
    '{称呼}，生日快乐！给您备了一份小礼物，这个月来店里就能领。',
    '{稱呼}，生日快樂！為您準備了一份小禮物，這個月來店裡就能領。',
    'Happy birthday, {name}! A small present is waiting for you in the shop all month.',
  ],
  welcome: [
    '{称呼}您好，谢谢您第一次光顾！{上次商品}还喜欢吗？有什么问题，随时找我。',
    '{稱呼}您好，謝謝您第一次光臨！{上次商品}還喜歡嗎？有什麼問題，隨時找我。',
    'Hello {name}, thank you for your first order! How do you like the {last}? Write to me any time.',
  ],
  news: [
    '{称呼}您好，店里上新了，想着您会喜欢。您常买的{商品}，需要的话也告诉我。',
    '{稱呼}您好，店裡有新品了，想著您會喜歡。您常買的{商品}，需要的話也告訴我。',
    'Hello {name}, there is something new in the shop that you may like. If you need more of your usual {product}, just tell me.',
  ],
  thanks: [
    '{称呼}您好，谢谢您一直照顾小店！有什么想要的、不满意的，随时告诉我。',
    '{稱呼}您好，謝謝您一直照顧小店！有什麼想要的、不滿意的，隨時告訴我。',
    'Hello {name}, thank you for coming back to us! Tell us any time what you would like to see.',
  ],
  sorry: [
    '{称呼}您好，上次没让您满意，实在抱歉。方便的话告诉我哪里不好，我来处理。',
    '{稱呼}您好，上次沒讓您滿意，實在抱歉。方便的話告訴我哪裡不好，我來處理。',
    'Hello {name}, we are sorry that we let you down. Please tell us what went wrong, and we will put it right.',
  ],
};
