import type { ColumnWords } from '#analyses/column-words.ts';
import { GROUPS_TERMS } from '#domain/glossary/groups.ts';
import type { Wording } from '#domain/locale.ts';
import type { Channel } from './analysis.ts';

const note = GROUPS_TERMS.consent.definition;
const codes = {
  yes: ['可以联系', '可以聯絡', 'May be contacted'],
  no: ['不要联系', '不要聯絡', 'Does not want it'],
} as const satisfies Readonly<Record<string, Wording>>;

/** Whether there is an address to write to, as the files tell it. */
const usable = {
  yes: ['可用', '可用', 'Usable'],
  no: ['不全或打码', '不全或遮罩', 'Incomplete or masked'],
} as const satisfies Readonly<Record<string, Wording>>;

export const consentColumns = {
  sms: { label: ['短信许可', '簡訊許可', 'Text messages'], note, codes },
  phone: { label: ['电话许可', '電話許可', 'Phone calls'], note, codes },
  email: { label: ['邮件许可', '郵件許可', 'E-mails'], note, codes },
  wechat: { label: ['微信许可', '微信／LINE 許可', 'WeChat or LINE'], note, codes },
  hasPhone: {
    label: ['手机号状态', '手機號碼狀態', 'State of the phone'],
    note: [
      '文件里的手机号能不能拨：不全或打了码的不能。',
      '檔案裡的手機號碼能不能撥：不全或遮罩的不能。',
      'Whether the phone in the files can be dialled: not if incomplete or masked.',
    ],
    codes: usable,
  },
  hasEmail: {
    label: ['邮箱状态', '電子郵件狀態', 'State of the e-mail'],
    note: [
      '文件里的邮箱能不能写：不全或打了码的不能。',
      '檔案裡的電子郵件能不能寄：不全或遮罩的不能。',
      'Whether the e-mail in the files can be written to: not if incomplete or masked.',
    ],
    codes: usable,
  },
} as const satisfies Readonly<Record<Channel | 'hasPhone' | 'hasEmail', ColumnWords>>;
