import { expect, test } from 'vitest';
import { READY_SEGMENTS, RFM_SEGMENTS, STAGE_SEGMENTS } from '#analyses/segments/ready-segments.ts';
import { segmentWordsOf } from '#analyses/segments/text.ts';
import { READY_TAGS } from '#analyses/tags/ready-tags.ts';
import { tagWords } from '#analyses/tags/text.ts';
import { LOCALES, type Locale } from '#domain/locale.ts';
import type { Rule } from '#domain/rule.ts';
import type { TagDefinition } from '#domain/tag.ts';
import { formatsOf } from '#ui/words/formats.ts';
import type { CellKind } from '#worker/protocol/people.ts';
import { nameColumn } from './people-columns.ts';
import { ruleText } from './rule-text.ts';
import { kindOfAbsent, sayRule } from './rule-words.ts';
import { segmentNames } from './segment-names.ts';

const KINDS: Readonly<Record<string, CellKind>> = {
  'customers.birthday': 'day',
  'profile.lastDay': 'day',
  'profile.city': 'category',
};

function say(rule: Rule, locale: Locale = 'zh-CN'): string {
  return sayRule(rule, {
    words: ruleText[locale],
    formats: formatsOf(locale),
    currency: 'CNY',
    columnOf: (id) =>
      nameColumn(
        { id, kind: KINDS[id] ?? kindOfAbsent(id), header: id.split('~')[1] ?? null, scale: 0 },
        locale,
      ),
    segmentName: (id) => segmentNames([{ id: 'own-1', name: '茶友' }], locale).get(id) ?? null,
  });
}

const highQuiet = READY_SEGMENTS[0].rule;

test.each<[Rule, string, string, string]>([
  [
    highQuiet,
    '花得最多的前 30%，而且有风险或多半走了',
    '花得最多的前 30%，而且有風險或多半走了',
    'The top 30% by money spent, and at risk or likely gone',
  ],
  [
    { column: 'profile.frequency', min: 1, max: 1 },
    '正好下过 1 单',
    '正好下過 1 筆訂單',
    'Exactly 1 order',
  ],
  [
    {
      orders: {
        measure: 'count',
        min: 2,
        daysAgo: { max: 90 },
        where: [{ amount: { min: 100 } }],
      },
    },
    '近 90 天里下过至少 2 笔金额至少 ¥100.00 的订单',
    '近 90 天裡下過至少 2 筆金額至少 ¥100.00 的訂單',
    'At least 2 orders with amount at least ¥100.00 in the last 90 days',
  ],
  [
    { not: { orders: { measure: 'count', min: 1, daysAgo: { min: 30, max: 90 } } } },
    '30 到 90 天前没下过订单',
    '30 到 90 天前沒下過訂單',
    'No orders 30 to 90 days ago',
  ],
  [
    {
      orders: {
        measure: 'sum',
        min: 500,
        where: [{ field: 'orders.channel', oneOf: ['京东', '天猫'] }],
      },
    },
    '渠道是京东或天猫的订单合计至少 ¥500.00',
    '通路是京东或天猫的訂單合計至少 ¥500.00',
    'Orders with channel 京东 or 天猫 adding up to at least ¥500.00',
  ],
  [
    { orders: { measure: 'mean', max: 80, daysAgo: { min: 365 } } },
    '365 天以前订单平均每笔至多 ¥80.00',
    '365 天以前訂單平均每筆至多 ¥80.00',
    'Orders at least 365 days ago averaging at most ¥80.00',
  ],
  [
    { column: 'profile.city', oneOf: ['上海', '杭州', 'Leeds'] },
    '城市是上海、杭州或Leeds',
    '城市是上海、杭州或Leeds',
    'City is 上海, 杭州 or Leeds',
  ],
  [
    { not: { column: 'profile.city', oneOf: ['上海'] } },
    '城市不是上海',
    '城市不是上海',
    'City is not 上海',
  ],
  // As the care list leaves out those who are not to be written to.
  [
    {
      not: {
        any: [
          { column: 'marks.doNotContact', oneOf: ['yes'] },
          {
            all: [
              { column: 'consent.sms', oneOf: ['no'] },
              { column: 'consent.email', oneOf: ['no'] },
            ],
          },
        ],
      },
    },
    '没标勿联系，而且至少收一种消息',
    '沒標勿聯絡，而且至少收一種訊息',
    'Not marked do-not-contact, and takes some kind of message',
  ],
  [
    { not: { column: 'profile.monetary', min: 1000 } },
    '消费金额不到 ¥1,000.00',
    '消費金額不到 ¥1,000.00',
    'Spent below ¥1,000.00',
  ],
  [
    { not: { column: 'profile.lastDay', min: 19_000, max: 19_000 } },
    '最近下单不是 2022-01-08',
    '最近下單不是 2022-01-08',
    'Last order is not 2022-01-08',
  ],
  [
    {
      any: [
        { column: 'profile.frequency', min: 1, max: 1 },
        { not: { any: [{ segment: 'best' }, { column: 'tags.spending', oneOf: ['top'] }] } },
      ],
    },
    '正好下过 1 单，或者（不在“最好的客人”里，而且不是花得最多的前 10%）',
    '正好下過 1 筆訂單，或者（不在「最好的客人」裡，而且不是花得最多的前 10%）',
    'Exactly 1 order, or (not in "Best customers", and not the top 10% by money spent)',
  ],
  [
    { column: 'habits.discountedShare', min: 0.7 },
    '用优惠的订单占比至少 70%',
    '用折扣的訂單佔比至少 70%',
    'Orders with a discount at least 70%',
  ],
  [
    { column: 'profile.monetary', min: 1000, max: 2000 },
    '消费金额 ¥1,000.00 到 ¥2,000.00',
    '消費金額 ¥1,000.00 到 ¥2,000.00',
    'Spent ¥1,000.00 to ¥2,000.00',
  ],
  [
    { column: 'profile.lastDay', daysAgo: { max: 30 } },
    '最近下单在 30 天以内',
    '最近下單在 30 天以內',
    'Last order within the last 30 days',
  ],
  [
    { column: 'customers.birthday', anniversary: 'thisMonth' },
    '生日在本月',
    '生日在本月',
    'Birthday this month',
  ],
  [
    {
      any: [
        { all: [{ segment: 'best' }, { column: 'churn.flag', oneOf: ['watch'] }] },
        { not: { segment: 'own-1' } },
        { column: 'customers~喜好', contains: '茶' },
      ],
    },
    '（在“最好的客人”里，而且留意），或者不在“茶友”里，或者喜好里有“茶”',
    '（在「最好的客人」裡，而且留意），或者不在「茶友」裡，或者喜好裡有「茶」',
    '(in "Best customers", and watch), or not in "茶友", or 喜好 contains "茶"',
  ],
  [
    { column: 'profile.city', oneOf: ['a', 'b', 'c', 'd', 'e'] },
    '城市是a、b等 5 个值之一',
    '城市是a、b等 5 個值之一',
    'City is one of 5 values such as a, b',
  ],
  [{ all: [] }, '所有顾客', '所有顧客', 'All customers'],
  [{ segment: 'own-gone' }, '在“已删除的分群”里', '在「已刪除的分群」裡', 'In "a deleted segment"'],
])('%j', (rule, zh, tw, en) => {
  expect([say(rule), say(rule, 'zh-TW'), say(rule, 'en')]).toEqual([zh, tw, en]);
});

test.each(LOCALES)(
  '%s: every ready segment and tag says its rule without a column id',
  (locale) => {
    const tags: readonly TagDefinition[] = READY_TAGS;
    const rules = [
      ...[...READY_SEGMENTS, ...RFM_SEGMENTS, ...STAGE_SEGMENTS].map(({ rule }) => rule),
      ...tags.flatMap(({ layers }) => (layers ?? []).map(({ when }) => when)),
    ];
    for (const rule of rules) {
      const said = say(rule, locale);
      expect(said).not.toMatch(/\b(?:profile|tags|habits|voices|churn|lifecycle|rfm|customers)\./);
      expect(said).not.toMatch(/undefined|NaN|null/);
    }
  },
);

test('every segment of the app has words, and every layer of a tag', () => {
  for (const { id } of [...READY_SEGMENTS, ...RFM_SEGMENTS, ...STAGE_SEGMENTS]) {
    const words = segmentWordsOf(id);
    expect(words?.todo.length).toBeGreaterThan(0);
  }
  for (const tag of READY_TAGS as readonly TagDefinition[]) {
    const words = tagWords[tag.id as keyof typeof tagWords];
    for (const { value } of tag.layers ?? []) expect(words.values).toHaveProperty([value]);
  }
});
