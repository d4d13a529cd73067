import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatDay, formatMoment, parseIsoDay } from './civil-time.ts';
import { dayFromSerial, momentFromSerial, serialFromDay } from './excel-serial.ts';

const isoDay = (serial: number, system: '1900' | '1904'): string | null => {
  const day = dayFromSerial(serial, system);
  return day === null ? null : formatDay(day);
};

describe('serials of the 1900 system', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [40_886.5, '2011-12-09'],
    [2_958_465, '9999-12-31'],
    [2_958_466, null],
    [0, null],
    [0.5, null],
    [-3, null],
    [Number.NaN, null],
  ])('%d is %s', (serial, iso) => expect(isoDay(serial, '1900')).toBe(iso));
});

describe('serials of the 1904 system', () => {
  it.each([
    [0, '1904-01-01'],
    [24_107, '1970-01-01'],
    [2_957_003, '9999-12-31'],
    [2_957_004, null],
    [-1, null],
  ])('%d is %s', (serial, iso) => expect(isoDay(serial, '1904')).toBe(iso));
});

it('keeps the time to the millisecond, from the 15 digits a workbook stores', () => {
  const at = (serial: number): string => formatMoment(momentFromSerial(serial, '1900') ?? 0);
  expect(at(40_513.3513888889)).toBe('2010-12-01T08:26:00');
  expect(at(40_513.999_999_999_9)).toBe('2010-12-02T00:00:00');
  expect(momentFromSerial(60.5, '1900')).toBeNull();
});

it('goes there and back for every day a system can count', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_957_003 }), (serial) => {
      for (const system of ['1900', '1904'] as const) {
        const day = dayFromSerial(serial, system);
        if (day === null) expect(serial).toBe(60);
        else expect(serialFromDay(day, system)).toBe(serial);
      }
    }),
  );
  const before = parseIsoDay('1899-12-31') ?? 0;
  expect(serialFromDay(before, '1900')).toBeNull();
  expect(serialFromDay(before, '1904')).toBeNull();
});
