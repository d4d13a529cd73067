/** Marks and tags made by hand as columns of people. */
import type { Column } from '#domain/columns.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { codeColumn, missingCodes, missingDays } from '#engine/columns/person-columns.ts';
import type { Decisions } from './decisions.ts';
import { zeros } from '#engine/columns/spare-memory.ts';

export function markColumns(decisions: Decisions, shop: DerivedShop): Record<string, Column> {
  const days = missingDays(shop.personCount);
  for (const [person, day] of decisions.contactedDays(shop)) days[person] = day;
  const flags = zeros(Int8Array, shop.personCount);
  for (const person of decisions.doNotContact(shop)) flags[person] = 1;
  const texts: string[] = [];
  const codes = missingCodes(shop.personCount);
  for (const [person, tags] of decisions.tagsByHand(shop)) {
    const known = texts.indexOf(tags);
    codes[person] = known < 0 ? texts.push(tags) - 1 : known;
  }
  return {
    contactedDay: { type: 'day', days },
    doNotContact: { type: 'flag', flags },
    tagsByHand: codeColumn(codes, texts),
  };
}
