import { describe, expect, test } from 'vitest';
import { shopOf, type PlainColumns } from '#testing/batches.ts';
import { countAnswers } from './survey-answers.ts';

const job = { due: () => false, pause: () => Promise.resolve() };

type Row = readonly [response: string, person: string, question: string, answer: string];

function survey(rows: readonly Row[], more: PlainColumns = {}) {
  const shop = shopOf({
    'surveys.responseId': rows.map(([response]) => response),
    'surveys.customerId': rows.map(([, person]) => person),
    'surveys.questionText': rows.map(([, , question]) => question),
    'surveys.answer': rows.map(([, , , answer]) => answer),
    ...more,
  });
  return countAnswers(shop, 1000, () => true, job);
}

describe('answers to a survey', () => {
  test('are counted by response, of several choices each', async () => {
    const rows: readonly Row[] = [
      ['1', 'a', '您关心什么？', '价格、物流'],
      ['2', 'b', '您关心什么？', '价格'],
      ['3', 'c', '您关心什么？', '物流'],
      ['3', 'c', '您关心什么？', '包装'],
    ];
    const kinds = rows.map(() => '多选题');
    const [question] = await survey(rows, { 'surveys.questionKind': kinds });
    // Its own words may say it, or the mark between the choices.
    const worded = rows.map(([id, who, asked, said]): Row => [id, who, `${asked}（多选）`, said]);
    const marked = rows.map(([id, who, asked, said]): Row => [
      id,
      who,
      asked,
      said.replace('、', '┋'),
    ]);
    expect((await survey(worded))[0]!.answers).toEqual(question!.answers);
    expect((await survey(marked))[0]!.answers).toEqual(question!.answers);
    expect(question).toMatchObject({ kind: 'choice', responses: 3, others: 0 });
    expect(question!.answers).toEqual([
      { answer: '价格', responses: 2 },
      { answer: '物流', responses: 2 },
      { answer: '包装', responses: 1 },
    ]);
  });

  test('of which nothing says that several were chosen stay whole', async () => {
    const [question] = await survey([
      ['1', 'a', 'City?', 'Halle (Saale), Germany; west'],
      ['2', 'b', 'City?', 'Halle (Saale), Germany; west'],
    ]);
    expect(question!.answers).toEqual([{ answer: 'Halle (Saale), Germany; west', responses: 2 }]);
  });

  test.each([
    ['the sign of a survey system', ['帽子┋袜子', '帽子'], ['帽子', '袜子']],
    ['commas', ['微信, 朋友', '朋友', '朋友, 微信', '微信', '微信, 朋友'], ['朋友', '微信']],
    ['semicolons', ['A;B', 'B;C', 'A;C', 'A', 'B'], ['A', 'B', 'C']],
  ])('between which stand %s are counted by choice', async (_, given, choices) => {
    const [question] = await survey(
      given.map((answer, at) => [String(at), `p${at}`, '您喜欢哪些？', answer]),
    );
    expect(question).toMatchObject({ kind: 'choice', responses: given.length, others: 0 });
    expect(question!.answers.map(({ answer }) => answer).toSorted()).toEqual(choices.toSorted());
  });

  test('that are sentences stay whole', async () => {
    const given = ['Good, but late', 'Late, sadly', 'Fine, thanks', 'Good, but late'];
    const [question] = await survey(
      given.map((answer, at) => [String(at), `p${at}`, 'How was it?', answer]),
    );
    expect(question!.answers[0]).toEqual({ answer: 'Good, but late', responses: 2 });
  });

  test('on a scale have a mean, and a promoter score where it asks who would recommend', async () => {
    const scores = [10, 9, 8, 6, 3];
    const asked = (question: string) =>
      survey(scores.map((score, at) => [String(at), `p${at}`, question, String(score)]));
    const [recommend] = await asked('How likely are you to recommend us?');
    expect(recommend).toMatchObject({ kind: 'number', mean: 7.2, responses: 5 });
    expect(recommend!.answers.map(({ answer }) => answer)).toEqual(['3', '6', '8', '9', '10']);
    expect(recommend!.nps).toEqual({ score: 0, promoters: 2, passives: 1, detractors: 2 });
    expect((await asked('How often do you cook?'))[0]!.nps).toBeNull();
    const five = await survey([['1', 'a', '愿意推荐给朋友吗？（1-5）', '5']]);
    expect(five[0]!.nps).toBeNull();
  });

  test('in own words are quoted, newest first, and counted as what they are', async () => {
    const rows = Array.from({ length: 16 }, (_, at): Row => [
      String(at),
      `p${at}`,
      '还有什么想说的？',
      `第 ${at} 个人写的话`,
    ]);
    const [question] = await survey(rows, { 'surveys.at': rows.map((_, at) => 900 + at) });
    expect(question).toMatchObject({ kind: 'open', answers: [], responses: 16 });
    expect(question!.quotes.slice(0, 2)).toEqual(['第 15 个人写的话', '第 14 个人写的话']);
  });

  test('after the as-of day, and empty ones, are none; questions stand in their own order', async () => {
    const rows: readonly Row[] = [
      ['1', 'a', 'B?', 'x'],
      ['1', 'a', 'A?', 'y'],
      ['2', 'b', 'A?', 'z'],
      ['3', 'c', 'B?', ' '],
    ];
    const questions = await survey(rows, {
      'surveys.at': [900, 900, 1001, 900],
      'surveys.questionId': ['Q10', 'Q2', 'Q2', 'Q10'],
    });
    expect(questions.map(({ question, responses }) => [question, responses])).toEqual([
      ['A?', 1],
      ['B?', 1],
    ]);
  });
});
