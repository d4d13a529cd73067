/** Cells made to keep an expression busy: what a reader does with a long one grows as the cell does, and no faster. */
import { expect, test } from 'vitest';
import { currencyOfAmount } from '#domain/currency.ts';
import { candidatesForHeader } from '#domain/header-synonyms.ts';
import { addressParts } from '#domain/normalise/address.ts';
import { companyParts } from '#domain/normalise/company.ts';
import { normalEmail } from '#domain/normalise/email.ts';
import { normalHeader } from '#domain/normalise/header.ts';
import { normalPhone } from '#domain/normalise/phone.ts';
import { maskQuote } from '#domain/normalise/quote-mask.ts';
import { columnShapes } from '#ingest/dialect/column-shapes.ts';
import { withoutRules } from '#ingest/dialect/ruled-text.ts';
import { splitCells } from '#ingest/dialect/run-together.ts';
import { ownMillis } from './own-time.ts';

const LENGTH = 60_000;
/** What the square of the length would take is a minute, and more. */
const MOST_MS = 3000;

const of = (unit: string): string => unit.repeat(LENGTH / unit.length);

const SHAPES = columnShapes(
  Array.from({ length: 20 }, (_, at) => [`C${at % 7}`, `2024-01-${10 + at}`, 'tea']),
  3,
);

const cutInTwo = (text: string): unknown => [...splitCells([`C1${text}`, 'tea'], SHAPES)];

test.each<readonly [string, (text: string) => unknown, string]>([
  ['a phone of blanks', normalPhone, `1${of(' ')}!`],
  ['an address of mail of dots', normalEmail, `${of('.')}!`],
  ['an address of dots', addressParts, `${of('.')}!`],
  ['an address of commas', addressParts, `${of(',')}, x, USA`],
  ['a company of commas', companyParts, `a${of(',')}b Ltd`],
  ['a header of brackets', normalHeader, of('(')],
  ['a header of words', candidatesForHeader, of('a ')],
  ['an amount of blanks', currencyOfAmount, `1${of(' ')}(`],
  ['words without an end', maskQuote, of('a1')],
  ['a line of blanks', withoutRules, of(' ')],
  ['blank lines', withoutRules, of('\n')],
  ['words in a row that lacks a delimiter', cutInTwo, of('ab ')],
  ['Han letters in a row that lacks a delimiter', cutInTwo, of('好')],
  ['a rule of very many dashes', withoutRules, `a b\n-- --\n--${of(' --')} x\n1 2\n`],
])('%s', (_, read, text) => {
  expect(ownMillis(() => read(text))).toBeLessThan(MOST_MS);
});

test('what is at the end is still taken off, and what is long for another reason is read', () => {
  expect(normalEmail('Li Na <Na.Li@x.cn>。')).toBeNull();
  expect(normalEmail('mailto:na.li@x.cn.;')).toBe('na.li@x.cn');
  expect(normalPhone('138   1234   5678')).toBe('8613812345678');
  expect(normalPhone('+44 20 7946 0000   ext.  12')).toBe('442079460000x12');
  expect(companyParts('Acme (China) , Co., Ltd.')).toMatchObject({ core: 'acme', form: 'Ltd' });
  expect(maskQuote('写信到 na.li+1@x.cn，谢谢')).toBe('写信到 ***，谢谢');
});
