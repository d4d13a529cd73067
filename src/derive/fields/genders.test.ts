/** Files that spell genders otherwise speak of the same two. */
import { expect, test } from 'vitest';
import { cellText } from '#domain/columns.ts';
import { type PlainColumns, shopOf } from '#testing/batches.ts';

function gendersOf(...files: (readonly (string | null)[])[]): (string | null)[] {
  let id = 0;
  const told = files.map((genders): PlainColumns => ({
    'customers.customerId': genders.map(() => `C${id++}`),
    'customers.gender': genders,
  }));
  const shop = shopOf(...told);
  const column = shop.field('customers', 'gender');
  return Array.from({ length: shop.personCount }, (_, person) =>
    column?.type === 'category' ? cellText(column, person) : null,
  );
}

test('one spelling over all files, the fullest', () => {
  expect(gendersOf(['女', '男', null], ['F', 'M', '先生'])).toEqual([
    '女',
    '男',
    null,
    '女',
    '男',
    '男',
  ]);
  expect(gendersOf(['F', 'M', 'f'])).toEqual(['F', 'M', 'F']);
  expect(gendersOf(['Mrs', 'Female', 'Mr'])).toEqual(['Female', 'Female', 'Mr']);
});

test('a file of one spelling stays as it is', () => {
  expect(gendersOf(['Male', 'Female', 'Male'])).toEqual(['Male', 'Female', 'Male']);
  expect(gendersOf(['diverse', 'Female', 'x'])).toEqual(['diverse', 'Female', 'x']);
});

test('what says that nothing is known is missing', () => {
  expect(gendersOf(['女', '保密', '未知', '男'])).toEqual(['女', null, null, '男']);
});

test('codes are read where they are clearly those of the standard', () => {
  expect(gendersOf(['1', '2', '0', '2'])).toEqual(['male', 'female', null, 'female']);
  expect(gendersOf(['1', '2', '0'], ['女', '男'])).toEqual(['男', '女', null, '女', '男']);
  expect(gendersOf(['1', '0', '1'])).toEqual(['1', '0', '1']);
});
