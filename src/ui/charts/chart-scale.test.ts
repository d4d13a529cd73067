import { expect, test } from 'vitest';
import { heatLevel, niceTicks, spreadLabels } from './chart-scale.ts';

test('ticks are round and hold the range', () => {
  expect(niceTicks(0, 100)).toEqual([0, 25, 50, 75, 100]);
  expect(niceTicks(0, 0.37)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  expect(niceTicks(3_120, 12_430)).toEqual([2_500, 5_000, 7_500, 10_000, 12_500]);
  expect(niceTicks(-40, 60)).toEqual([-50, -25, 0, 25, 50, 75]);
  expect(niceTicks(5, 5)).toEqual([0, 5]);
  expect(niceTicks(0, 0)).toEqual([0, 1]);
});

test('labels do not lie on each other and stay inside', () => {
  expect(spreadLabels([10, 12, 80], 16, 100)).toEqual([10, 26, 80]);
  expect(spreadLabels([98, 99], 16, 100)).toEqual([84, 100]);
  expect(spreadLabels([50, 20], 16, 100)).toEqual([50, 20]);
});

test('shades span the least to the most value present', () => {
  const levels = (values: readonly number[]) => {
    const present = values.filter((value) => value > 0);
    const ends = { least: Math.min(...present), most: Math.max(...present) };
    return values.map((value) => heatLevel(value, ends, 6, 'linear'));
  };
  expect(levels([0, 900, 925, 950, 975, 1000])).toEqual([0, 1, 2, 3, 4, 5]);
  expect(levels([0, 7, 7])).toEqual([0, 3, 3]);
  expect(heatLevel(25, { least: 1, most: 100 }, 6, 'root')).toBe(3);
});
