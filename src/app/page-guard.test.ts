import { expect, test } from 'vitest';
import { isForeign } from './page-guard.ts';

const base = 'https://shop.example/silhouette/#/customers';

test.each([
  ['#/data', false],
  ['./icon.svg', false],
  ['https://shop.example/elsewhere', false],
  ['blob:https://shop.example/5f1d', false],
  ['https://other.example/', true],
  ['//other.example/x', true],
  ['http://shop.example/', true],
  ['blob:https://other.example/5f1d', true],
  ['javascript:alert(1)', true],
  ['data:text/html,x', true],
  ['mailto:a@b.example', true],
  ['https://', true],
])('%s leads away: %s', (href, foreign) => {
  expect(isForeign(href, base)).toBe(foreign);
});
