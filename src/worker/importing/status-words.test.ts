/** Status words that no list knows: asked once, counted as answered, remembered, gone with their file. */
import { expect, test } from 'vitest';
import type { OrderClass } from '#domain/order-class.ts';
import { freshClient } from '#testing/in-process-client.ts';
import type { StagedView } from '#worker/protocol/import.ts';

const file = (name: string, rows: readonly string[]): File =>
  new File([['订单编号,买家会员名,下单时间,订单状态,实付金额', ...rows].join('\n')], name);

const MARCH = file('三月.csv', [
  'A1,王芳,2024-03-05,交易成功,100',
  'A2,王芳,2024-03-06,蓝色,20',
  'A3,李强,2024-03-07,蓝色,30',
  'A4,李强,2024-03-08,绿色,5',
]);
const APRIL = file('四月.csv', ['B1,王芳,2024-04-05,蓝色,7', 'B2,李强,2024-04-06,交易成功,11']);

const revenue = ({ totals }: StagedView): number => Number(totals.knownRevenue);

function asked(view: StagedView): Record<string, [orders: number, answer: OrderClass | null]> {
  const question = view.files[0]!.questions.find(({ code }) => code === 'unknownStatus');
  if (question?.code !== 'unknownStatus') return {};
  return Object.fromEntries(
    question.words.map(({ word, orders, answer }) => [word, [orders, answer]]),
  );
}

test('what was said of a word counts, is taken over by later files, and goes when its file is undone', async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const knownRevenue = async (): Promise<number | null> => {
    const overview = await client.call('result.overview', {});
    return overview.status === 'done' ? overview.summary.knownRevenue.value : null;
  };
  const first = await client.call('import.stage', { files: [MARCH] });
  expect(asked(first)).toEqual({ 蓝色: [2, null], 绿色: [1, null] });
  expect(revenue(first)).toBe(155);
  const told = await client.call('import.change', {
    staged: first.id,
    changes: [
      { batch: first.files[0]!.batch, statusWords: { 蓝色: 'closed' } },
      { batch: first.files[0]!.batch, statusWords: { 绿色: 'refunded' } },
    ],
  });
  expect(asked(told)).toEqual({ 蓝色: [2, 'closed'], 绿色: [1, 'refunded'] });
  expect(revenue(told)).toBe(100);
  expect(told.totals.leftOut).toMatchObject({ closed: 2, refunded: 1 });
  await client.call('import.commit', { staged: first.id });

  const later = await client.call('import.stage', { files: [APRIL] });
  expect(asked(later)).toMatchObject({ 蓝色: [3, 'closed'] });
  expect(revenue(later)).toBe(111);
  // Said otherwise now, it is so for all orders that carry the word.
  const changed = await client.call('import.change', {
    staged: later.id,
    changes: [{ batch: later.files[0]!.batch, statusWords: { 蓝色: 'counted' } }],
  });
  expect(revenue(changed)).toBe(168);
  await client.call('import.commit', { staged: later.id });
  expect(await knownRevenue()).toBe(168);
  await client.call('history.turnLast', { isDone: false });
  expect(await knownRevenue()).toBe(100);
});

test('what a word means can be said otherwise afterwards: figures follow, later files know it, and it is undone', async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const knownRevenue = async (): Promise<number | null> => {
    const overview = await client.call('result.overview', {});
    return overview.status === 'done' ? overview.summary.knownRevenue.value : null;
  };
  const words = async (): Promise<Record<string, [orders: number, answer: OrderClass | null]>> =>
    Object.fromEntries(
      (await client.call('orders.statusWords', null)).map(
        ({ word, orders, answer }) => [word, [orders, answer]] as const,
      ),
    );
  const first = await client.call('import.stage', { files: [MARCH] });
  await client.call('import.change', {
    staged: first.id,
    changes: [{ batch: first.files[0]!.batch, statusWords: { 蓝色: 'closed' } }],
  });
  await client.call('import.commit', { staged: first.id });
  expect(await words()).toEqual({ 蓝色: [2, 'closed'], 绿色: [1, null] });
  expect(await knownRevenue()).toBe(105);

  const { act } = await client.call('orders.answerStatus', { word: '蓝色', answer: 'counted' });
  expect(await knownRevenue()).toBe(155);
  await client.call('orders.answerStatus', { word: '绿色', answer: 'refunded' });
  expect(await words()).toEqual({ 蓝色: [2, 'counted'], 绿色: [1, 'refunded'] });
  expect(await knownRevenue()).toBe(150);
  // Saying the same again does nothing.
  expect((await client.call('orders.answerStatus', { word: '绿色', answer: 'refunded' })).act).toBe(
    null,
  );

  const later = await client.call('import.stage', { files: [APRIL] });
  expect(asked(later)).toMatchObject({ 蓝色: [3, 'counted'] });
  await client.call('import.commit', { staged: later.id });
  expect(await knownRevenue()).toBe(168);
  // Each answer is undone by itself; what April brought was said after it.
  await client.call('import.undo', { batches: [later.files[0]!.batch] });
  await client.call('history.turn', { act: act!, isDone: false });
  expect(await words()).toEqual({ 蓝色: [2, 'closed'], 绿色: [1, 'refunded'] });
  expect(await knownRevenue()).toBe(100);
  const { acts } = await client.call('history.view', null);
  expect(acts.map(({ told, state }) => [told.kind, state])).toContainEqual([
    'statusWord',
    'undone',
  ]);
});

test('a word that every object has is a word like any other', async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const words = ['constructor', '__proto__', 'toString'];
  const rows = words.map((word, at) => `C${at},王芳,2024-03-0${at + 1},${word},10`);
  const view = await client.call('import.stage', { files: [file('五月.csv', rows)] });
  // As it goes to the page.
  const [sent] = structuredClone(view).files;
  const question = sent!.questions.find(({ code }) => code === 'unknownStatus');
  expect(question).toEqual({
    code: 'unknownStatus',
    orders: 3,
    words: words.map((word) => ({ word, orders: 1, answer: null })),
  });
});
