import { expect, it } from 'vitest';

import { formatDay, formatMoment } from './civil-time.ts';
import { isTimeZone, localDayOf, localMomentOf } from './time-zone.ts';

const at = Date.UTC(2024, 2, 9, 16, 30, 15, 250);

it.each([
  ['UTC', '2024-03-09T16:30:15.250'],
  ['Asia/Shanghai', '2024-03-10T00:30:15.250'],
  ['America/New_York', '2024-03-09T11:30:15.250'],
  ['Asia/Kathmandu', '2024-03-09T22:15:15.250'],
  ['Pacific/Kiritimati', '2024-03-10T06:30:15.250'],
])('%s shows %s', (zone, expected) => {
  expect(formatMoment(localMomentOf(at, zone))).toBe(expected);
  expect(formatDay(localDayOf(at, zone))).toBe(expected.slice(0, 10));
});

it('follows the change to summer time', () => {
  const zone = 'America/New_York';
  expect(formatMoment(localMomentOf(Date.UTC(2024, 2, 10, 6, 59), zone))).toBe(
    '2024-03-10T01:59:00',
  );
  expect(formatMoment(localMomentOf(Date.UTC(2024, 2, 10, 7, 0), zone))).toBe(
    '2024-03-10T03:00:00',
  );
});

it('shows midnight as hour 0 and reads instants before 1970', () => {
  expect(formatMoment(localMomentOf(Date.UTC(2024, 0, 1), 'UTC'))).toBe('2024-01-01T00:00:00');
  expect(formatMoment(localMomentOf(-1, 'UTC'))).toBe('1969-12-31T23:59:59.999');
});

it('knows zones by name', () => {
  expect(isTimeZone('Asia/Taipei')).toBe(true);
  expect(isTimeZone('Asia/Nowhere')).toBe(false);
});
