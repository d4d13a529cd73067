/** The columns of people in words: what tables, filters, pages and exports call them, and how they stand together. */
import { careColumns } from '#analyses/care/text.ts';
import { churnColumns } from '#analyses/churn/text.ts';
import { type ColumnWords, termColumn } from '#analyses/column-words.ts';
import { agreementsColumns } from '#analyses/agreements/text.ts';
import { consentColumns } from '#analyses/consent/text.ts';
import { habitsColumns } from '#analyses/habits/text.ts';
import { lifecycleColumns } from '#analyses/lifecycle/text.ts';
import { profileColumns } from '#analyses/profile/text.ts';
import type { AnalysisId } from '#analyses/registry.ts';
import { rfmColumns } from '#analyses/rfm/text.ts';
import { memberCodes, segmentWordsOf } from '#analyses/segments/text.ts';
import { tagsColumns } from '#analyses/tags/text.ts';
import { voicesColumns } from '#analyses/voices/text.ts';
import { GROUPS_TERMS } from '#domain/glossary/groups.ts';
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';
import { fieldSpec, isTableKind, TABLES } from '#domain/tables.ts';
import type { PeopleColumn } from '#worker/protocol/people.ts';
import { columnName } from '#ui/words/column-name.ts';

const WORDS_OF: Readonly<Record<AnalysisId, Readonly<Record<string, ColumnWords>>>> = {
  profile: profileColumns,
  rfm: rfmColumns,
  lifecycle: lifecycleColumns,
  churn: churnColumns,
  overview: {},
  habits: habitsColumns,
  voices: voicesColumns,
  consent: consentColumns,
  agreements: agreementsColumns,
  tags: tagsColumns,
  // By segment: `wordsOf` asks for them.
  segments: {},
  care: careColumns,
};

const OWN_WORDS: Readonly<Record<string, ColumnWords>> = {
  name: {
    label: ['称呼', '稱呼', 'Name'],
    note: [
      '姓名；没有就用昵称、打码的手机号或顾客编号。',
      '姓名；沒有就用暱稱、遮罩的手機號碼或顧客編號。',
      'Name, otherwise nickname, masked phone or customer id.',
    ],
  },
  key: {
    label: ['顾客编号', '顧客編號', 'Customer ID'],
    note: [
      '文件里用来认人的那一列：顾客编号、会员号、买家昵称、手机或邮箱。',
      '檔案裡用來認人的那一欄：顧客編號、會員編號、買家暱稱、手機或電子郵件。',
      'What identifies a person in the file: customer id, member number, nickname, phone or e-mail.',
    ],
  },
  'marks.contactedDay': {
    label: ['上次联系', '上次聯絡', 'Last contacted'],
    note: [
      '在这里记下“已联系”的日子。',
      '在這裡記下「已聯絡」的日子。',
      'The day on which you marked the customer as contacted.',
    ],
  },
  'marks.doNotContact': {
    ...termColumn(GROUPS_TERMS.doNotContact),
    codes: { yes: ['请勿联系', '請勿聯絡', 'Do not contact'], no: ['–', '–', '–'] },
  },
};

export const COLUMN_GROUPS = [
  'facts',
  'orders',
  'habits',
  'tags',
  'rfm',
  'lifecycle',
  'voices',
  'custom',
] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

const GROUP_OF: Readonly<Record<string, ColumnGroup>> = {
  customers: 'facts',
  profile: 'orders',
  care: 'orders',
  rfm: 'rfm',
  lifecycle: 'lifecycle',
  churn: 'lifecycle',
  habits: 'habits',
  tags: 'tags',
  voices: 'voices',
  consent: 'voices',
  marks: 'voices',
};

/** Columns of the profile that say who somebody is, not what they bought. */
const FACTS_OF_PROFILE = new Set([
  'profile.province',
  'profile.city',
  'profile.district',
  'profile.age',
]);

/** A column of people with its words in one language. */
export interface NamedColumn extends PeopleColumn {
  readonly label: string;
  readonly note: string | null;
  readonly group: ColumnGroup;
  readonly codes: Readonly<Record<string, string>> | null;
}

export function isCustomColumn(id: string): boolean {
  return id.includes('~');
}

/** Words of a column id; null where it is a custom field or unknown here. */
function wordsOf(
  id: string,
): { label: Wording; note?: Wording; codes?: ColumnWords['codes'] } | null {
  const own = OWN_WORDS[id];
  if (own) return own;
  const dot = id.indexOf('.');
  const [owner, name] = [id.slice(0, dot), id.slice(dot + 1)];
  if (isTableKind(owner)) {
    const spec = fieldSpec(owner, name);
    return spec ? { label: spec.label } : null;
  }
  if (owner === 'segments') {
    const segment = segmentWordsOf(name);
    return segment ? { label: segment.name, note: segment.meaning, codes: memberCodes } : null;
  }
  const words: Readonly<Record<string, ColumnWords>> = Object.hasOwn(WORDS_OF, owner)
    ? WORDS_OF[owner as AnalysisId]
    : {};
  return words[name] ?? null;
}

export function nameColumn(column: PeopleColumn, locale: Locale): NamedColumn {
  const { id } = column;
  const words = isCustomColumn(id) ? null : wordsOf(id);
  const codes = words?.codes;
  return {
    ...column,
    label: words ? wordIn(words.label, locale) : columnName(column.header ?? id, locale),
    note: words?.note ? wordIn(words.note, locale) : null,
    group: groupOf(id),
    codes: codes ? codesOf(codes, column.names, locale) : null,
  };
}

/** Without what every object has: a value of a file may be called `constructor`. */
function codesOf(
  codes: NonNullable<ColumnWords['codes']>,
  names: PeopleColumn['names'],
  locale: Locale,
): Record<string, string> {
  const bare: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [code, word] of Object.entries(codes)) bare[code] = wordIn(word, locale);
  return Object.assign(bare, names);
}

function groupOf(id: string): ColumnGroup {
  if (isCustomColumn(id)) return 'custom';
  if (FACTS_OF_PROFILE.has(id)) return 'facts';
  return GROUP_OF[id.slice(0, id.indexOf('.'))] ?? 'facts';
}

/** Fields of the customer list that another column already says better. */
const SAID_BY: Readonly<Record<string, string>> = {
  'customers.customerId': 'key',
  'customers.name': 'name',
  'customers.province': 'profile.province',
  'customers.city': 'profile.city',
  'customers.district': 'profile.district',
  'customers.age': 'profile.age',
};

/** Columns for screens of their own: who is in a segment, and the care list of today, but for its money after returns. */
const HIDDEN = /^(?:segments\.|care\.(?!net$))|^marks\.tagsByHand$/;

/** All columns with their words, by group, the name first; what says nothing, or the same twice, is left out. */
export function nameColumns(columns: readonly PeopleColumn[], locale: Locale): NamedColumn[] {
  const known = new Set(columns.map(({ id }) => id));
  const named = columns
    .filter(
      ({ id, isBlank }) => isBlank !== true && !known.has(SAID_BY[id] ?? '') && !HIDDEN.test(id),
    )
    .map((column) => nameColumn(column, locale));
  const rank = ({ id, group }: NamedColumn) =>
    id === 'name' ? -2 : id === 'key' ? -1 : COLUMN_GROUPS.indexOf(group);
  return named.sort((a, b) => rank(a) - rank(b));
}

/** Name of a fact of a person: a field of the customer list, or the header of a custom field. */
export function factLabel(field: string, isCustom: boolean, locale: Locale): string {
  // A person without a name of their own is shown by that of their orders' receiver.
  const spec = isCustom ? undefined : (fieldSpec('customers', field) ?? fieldSpec('orders', field));
  return spec ? wordIn(spec.label, locale) : field;
}

/** Fields in the order of the vocabulary, custom ones last. */
export function factRank(field: string): number {
  const at = Object.keys(TABLES.customers.fields).indexOf(field);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}
