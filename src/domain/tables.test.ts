import { describe, expect, it } from 'vitest';

import { DIMENSIONS, DIMENSION_LABELS, SUBJECTS, SUBJECT_LABELS } from './dimensions.ts';
import { LOCALES, localeOfPreferences, wordIn } from './locale.ts';
import { SENSITIVITIES, highestSensitivity } from './sensitivity.ts';
import {
  TABLES,
  TABLE_KINDS,
  type FieldSpec,
  fieldNames,
  fieldSpec,
  isTableKind,
  keyField,
} from './tables.ts';

/** The vocabulary as specified: adding, dropping or renaming a field is a decision, not a slip. */
const SPECIFIED: Readonly<Record<string, string>> = {
  customers:
    'customerId name company phone email wechatOpenId wechatUnionId memberNo nationalId gender birthday age maritalStatus householdSize childrenCount education occupation jobTitle income interests address country province city district postcode workAddress latitude longitude registeredAt source channelPreference device os browser memberLevel points storedBalance joinedOn birthdayLunar note tags',
  identifiers: 'customerId idKind idValue source',
  orders:
    'orderId customerId buyerNick orderedAt paidAt closedAt status isOnline channel store amount amountDue discount discountRate freight refundAmount currency paymentMethod promotion salesperson buyerMessage sellerNote receiverName receiverPhone receiverAddress country province city district postcode',
  orderLines:
    'orderId lineNo productId sku variant productName category brand quantity unitPrice amount discount discountRate cost returnedQuantity lineStatus',
  payments: 'paymentId orderId customerId at amount fee currency method status refundedAmount',
  returns: 'returnId orderId productId returnedAt quantity amount reason',
  contracts:
    'contractId customerId product startedOn endedOn renewedOn amount periodMonths status churned',
  events:
    'customerId deviceId at kind page productId category dwellSeconds sessionId referrer userAgent device os browser network loadMs errorCode place latitude longitude city',
  surveys: 'responseId customerId at questionId questionText questionKind answer',
  feedback: 'feedbackId customerId at orderId productId channel rating nps text',
  tickets:
    'ticketId customerId openedAt firstReplyAt closedAt channel category priority status agent text satisfaction isComplaint',
  messages: 'ticketId at from text',
  socialEdges: 'fromId toId at kind weight',
  posts: 'postId customerId at channel text likes comments shares followersAtPost',
  preferences: 'customerId name value at',
  products: 'productId name category brand price cost launchedOn leadTimeDays supplier',
  inventory: 'productId warehouse on onHand onOrder safetyStock',
  purchases: 'purchaseId productId supplier orderedOn receivedOn quantity unitCost',
  stores: 'store name kind address province city latitude longitude openedOn',
  shipments:
    'shipmentId orderId carrier warehouse shippedAt promisedAt deliveredAt province city status problem',
  competitorProducts:
    'competitor product category on price promotion rating reviewCount marketShare strengths weaknesses ourProductId',
  marketSeries: 'series on value unit note',
  coupons:
    'couponId customerId campaignId kind value issuedOn expiresOn redeemedOn orderId productId',
  campaigns: 'campaignId name goal channel startedOn endedOn cost',
  contacts:
    'campaignId customerId at channel variant delivered opened clicked responded amount optedOut',
  opportunities:
    'opportunityId customerId name stage amount openedOn stageChangedOn closedOn won owner',
  consents: 'customerId purpose channel granted at lawfulBasis source',
  other: '',
};

const everyField = TABLE_KINDS.flatMap((table) =>
  fieldNames(table).map((field): [string, FieldSpec] => {
    const spec = fieldSpec(table, field);
    if (spec === undefined) throw new Error(`${table}.${String(field)} has no spec`);
    return [`${table}.${String(field)}`, spec];
  }),
);

describe('the tables', () => {
  it('and their fields are those specified', () => {
    expect(Object.keys(TABLES).sort()).toEqual(Object.keys(SPECIFIED).sort());
    for (const table of TABLE_KINDS) {
      expect(Array.from<string>(fieldNames(table)).sort().join(' '), table).toBe(
        (SPECIFIED[table] ?? '').split(' ').sort().join(' '),
      );
    }
  });

  it('say what each field means in three languages', () => {
    for (const [name, spec] of everyField) {
      expect(spec.label.length, name).toBe(LOCALES.length);
      expect(
        spec.label.every((label) => label.trim() !== ''),
        name,
      ).toBe(true);
      expect(spec.note, name).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('give every label of a table once per language', () => {
    for (const table of TABLE_KINDS) {
      for (const locale of LOCALES) {
        const labels = fieldNames(table).map((field) => {
          const spec = fieldSpec(table, field);
          return spec === undefined ? '' : wordIn(spec.label, locale);
        });
        expect(new Set(labels).size, `${table} ${locale}`).toBe(labels.length);
      }
    }
  });

  it('refer to tables that have a key of their own', () => {
    for (const [name, spec] of everyField) {
      expect(spec.role === 'reference', name).toBe(spec.refersTo !== undefined);
      if (spec.refersTo !== undefined) expect(keyField(spec.refersTo), name).toBeDefined();
    }
  });

  it('treat what names or reaches a person as personal', () => {
    for (const [name, spec] of everyField) {
      if (spec.refersTo === 'customers' || spec.type === 'phone' || spec.type === 'email') {
        expect(spec.sensitivity, name).not.toBe('none');
      }
    }
    expect(fieldSpec('customers', 'nationalId')?.sensitivity).toBe('sensitive');
    expect(fieldSpec('orders', 'receiverAddress')?.coarsening).toBe('city');
  });

  it('know their names, and nothing else', () => {
    expect(isTableKind('orders')).toBe(true);
    expect(isTableKind('toString')).toBe(false);
    expect(fieldSpec('orders', 'constructor')).toBeUndefined();
    expect(fieldSpec('orders', 'Gift wrap')).toBeUndefined();
    expect(keyField('orders')).toBe('orderId');
    expect(keyField('events')).toBeUndefined();
  });
});

it('the fifteen dimensions and the subjects have their labels', () => {
  expect(DIMENSIONS).toHaveLength(15);
  expect(Object.keys(DIMENSION_LABELS)).toEqual([...DIMENSIONS]);
  expect(Object.keys(SUBJECT_LABELS)).toEqual([...SUBJECTS]);
  const filled = new Set<string>(TABLE_KINDS.flatMap((table) => [...TABLES[table].dimensions]));
  expect(DIMENSIONS.filter((each) => !filled.has(each))).toEqual(['prediction']);
});

it('the highest sensitivity of several is inherited', () => {
  expect(highestSensitivity([])).toBe('none');
  expect(highestSensitivity(['none', 'sensitive', 'personal'])).toBe('sensitive');
  expect(highestSensitivity([...SENSITIVITIES].reverse())).toBe('sensitive');
  expect(highestSensitivity(['personal', 'none'])).toBe('personal');
});

it.each([
  [['zh-Hant-HK', 'en'], 'zh-TW'],
  [['zh-HK'], 'zh-TW'],
  [['zh-TW'], 'zh-TW'],
  [['zh-Hans-SG'], 'zh-CN'],
  [['zh'], 'zh-CN'],
  [['en-GB'], 'en'],
  [['fr-FR', 'en-US'], 'en'],
  [['fr'], 'zh-CN'],
  [[], 'zh-CN'],
])('a browser that wishes %j gets %s', (wishes, locale) => {
  expect(localeOfPreferences(wishes)).toBe(locale);
});
