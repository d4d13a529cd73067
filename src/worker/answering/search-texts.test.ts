import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '#domain/normalise/width.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import { numRuns } from '#testing/property.ts';
import { SearchTexts } from './search-texts.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'B', 'Σ', '王', ' ', '\n', '\u200b', 'Ａ', '1', '\u0000', '\u{1F600}'),
  maxLength: 8,
});

test('finds whom one finds by folding each text on its own', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 30 }),
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(1, 300),
      async (texts, needles, times) => {
        const all = Array.from({ length: times }, () => texts).flat();
        const search = new SearchTexts(all.length, (person) => all[person]!);
        for (const needle of needles.map(foldText).filter((own) => own !== '')) {
          const isKept = new Uint8Array(all.length).fill(1);
          await search.keepMatches(needle, isKept, UNINTERRUPTED);
          expect([...isKept]).toEqual(all.map((own) => (foldText(own).includes(needle) ? 1 : 0)));
        }
      },
    ),
    { numRuns: numRuns(60, 2000) },
  );
});

test('a search that was left goes on with what it had folded', async () => {
  const count = 20_000;
  let asked = 0;
  const search = new SearchTexts(count, (person) => {
    asked += 1;
    return `C${person}`;
  });
  const cancelled = new Error('cancelled');
  const impatient = { due: () => asked > 9000, pause: () => Promise.reject(cancelled) };
  const isKept = new Uint8Array(count).fill(1);
  await expect(search.keepMatches('c1', isKept, impatient)).rejects.toBe(cancelled);
  const before = asked;
  await search.keepMatches('c19999', isKept.fill(1), UNINTERRUPTED);
  expect(asked).toBe(count);
  expect(before).toBeGreaterThan(9000);
  expect(isKept.indexOf(1)).toBe(19_999);
  expect(isKept.reduce((sum, own) => sum + own, 0)).toBe(1);
});
