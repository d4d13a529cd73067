import { expect, test } from 'vitest';
import { RowFill } from './row-fill.ts';

test('after a jump rows are filled some a frame, and hold what they held until then', () => {
  const fill = new RowFill<string>();
  const slots = 20;
  /** Draws rows first … first + 19 of a list that is all there, and says what is held where. */
  const draw = (first: number, isThere = true) => {
    const plan = fill.plan();
    const held = Array.from({ length: slots }, (_, at) => {
      const index = first + at;
      return plan.take(index % slots, index, isThere ? `row ${index}` : undefined);
    });
    return { held, isHolding: fill.settle(plan) };
  };
  const shownOf = (first: number, held: ReturnType<typeof draw>['held']): number =>
    held.filter(({ index, row }, at) => row !== undefined && index === first + at).length;

  const counts: number[] = [];
  let isHolding = true;
  while (isHolding) {
    const drawn = draw(0);
    counts.push(shownOf(0, drawn.held));
    ({ isHolding } = drawn);
  }
  expect(counts).toStrictEqual([7, 14, 20]);

  // The rows of the jump are on their way: nothing shown, nothing thrown away.
  const jumped = draw(500, false);
  expect(shownOf(500, jumped.held)).toBe(0);
  expect(
    jumped.held.map(({ row }) => row ?? '').toSorted((a, b) => a.localeCompare(b)),
  ).toStrictEqual(
    Array.from({ length: slots }, (_, at) => `row ${at}`).toSorted((a, b) => a.localeCompare(b)),
  );
  expect(jumped.isHolding).toBe(false);
  expect(shownOf(500, draw(500).held)).toBe(7);

  // Back where they came from, what is still held is there at once.
  expect(shownOf(0, draw(0).held)).toBe(13 + 7);
});

test('what changes in place, as by another order, is not held back', () => {
  const fill = new RowFill<string>();
  const draw = (word: string) => {
    const plan = fill.plan();
    const held = Array.from({ length: 7 }, (_, at) => plan.take(at, at, `${word} ${at}`));
    fill.settle(plan);
    return held;
  };
  const before = draw('old');
  expect(draw('old').every((one, at) => one === before[at])).toBe(true);
  expect(draw('new').map(({ row }) => row)).toStrictEqual(
    Array.from({ length: 7 }, (_, at) => `new ${at}`),
  );
});
