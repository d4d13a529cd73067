import { describe, expect, test } from 'vitest';
import type { RowCounts } from '#domain/batch.ts';
import type { Locale } from '#domain/locale.ts';
import { formatsOf } from '#ui/words/formats.ts';
import type { FileRefusal, StagedFileView, StagedView } from '#worker/protocol/import.ts';
import { importText } from './import-text.ts';
import { startWords, summarize, type StageFacts } from './stage-summary.ts';

const NO_NEED: StagedView['need'] = {
  memory: 0,
  stored: 0,
  room: { memory: null, stored: null, quota: null },
  optional: [],
};

const NOTHING_FOUND: StagedFileView['found'] = {
  encoding: null,
  delimiter: null,
  quote: null,
  escape: null,
  headerRow: null,
  headerRows: null,
  dateOrders: null,
};

function fileOf(
  rows: Partial<RowCounts>,
  refusal: FileRefusal | null = null,
  name = 'orders.csv',
): StagedFileView {
  return {
    batch: 'b',
    name,
    bytes: 1,
    refusal,
    isLeftOut: false,
    said: {},
    found: NOTHING_FOUND,
    source: 'main',
    encoding: 'utf-8',
    encodingCertain: true,
    dialectConfidence: 1,
    tableCount: 1,
    isSheet: false,
    dialect: {
      delimiter: ',',
      blankAligned: false,
      quote: '"',
      newline: 'LF',
      headerRow: 0,
      firstDataRow: 1,
    },
    kinds: ['orders'],
    columns: [],
    rows: { read: 0, new: 0, changed: 0, duplicate: 0, rejected: {}, skipped: {}, ...rows },
    alerts: [],
    questions: [],
    hasEarlier: false,
    remembered: null,
  };
}

const totals: StagedView['totals'] = {
  people: 3120,
  newPeople: 12,
  orders: 12_430,
  newOrders: 230,
  knownRevenue: '1800000.5',
  anonymousRevenue: '60000.25',
  anonymousOrders: 0,
  leftOut: {},
  firstDay: 14_975,
  lastDay: 15_318,
};

function said(locale: Locale, facts: Partial<StageFacts>, sameAsBefore: string[] = []) {
  const taking = facts.taking ?? [fileOf({ read: 10, new: 10 })];
  const view: StagedView = {
    id: 's',
    files: taking,
    totals,
    currency: 'CNY',
    sameAsBefore,
    need: NO_NEED,
  };
  const whole: StageFacts = {
    view,
    taking,
    refused: [],
    questionCount: 0,
    unsure: [],
    isFirst: true,
    currency: 'CNY',
    ...facts,
  };
  return summarize(whole, importText[locale], formatsOf(locale));
}

describe('the one sentence after a drop', () => {
  test('the first import tells orders, people and money', () => {
    const three = [1, 2, 3].map(() => fileOf({ read: 5, new: 5 }));
    const facts = { taking: three, questionCount: 2 };
    expect(said('zh-CN', facts)).toEqual({
      sentence: '我读到 3 个文件：12,430 单、3,120 位顾客、¥186万',
      lead: '日期 2011年1月1日 – 2011年12月10日。有两处请看一眼，然后开始。',
      canStart: true,
    });
    expect(said('zh-TW', facts).sentence).toBe(
      '我讀到 3 個檔案：12,430 筆訂單、3,120 位顧客、¥186萬',
    );
    expect(said('en', facts).sentence).toBe(
      'I read 3 files: 12,430 orders, 3,120 customers, ¥1.86M',
    );
  });

  test('a header without rows is said, and there is nothing to start', () => {
    const column: StagedFileView['columns'][number] = {
      index: 0,
      header: '订单编号',
      table: 'orders',
      field: 'orderId',
      custom: false,
      type: 'category',
      confidence: 1,
      texts: null,
      samples: [],
      unreadableCount: 0,
      isLeftOut: false,
      isEmpty: true,
      isOutside: false,
      collision: { rule: 'overwrite', choices: [] },
    };
    const bare: StagedFileView = { ...fileOf({ read: 0 }), columns: [column] };
    expect(said('zh-CN', { taking: [bare] })).toMatchObject({
      sentence: '这份文件有表头，但没有数据行',
      canStart: false,
    });
    expect(said('zh-TW', { taking: [bare, bare] }).sentence).toBe(
      '這 2 個檔案都只有表頭，沒有資料列',
    );
    expect(said('en', { taking: [bare] }).sentence).toBe('This file has a header and no rows');
    const both = said('en', { taking: [bare, fileOf({ read: 5, new: 5 })] });
    expect(both).toMatchObject({ canStart: true });
    expect(both.sentence).toContain('I read 1 file');
  });

  test('rows that cannot be read are said, and then not all is clear', () => {
    const rejected = { unreadableNumber: 12, unreadableDate: 2 };
    const taking = [fileOf({ read: 24, new: 10, rejected })];
    const { lead } = said('zh-CN', { taking });
    expect(lead).toContain('有 14 行读不懂，没有算进去');
    expect(lead).not.toContain('没有要问的');
    const one = [fileOf({ read: 11, new: 10, rejected: { unreadableDate: 1 } })];
    expect(said('en', { taking: one }).lead).toContain('1 row cannot be read and does not count');
  });

  test('numbers that are lost in the file are not called clear', () => {
    const alerts = [{ code: 'idsInExponent', count: 10, header: '订单编号' }] as const;
    const taking = [{ ...fileOf({ read: 10, new: 10 }), alerts }];
    expect(said('zh-CN', { taking }).lead).not.toContain('没有要问的');
  });

  test('nor is a file that breaks off in its last row', () => {
    const alerts = [{ code: 'lastRowCut', count: 1, records: [12] }] as const;
    const taking = [{ ...fileOf({ read: 10, new: 10 }), alerts }];
    expect(said('zh-CN', { taking }).lead).not.toContain('没有要问的');
  });

  test('a later import tells what it adds and what that makes', () => {
    expect(said('zh-CN', { isFirst: false })).toMatchObject({
      sentence: '我读到 1 个文件，新增 230 单、12 位顾客',
      lead: '导入后一共 12,430 单、3,120 位顾客、¥186万。没有要问的，可以开始。',
    });
  });

  const NO_NEED: StagedView['need'] = {
    memory: 0,
    stored: 0,
    room: { memory: null, stored: null, quota: null },
    optional: [],
  };

  test('the same file again says that nothing new would come in, and may still start', () => {
    const taking = [fileOf({ read: 10, duplicate: 10 })];
    expect(said('zh-CN', { taking, isFirst: false }, ['before'])).toEqual({
      sentence: '这份文件已经导入过：0 行新增',
      lead: '照样开始也没关系，重复的不会算两遍。',
      canStart: true,
    });
    expect(said('en', { taking, isFirst: false }).sentence).toBe(
      'You have all of this already: 0 new rows',
    );
  });

  test('rows that only say something newer are updates', () => {
    const taking = [fileOf({ read: 10, duplicate: 7, changed: 3 })];
    expect(said('en', { taking, isFirst: false }).sentence).toBe(
      'Nothing new, but 3 rows bring updates',
    );
  });

  test('orders of nobody are said before they come in, with their money and why', () => {
    const view: StagedView = {
      id: 's',
      files: [],
      totals: { ...totals, anonymousOrders: 16, anonymousRevenue: '9716.00' },
      currency: 'CNY',
      sameAsBefore: [],
      need: NO_NEED,
    };
    expect(said('zh-CN', { view }).lead).toContain(
      '其中 16 单（¥9,716）看不出是谁买的：那几行没有手机号、邮箱、顾客编号或会员名。',
    );
    expect(said('zh-TW', { view }).lead).toContain(
      '其中 16 筆（¥9,716）看不出是誰買的：那幾列沒有手機號碼、電子郵件、顧客編號或會員名。',
    );
    expect(said('en', { view }).lead).toContain(
      '16 of them (¥9,716) do not tell who bought: their rows have no phone, e-mail, customer number or nick.',
    );
    const free = { ...view, totals: { ...view.totals, anonymousRevenue: '0' } };
    expect(said('zh-CN', { view: free }).lead).toContain('其中 16 单看不出是谁买的');
    expect(said('zh-CN', {}).lead).not.toContain('看不出');
  });

  test('refused files beside good ones do not stop them', () => {
    const { lead, canStart } = said('en', { refused: [fileOf({}, { code: 'empty' }, 'b.csv')] });
    expect(lead).toContain('Another file cannot be used; these are not affected.');
    expect(canStart).toBe(true);
  });

  test('a workbook is one file, and what is not read of it is no other file', () => {
    const sheet = (name: string) => fileOf({ read: 5, new: 5 }, null, `店.xlsx › ${name}`);
    const unread = fileOf({}, { code: 'sheetsLeftOut', count: 3, names: [] }, '店.xlsx');
    const taking = [sheet('一月'), sheet('二月')];
    const { sentence, lead } = said('zh-CN', { taking, refused: [unread] });
    expect(sentence).toBe('我读到 1 个文件（2 张工作表）：12,430 单、3,120 位顾客、¥186万');
    expect(lead).toContain('还有 3 张表没有读，见下面。');
    expect(lead).not.toContain('用不了');
    expect(said('en', { taking }).sentence).toContain('I read 1 file (2 sheets): ');
    const bad = fileOf({}, { code: 'empty' }, '店.xlsx › 三月');
    expect(said('en', { taking, refused: [bad] }).lead).toContain('Another table of it cannot be');
  });

  test('nothing but refused files cannot start', () => {
    const refused = fileOf({}, { code: 'empty' });
    const view: StagedView = {
      id: 's',
      files: [refused],
      totals,
      currency: null,
      sameAsBefore: [],
      need: NO_NEED,
    };
    expect(said('zh-CN', { view, taking: [], refused: [refused] })).toEqual({
      sentence: '这份文件用不了',
      lead: '',
      canStart: false,
    });
  });

  test('what does not count and what is a guess is said before the start', () => {
    const view: StagedView = {
      id: 's',
      files: [],
      totals: { ...totals, leftOut: { closed: 42, pending: 34 } },
      currency: 'CNY',
      sameAsBefore: [],
      need: NO_NEED,
    };
    const unsure = [{ file: '订单.csv', header: '日期', field: '下单时间' }];
    expect(said('zh-CN', { view, unsure }).lead).toBe(
      '日期 2011年1月1日 – 2011年12月10日。12,506 单里 42 单已关闭、34 单未付款，不计入。“日期”当作下单时间，这是猜的；不对就在细节里改。',
    );
  });
});

describe('the one button', () => {
  const alerts = [{ code: 'undecodable', count: 7 }] as const;
  const said = { encoding: 'gb18030' } as const;
  const good = fileOf({ read: 10, new: 10 });

  test('says so where characters are lost under the encoding that was chosen', () => {
    const taking = [good, { ...good, said, alerts }];
    expect(startWords(taking, importText['zh-CN'])).toBe('仍按所选编码开始');
    expect(startWords(taking, importText['zh-TW'])).toBe('仍按所選編碼開始');
    expect(startWords(taking, importText.en)).toBe('Start with this encoding anyway');
  });

  test('so does that of a table which can only be kept', () => {
    const unknown = { ...good, kinds: ['other'] } as const;
    expect(startWords([unknown], importText.en)).toBe('Just keep it');
    const broken = { ...unknown, said, alerts };
    expect(startWords([broken], importText['zh-CN'])).toBe('仍按所选编码保存');
    expect(startWords([broken], importText.en)).toBe('Keep it in this encoding anyway');
  });

  test('says nothing of the encoding where the file breaks off', () => {
    const cut = [{ code: 'lastRowCut', count: 1, records: [12] }] as const;
    expect(startWords([{ ...good, said, alerts: cut }], importText.en)).toBe('Start');
  });

  test('simply starts where nothing is lost, or nobody chose', () => {
    expect(startWords([good], importText.en)).toBe('Start');
    expect(startWords([{ ...good, said }], importText.en)).toBe('Start');
    expect(startWords([{ ...good, alerts }], importText.en)).toBe('Start');
  });
});
