import { expect, test } from 'vitest';
import type { CallName } from '#worker/protocol/calls.ts';
import { questionOf } from './given-answers.ts';
import { type Answer, Questions } from './questions.ts';

/** Questions that are put into a list and answered by hand. */
function listened() {
  const put: { name: CallName; signal: AbortSignal; answer: (result: unknown) => Promise<void> }[] =
    [];
  const questions = new Questions(
    (name, _, { signal }) => {
      let resolve: (result: unknown) => void = () => undefined;
      const promise = new Promise<unknown>((resolved) => {
        resolve = resolved;
      });
      const answer = async (result: unknown): Promise<void> => {
        resolve(result);
        await promise;
      };
      put.push({ name, signal, answer });
      return promise as Promise<never>;
    },
    (error) => ({ code: 'bug', detail: String(error) }),
  );
  return { put, questions };
}

const RFM = questionOf(1, 'result.rfm', {});

test('what several ask at once is asked once and told to each', async () => {
  const { put, questions } = listened();
  const told: Answer[] = [];
  const listen = (answer: Answer): void => void told.push(answer);
  const ends = [questions.ask(RFM, listen), questions.ask(RFM, listen)];
  expect(put.map(({ name }) => name)).toEqual(['result.rfm']);
  await put[0]!.answer('scores');
  expect(told).toEqual([
    { status: 'done', result: 'scores' },
    { status: 'done', result: 'scores' },
  ]);
  // Who comes later is told at once; another version is another question.
  ends.push(questions.ask(RFM, listen));
  expect(told).toHaveLength(3);
  expect(questions.known(RFM)).toBe('scores');
  ends.push(questions.ask(questionOf(2, 'result.rfm', {}), listen));
  expect(put).toHaveLength(2);
  for (const end of ends) end();
});

test('the last one who stops listening cancels; an answer outlives a change of screens and no more', async () => {
  const { put, questions } = listened();
  const [first, second] = [
    questions.ask(RFM, () => undefined),
    questions.ask(RFM, () => undefined),
  ];
  first();
  expect(put[0]!.signal.aborted).toBe(false);
  second();
  expect(put[0]!.signal.aborted).toBe(true);
  const leave = questions.ask(RFM, () => undefined);
  await put[1]!.answer('scores');
  leave();
  const end = questions.ask(RFM, () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(questions.known(RFM)).toBe('scores');
  expect(put).toHaveLength(2);
  end();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(questions.known(RFM)).toBeUndefined();
});
