import type { ColumnWords } from '#analyses/column-words.ts';
import { GROUPS_TERMS } from '#domain/glossary/groups.ts';
import type { Wording } from '#domain/locale.ts';
import type { Channel } from './analysis.ts';

const note = GROUPS_TERMS.consent.definition;
const codes = {
  yes: ['可以联系', '可以聯絡', 'May be contacted'],
  no: ['不要联系', '不要聯絡', 'Does not want it'],
} as const satisfies Readonly<Record<string, Wording>>;

export const consentColumns = {
  sms: { label: ['短信许可', '簡訊許可', 'Text messages'], note, codes },
  phone: { label: ['电话许可', '電話許可', 'Phone calls'], note, codes },
  email: { label: ['邮件许可', '郵件許可', 'E-mails'], note, codes },
  wechat: { label: ['微信许可', '微信／LINE 許可', 'WeChat or LINE'], note, codes },
} as const satisfies Readonly<Record<Channel, ColumnWords>>;
