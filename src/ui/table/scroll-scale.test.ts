import { describe, expect, test } from 'vitest';
import { follow, rowsInView, scrollScale, toOffset, toScrollTop } from './scroll-scale.ts';

const rowHeight = 40;
const view = 600;

describe('short lists are not scaled', () => {
  const scale = scrollScale(1_000 * rowHeight, view);
  test('bar and rows are the same', () => {
    expect(scale.height).toBe(40_000);
    expect(toOffset(scale, 1_234)).toBe(1_234);
    expect(toScrollTop(scale, 39_400)).toBe(39_400);
  });
  test('a list lower than its frame does not scroll', () => {
    const low = scrollScale(3 * rowHeight, view);
    expect(toOffset(low, 0)).toBe(0);
    expect(toOffset(low, 50)).toBe(0);
  });
});

describe('five million rows', () => {
  const scale = scrollScale(5_000_000 * rowHeight, view);
  const lastOffset = scale.total - view;
  const lastScroll = scale.height - view;
  test('stay below what browsers allow', () => {
    expect(scale.height).toBeLessThanOrEqual(8_000_000);
  });
  test('both ends are exact, order and inverse hold', () => {
    expect(toOffset(scale, 0)).toBe(0);
    expect(toOffset(scale, 777)).toBe(777);
    expect(toOffset(scale, lastScroll)).toBe(lastOffset);
    expect(toOffset(scale, lastScroll - 5)).toBe(lastOffset - 5);
    let before = -1;
    for (let at = 0; at <= lastScroll; at += 9_973) {
      const offset = toOffset(scale, at);
      expect(offset).toBeGreaterThan(before);
      expect(toScrollTop(scale, offset)).toBeCloseTo(at, 3);
      before = offset;
    }
  });
  test('a wheel moves pixel for pixel, a drag goes where the bar points', () => {
    const middle = { scrollTop: 4_000_000, offset: toOffset(scale, 4_000_000) };
    expect(follow(scale, middle, 4_000_100).offset).toBe(middle.offset + 100);
    expect(follow(scale, middle, 6_000_000).offset).toBe(toOffset(scale, 6_000_000));
  });
  test('the ends are reached even by small moves', () => {
    const nearEnd = { scrollTop: lastScroll - 50, offset: lastOffset - 900 };
    expect(follow(scale, nearEnd, lastScroll).offset).toBe(lastOffset);
    const nearStart = { scrollTop: 50, offset: 900 };
    expect(follow(scale, nearStart, 0).offset).toBe(0);
  });
});

test('rows in view', () => {
  expect(rowsInView(0, 600, 40, 1_000, 0)).toEqual({ first: 0, last: 15 });
  expect(rowsInView(410, 600, 40, 1_000, 4)).toEqual({ first: 6, last: 30 });
  expect(rowsInView(39_400, 600, 40, 1_000, 4)).toEqual({ first: 981, last: 1_000 });
  expect(rowsInView(0, 600, 40, 0, 4)).toEqual({ first: 0, last: 0 });
});
