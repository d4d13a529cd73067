/** Words of three languages; codes by ISO/IEC 5218 (0 not known, 1 male, 2 female, 9 not applicable). */
import { expect, test } from 'vitest';
import { genderCodes, readGender } from './gender.ts';

const said = (text: string): string | null => {
  const told = readGender(text);
  return told === null || told === 'unknown' ? told : told.gender;
};

test.each([
  '女',
  '女性',
  '女士',
  ' 女 ',
  'F',
  'f',
  'Female',
  'FEMALE',
  'Mrs',
  'Ms.',
  'Miss',
  'Ｆ',
  '小姐',
])('%s is female', (text) => expect(said(text)).toBe('female'));

test.each(['男', '男性', '先生', 'M', 'm', 'Male', 'Mr', 'Mr.', '男士', '男生'])(
  '%s is male',
  (text) => expect(said(text)).toBe('male'),
);

test.each(['', '未知', '保密', '不詳', 'unknown', 'N/A', 'Prefer not to say', '未填写', '-'])(
  '%j says that nothing is known',
  (text) => expect(said(text)).toBe('unknown'),
);

test.each(['其他', 'other', 'diverse', '1', '王女士', '公', 'VIP'])('%s is another word', (text) =>
  expect(said(text)).toBeNull(),
);

test('codes are read only where they are clearly those of the standard', () => {
  expect([...(genderCodes(['1', '2', '0']) ?? [])]).toEqual([
    ['1', 'male'],
    ['2', 'female'],
    ['0', 'unknown'],
  ]);
  expect(genderCodes(['2.0', '1.0', '9'])?.get('2.0')).toBe('female');
  expect(genderCodes(['0', '1'])).toBeNull();
  expect(genderCodes(['1'])).toBeNull();
  expect(genderCodes(['1', '2', '3'])).toBeNull();
  expect(genderCodes([])).toBeNull();
});
