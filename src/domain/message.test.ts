import { expect, test } from 'vitest';
import {
  calledByName,
  fieldInBraces,
  fieldsOfMessage,
  fillMessage,
  saidGoods,
  saidProduct,
} from './message.ts';

const wang = { name: '王芳', product: '龙井茶', last: '白茶', days: '42' };

test('fields are filled in, other braces stay', () => {
  expect(fillMessage('{name}您好，{product}该喝完了吧？（{code}）', wang)).toBe(
    '王芳您好，龙井茶该喝完了吧？（{code}）',
  );
});

test('fields are read in the words of every language', () => {
  expect(fillMessage('{称呼}您好，{商品}到了。{天数} 天没见。', wang)).toBe(
    '王芳您好，龙井茶到了。42 天没见。',
  );
  expect(fillMessage('{稱呼}您好。{商品}到貨了。', { ...wang, product: '' })).toBe('王芳您好。');
  expect(fieldsOfMessage(`${fieldInBraces('days', 'zh-TW')}{稱呼}`)).toEqual(['name', 'days']);
});

test('a sentence that asks for what is not known is left out', () => {
  const template = '{name}，您好！上次的{product}还好吗？新茶到了，欢迎来坐坐。';
  expect(fillMessage(template, { ...wang, product: ' ' })).toBe(
    '王芳，您好！新茶到了，欢迎来坐坐。',
  );
  expect(fillMessage(template, { ...wang, name: '' })).toBe(
    '您好！上次的龙井茶还好吗？新茶到了，欢迎来坐坐。',
  );
  expect(fillMessage('这份给{name}留着。欢迎来。', { ...wang, name: '' })).toBe('欢迎来。');
});

test.each([
  ['{name}您好，好久不见！', '您好，好久不见！'],
  ['{name}，生日快乐！', '生日快乐！'],
  ['Hello {name}, it has been a while!', 'Hello, it has been a while!'],
  ['Happy birthday, {name}! A present waits.', 'Happy birthday! A present waits.'],
])('a greeting does without a name: %s', (template, said) => {
  expect(fillMessage(template, { ...wang, name: '' })).toBe(said);
});

test('a nick is no name; a note behind a name is not said', () => {
  expect(
    ['t_650648619573_35', '徐洋涵 (t_650648619573_35)', '小明1988', '王芳（老客）', '(空)'].map(
      calledByName,
    ),
  ).toEqual(['', '徐洋涵', '', '王芳', '(空)']);
});

test('English sentences and numbers with a point', () => {
  const template = 'Hello {name}. How is your {product}? Only $4.50 today.';
  expect(fillMessage(template, { ...wang, product: '' })).toBe('Hello 王芳. Only $4.50 today.');
});

test('one person, one line; a value is never read as a template', () => {
  expect(fillMessage('{name}\n\n{days} 天没见了', { ...wang, name: '{days}' })).toBe(
    '{days} 42 天没见了',
  );
  expect(fillMessage('', wang)).toBe('');
});

test('the fields that a template names', () => {
  expect(fieldsOfMessage('{days} {name} {what}')).toEqual(['name', 'days']);
});

test('nobody is called by a number', () => {
  expect(['王芳', 'Ann', '12347', '138****1234', '张**', null].map(calledByName)).toEqual([
    '王芳',
    'Ann',
    '',
    '',
    '',
    '',
  ]);
});

test('the first product that has a name', () => {
  expect(saidProduct('866211', null, 'SOFT DRINKS')).toBe('SOFT DRINKS');
  expect(saidProduct('龙井', '866211')).toBe('龙井');
  expect(saidProduct(null, '22423')).toBe('');
  expect(saidProduct('FLUID MILK PRODUCTS · 1029743')).toBe('FLUID MILK PRODUCTS');
});

test('usual is what was bought more than once; last is the last and nothing else', () => {
  const goods = {
    topProduct: '铸铁煎锅24cm',
    topProductTimes: 3,
    lastProduct: '砧板',
    favouriteCategory: '厨具',
    orders: 4,
  };
  expect(saidGoods(goods)).toEqual({ product: '铸铁煎锅24cm', last: '砧板' });
  expect(saidGoods({ ...goods, topProductTimes: 1 })).toEqual({ product: '厨具', last: '砧板' });
  expect(saidGoods({ ...goods, topProductTimes: 1, orders: 1 }).product).toBe('');
  expect(saidGoods({ ...goods, lastProduct: null }).last).toBe('');
});
