import { expect, test } from 'vitest';
import type { ReadingChoice, ReadingWish } from '#domain/reading-choices.ts';
import type { FoundReading } from '#worker/protocol/import.ts';
import { isByHand } from './by-hand.ts';

const found: FoundReading = {
  encoding: 'gb18030',
  delimiter: { delimiter: ',', blankAligned: false },
  quote: { quote: '"' },
  escape: {},
  headerRow: { headerRow: 2 },
  headerRows: 2,
  dateOrders: ['ymd'],
};
const all: readonly ReadingChoice[] = [
  'encoding',
  'delimiter',
  'quote',
  'escape',
  'headerRow',
  'headerRows',
];

function madeIn(wish: ReadingWish): readonly ReadingChoice[] {
  return all.filter((choice) => isByHand(choice, wish, found));
}

test('what goes along with a choice, as it is found, is none', () => {
  expect(madeIn({})).toEqual([]);
  expect(madeIn({ encoding: 'big5' })).toEqual(['encoding']);
  expect(madeIn({ dialect: { delimiter: ',', blankAligned: false, quote: "'" } })).toEqual([
    'quote',
  ]);
  expect(
    madeIn({ dialect: { delimiter: ',', blankAligned: false, quote: '"', escape: '\\' } }),
  ).toEqual(['escape']);
  expect(madeIn({ headerRow: 2, headerRows: 1 })).toEqual(['headerRows']);
});

test('no quotes and no header are choices too', () => {
  expect(madeIn({ dialect: { delimiter: ';', blankAligned: false, quote: null } })).toEqual([
    'delimiter',
    'quote',
  ]);
  expect(madeIn({ headerRow: null })).toEqual(['headerRow']);
});
