import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isUnmistakablePhone, normalPhone } from './phone.ts';

describe('normalPhone', () => {
  it.each([
    ['13812345678', '8613812345678'],
    ['138 1234 5678', '8613812345678'],
    ['138-1234-5678', '8613812345678'],
    ['+86 138 1234 5678', '8613812345678'],
    ['86-13812345678', '8613812345678'],
    ['0086 13812345678', '8613812345678'],
    ['(+86)13812345678', '8613812345678'],
    ['１３８１２３４５６７８', '8613812345678'],
    ['13812345678.0', '8613812345678'],
    ['手机：13812345678', '8613812345678'],
    ['010-12345678', '861012345678'],
    ['0571-87654321', '8657187654321'],
    ['+86 0571 87654321', '8657187654321'],
    ['021-61234567转801', '862161234567x801'],
    ['0912-345-678', '886912345678'],
    ['+886 912 345 678', '886912345678'],
    ['02-2345-6789', '886223456789'],
    ['+852 9123 4567', '85291234567'],
    ['9123 4567', '91234567'],
    ['+1 (312) 555-0199', '13125550199'],
    ['1-312-555-0199', '13125550199'],
    ['(312) 555-0199', '3125550199'],
    ['+44 (0)20 7946 0018', '442079460018'],
    ['400-820-8820', '4008208820'],
  ])('%s is %s', (text, expected) => expect(normalPhone(text)).toBe(expected));

  it.each([
    '',
    '无',
    '12345',
    '2024-03-05',
    '20240305',
    '05/03/2024',
    '138****5678',
    '1.38E+10',
    '00000000000',
    'SO-13812345678',
    '13812345678/13912345678',
    '2011-12-09 08:26',
    '1234567890123456',
  ])('%j is no phone', (text) => expect(normalPhone(text)).toBeNull());

  it('does not depend on how a mainland mobile is written', () => {
    const mobile = fc
      .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_998 }))
      .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`);
    fc.assert(
      fc.property(
        mobile,
        fc.constantFrom('', ' ', '-'),
        fc.constantFrom('', '+86', '86', '+86 '),
        (digits, gap, country) => {
          const written = [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].join(gap);
          expect(normalPhone(country + written)).toBe(`86${digits}`);
        },
      ),
    );
  });
});

it.each([
  ['13812345678', true],
  ['0912345678', true],
  ['+44 20 7946 0018', true],
  ['3125550199', false],
  ['91234567', false],
  ['20240305', false],
])('%s is a phone by its form alone: %s', (text, expected) => {
  expect(isUnmistakablePhone(text)).toBe(expected);
});
