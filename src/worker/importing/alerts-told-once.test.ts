/** Spoilt numbers of a workbook are told once. */
import { expect, test } from 'vitest';
import { alertsToldOnce } from './alerts-told-once.ts';

const damaged = (count: number) => ({ code: 'damagedNumbers', count }) as const;
const hidden = { code: 'hiddenRows', count: 3 } as const;

test('numbers that a column tells of are not told of again', () => {
  const cut = { code: 'idsCutOff', count: 4, header: '订单编号' } as const;
  const shown = { code: 'idsInExponent', count: 1, header: '物流单号' } as const;
  expect(alertsToldOnce([hidden, damaged(5)], [cut, shown])).toEqual([hidden, cut, shown]);
  expect(alertsToldOnce([damaged(7)], [cut])).toEqual([damaged(3), cut]);
  expect(alertsToldOnce([damaged(7)], [])).toEqual([damaged(7)]);
});
