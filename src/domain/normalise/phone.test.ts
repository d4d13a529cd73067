import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  homeOfPhones,
  isPossiblePhone,
  isUnmistakablePhone,
  normalPhone,
  type PhoneHome,
  takesTexts,
} from './phone.ts';

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
    ['010-12345678-801', '861012345678x801'],
    ['(010)12345678', '861012345678'],
    ['（0571）87654321', '8657187654321'],
    ['010－12345678', '861012345678'],
    ['+86-10-12345678', '861012345678'],
    ['0755-8765 4321 ext. 12', '8675587654321x12'],
    ['008613812345678', '8613812345678'],
    ['86 138-1234-5678', '8613812345678'],
    ['+86（138）1234-5678', '8613812345678'],
    ['Tel: 138 1234 5678', '8613812345678'],
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

it.each([
  ['138 1234 5678', true],
  ['+886 912 345 678', true],
  ['0912-345-678', true],
  ['+1 312 555 0199', true],
  ['+852 9123 4567', true],
  ['+852 8612 3456', true],
  ['010-12345678', false],
  ['0571-87654321-801', false],
  ['138 1234 5678 转 2', false],
  ['02-2345-6789', false],
])('a text message to %s may come: %s', (phone, may) => {
  expect(takesTexts(normalPhone(phone)!)).toBe(may);
});

it.each<readonly [string, PhoneHome, boolean]>([
  ['13812345678', null, true],
  ['1380013', null, false],
  ['13800138', null, false],
  ['1380013800', 'mainland', false],
  // A mobile of Germany whose zero was lost.
  ['1601234567', null, true],
  ['138001380000', 'mainland', false],
  ['+86 138 0013 80', null, false],
  ['86 138 0013 8000', null, true],
  ['010-12345678', null, true],
  ['0571-8765432', null, true],
  ['+86 571 8765 43', null, false],
  ['400-820-8820', 'mainland', true],
  ['+86 400 820 8820', null, true],
  ['2021234', 'mainland', true],
  ['87654321', 'mainland', true],
  ['0202123', null, false],
  ['9123 4567', null, true],
  ['+852 9123 4567', 'mainland', true],
  ['+852 9123 456', null, false],
  ['+886 912 345 678', null, true],
  ['0912-345-678', null, true],
  ['+886 912 345 67', null, false],
  ['+1 312 555 0199', 'mainland', true],
  ['312 555 0199', 'northAmerica', true],
  ['312 555 01', 'northAmerica', true],
  ['312 555 019', 'northAmerica', false],
  ['555 0199', 'northAmerica', true],
  ['1-012-345-6789', null, false],
  ['+44 (0)20 7946 0018', 'northAmerica', true],
  ['021-61234567转801', null, true],
])('%s, beside numbers of %s, may be somebody’s: %s', (text, home, may) => {
  expect(isPossiblePhone(normalPhone(text)!, home)).toBe(may);
});

it('the home of a column is where most of its numbers are from', () => {
  const homeOf = (...texts: readonly string[]) => homeOfPhones(texts.map((it) => normalPhone(it)!));
  expect(homeOf('13812345678', '139 1234 5678', '1380013')).toBe('mainland');
  expect(homeOf('312 555 0199', '+1 212 555 0147', '5550199')).toBe('northAmerica');
  expect(homeOf('0912345678', '13812345678')).toBe(null);
  expect(homeOf()).toBe(null);
});
