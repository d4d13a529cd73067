import { expect, test } from 'vitest';
import { nameColumn } from '#app/people/people-columns.ts';
import type { Locale } from '#domain/locale.ts';
import { personaText } from './text.ts';
import { sayTrait } from './trait-phrases.ts';

const say = (column: string, value: string, locale: Locale) =>
  sayTrait(
    { column, value },
    nameColumn({ id: column, kind: 'category', header: null, scale: 0 }, locale),
    locale,
  );

test.each([
  ['tags.hours', 'night', '常在深夜下单', '常在深夜下單'],
  ['tags.hours', 'evening', '常在晚上下单', '常在晚上下單'],
  ['tags.weekend', 'weekend', '常在周末下单', '常在週末下單'],
])('%s=%s does not say twice that it is most', (column, value, zh, tw) => {
  for (const [locale, said] of [
    ['zh-CN', zh],
    ['zh-TW', tw],
  ] as const) {
    const trait = say(column, value, locale);
    expect(trait).toBe(said);
    expect(personaText[locale].many(trait)).toBe(`不少人${said}`);
    expect(personaText[locale].most(trait)).toBe(`多半${said.slice(1)}`);
  }
});

test('other traits stand behind "most" as they are', () => {
  expect(personaText['zh-TW'].most(say('tags.gifts', 'giver', 'zh-TW'))).toBe('多半常買來送人');
  expect(personaText['en'].most(say('tags.hours', 'night', 'en'))).toBe('most order late at night');
});
