import { expect, test } from 'vitest';
import type { BatchData } from '#derive/batch-data.ts';
import { DerivedShop } from '#derive/shop.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import { countAnswers } from '#engine/shop/survey-answers.ts';
import { batchOf, type PlainCell } from '#testing/batches.ts';

const KNOWN = '1、您从哪里知道我们？(多选题)';
const SCALE = '2、您愿意推荐给朋友吗(0-10)';
const WORDS = '3、其他建议';

/** A sheet of a survey system: a response a row, a column a question. */
function sheet(from: number, answers: Readonly<Record<string, readonly PlainCell[]>>): BatchData {
  const [first] = Object.values(answers);
  const batch = batchOf({
    'surveys.responseId': first!.map((_, at) => `r${from + at}`),
    'customers.customerId': first!.map((_, at) => `c${from + at}`),
    'surveys.at': first!.map(() => 900),
    ...Object.fromEntries(
      Object.entries(answers).map(([header, cells]) => [`surveys~${header}`, cells]),
    ),
  });
  const columns = batch.meta.columns.map((column) =>
    column.custom ? { ...column, custom: false, field: 'answer' } : column,
  );
  return { ...batch, meta: { ...batch.meta, columns } };
}

const MAY = sheet(1, {
  [KNOWN]: ['门店┋抖音', '门店', '小红书'],
  [SCALE]: ['10', '9', '3'],
  [WORDS]: ['(空)', '包装可以再结实一点', '(跳过)'],
});

async function told(shop: DerivedShop) {
  const questions = await countAnswers(shop, 1000, () => true, UNINTERRUPTED);
  return questions.map(({ question, responses, answers, nps }) => [
    question,
    responses,
    answers.map((each) => `${each.answer} ${each.responses}`).join(),
    nps?.score ?? null,
  ]);
}

test('a survey with a column for each question tells every question, as one below the other would', async () => {
  expect(await told(new DerivedShop([MAY]))).toEqual([
    [KNOWN, 3, '门店 2,小红书 1,抖音 1', null],
    [SCALE, 3, '3 1,9 1,10 1', expect.closeTo(100 / 3)],
    // What nobody answered is no answer.
    [WORDS, 1, '包装可以再结实一点 1', null],
  ]);
});

test('the same question of a later file is the same question', async () => {
  const before = new DerivedShop([MAY]);
  const june = sheet(4, { [SCALE]: ['10'], '4、年龄': ['30'] });
  const expected = [
    [KNOWN, 3, '门店 2,小红书 1,抖音 1', null],
    [SCALE, 4, '3 1,9 1,10 2', 50],
    [WORDS, 1, '包装可以再结实一点 1', null],
    ['4、年龄', 1, '30 1', null],
  ];
  expect(await told(new DerivedShop([MAY, june]))).toEqual(expected);
  expect(await told(new DerivedShop([MAY, june], before))).toEqual(expected);
});
