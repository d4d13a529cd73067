import { expect, test } from 'vitest';
import { isBookingWord, orderClassName } from './order-class-names.ts';

test.each([
  '已预约',
  '預約成功',
  '已预订',
  'Booked',
  'Appointment scheduled',
  'reserved',
  '待到店',
])('of an appointment (%s) it is asked whether they came', (word) => {
  expect(orderClassName('pending', word, 'zh-CN')).toBe('约好了，还没来');
  expect(orderClassName('pending', word, 'en')).toBe('Booked, not yet come');
});

test.each(['已转单', '寄存中', 'migrated', 'unlisted'])(
  'of another (%s) whether it was paid',
  (word) => {
    expect(isBookingWord(word)).toBe(false);
    expect(orderClassName('pending', word, 'zh-TW')).toBe('還沒付款');
  },
);
