/** Which tickets are complaints. */
import { dictionaryTexts, NO_CODE } from '#domain/columns.ts';
import { foldText } from '#domain/normalise/width.ts';
import { yesOrNo } from '#domain/normalise/yes-no.ts';
import type { Shop } from '#engine/shop/shop.ts';

const COMPLAINT_WORDS = ['投诉', '投訴', '抱怨', '客诉', '客訴', 'complaint', 'complain'];

/** Tickets that are complaints: said so, else by the words of their category. */
export function complaintRows(shop: Shop): (row: number) => boolean {
  const told = shop.field('tickets', 'isComplaint');
  if (told?.type === 'category') {
    const yes = dictionaryTexts(told.dictionary).map((word) => yesOrNo(word) === true);
    return (row) => told.codes[row] !== NO_CODE && yes[told.codes[row]!] === true;
  }
  if (told?.type === 'decimal') return (row) => told.units[row]! > 0;
  const category = shop.field('tickets', 'category');
  if (category?.type !== 'category') return () => false;
  const yes = dictionaryTexts(category.dictionary).map((word) =>
    COMPLAINT_WORDS.some((sign) => foldText(word).includes(sign)),
  );
  return (row) => category.codes[row] !== NO_CODE && yes[category.codes[row]!] === true;
}
