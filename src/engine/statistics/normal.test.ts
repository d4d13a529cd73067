import { expect, test } from 'vitest';
import { adjustBenjaminiHochberg, erfc, twoProportionZ, twoSidedP } from './normal.ts';

// Abramowitz & Stegun, Handbook of Mathematical Functions, table 7.1 and 7.3 (erf = 1 − erfc).
test.each([
  [0, 1],
  [0.5, 0.4795001221869535],
  [1, 0.15729920705028513],
  [2, 0.004677734981047266],
  [3, 2.209049699858544e-5],
  [5, 1.5374597944280349e-12],
  [-1, 1.8427007929497148],
])('erfc(%f)', (x, expected) => {
  expect(Math.abs(erfc(x) / expected - 1)).toBeLessThan(1e-12);
});

test('two-sided p of 1.96 is 0.05', () => {
  expect(twoSidedP(1.959963984540054)).toBeCloseTo(0.05, 12);
});

test('two proportions as by hand: 15 of 50 against 30 of 150', () => {
  // pooled 0.225; z = 0.1 / sqrt(0.225 · 0.775 · (1/50 + 1/150)) = 1.4664…; R's prop.test: X² = z².
  const z = twoProportionZ(15, 50, 30, 150);
  expect(z).toBeCloseTo(0.1 / Math.sqrt(0.225 * 0.775 * (1 / 50 + 1 / 150)), 12);
  expect(z * z).toBeCloseTo(2.150537634408602, 9);
  expect(twoProportionZ(0, 10, 0, 20)).toBe(0);
});

test('Benjamini–Hochberg as in the paper of 1995 and R p.adjust', () => {
  // Benjamini & Hochberg (1995), 15 p-values of the thrombolysis study: 4 are rejected at 0.05.
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ];
  const adjusted = adjustBenjaminiHochberg(p);
  expect(adjusted.filter((value) => value <= 0.05)).toHaveLength(4);
  expect(adjusted[0]).toBeCloseTo(0.0015, 12);
  expect(adjusted[3]).toBeCloseTo(0.035625, 12);
  expect(adjusted.at(-1)).toBe(1);
  expect(adjustBenjaminiHochberg([])).toEqual([]);
});
