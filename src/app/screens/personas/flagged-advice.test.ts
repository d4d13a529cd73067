import { expect, test } from 'vitest';
import { flaggedAdvice } from './flagged-advice.ts';

const group = { people: 55, flagged: 20, peopleShare: 0.2, revenueShare: 0.4 };

test('who is worth much is contacted first, who is worth little told with the others', () => {
  expect(flaggedAdvice('rfm-HHH', group)).toBe('first');
  expect(flaggedAdvice('rfm-HLL', { ...group, revenueShare: 0.05 })).toBe('together');
});

test('no second line where nobody is leaving, all are, or the advice already says it', () => {
  expect(flaggedAdvice('rfm-HHH', { ...group, flagged: 0 })).toBeNull();
  expect(flaggedAdvice('own-1', { ...group, flagged: 55 })).toBeNull();
  expect(flaggedAdvice('rfm-LLL', { ...group, revenueShare: 0.05 })).toBeNull();
  expect(flaggedAdvice('stage-dormant', group)).toBeNull();
});
