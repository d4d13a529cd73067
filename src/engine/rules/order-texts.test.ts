import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import { orderBy, orderTexts } from './order-texts.ts';

/** The same order by comparing. */
function compared(
  texts: readonly string[],
  compare: (a: string, b: string) => number = (a, b) => (a < b ? -1 : a > b ? 1 : 0),
): number[] {
  return [...texts.keys()].sort((a, b) => compare(texts[a]!, texts[b]!) || a - b);
}

/** Texts that share beginnings, end in each other, repeat, and have units from end to end. */
const text = fc
  .tuple(
    fc.constantFrom('', 'C000', 'C0001', '会员', '\u0000', 'user@example.com, number '),
    fc.string({ unit: fc.constantFrom('0', '1', '9', 'é', '王', '\u{1F600}', '\uFFFF', '\u0000') }),
  )
  .map((parts) => parts.join(''));

test('few texts and many stand by their code units, equal ones as they stood', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(1, 9, 60),
      async (texts, times) => {
        const all = Array.from({ length: times }, (_, at) =>
          texts.map((own) => (at % 3 === 0 ? own : own + at * 7919)),
        ).flat();
        expect(Array.from(await orderTexts(all, UNINTERRUPTED))).toEqual(compared(all));
      },
    ),
    { numRuns: numRuns(150, 3000) },
  );
});

test('any comparison gives the order that comparing gives', async () => {
  const { compare } = new Intl.Collator('zh-Hans-CN', { numeric: true });
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 40 }),
      async (texts, times) => {
        const all = Array.from({ length: times }, (_, at) =>
          texts.map((own) => own + (at % 5)),
        ).flat();
        expect(Array.from(await orderBy(all, compare, UNINTERRUPTED))).toEqual(
          compared(all, compare),
        );
      },
    ),
    { numRuns: numRuns(30, 1000) },
  );
});

test('an order lets messages in', async () => {
  const texts = Array.from({ length: 100_000 }, (_, at) => `C${(at * 7919) % 100_003}`);
  let pauses = 0;
  const busy = {
    due: () => true,
    pause: async () => {
      pauses += 1;
      await Promise.resolve();
    },
  };
  await orderTexts(texts, busy);
  expect(pauses).toBeGreaterThan(20);
});
