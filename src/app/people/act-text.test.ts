/** Ready messages say nothing that the shop's files do not know. */
import { expect, test } from 'vitest';
import { messageTemplates, SITUATIONS } from './act-text.ts';

test.each(SITUATIONS)(
  '%s: no arrival or stock of a product, the right word for each field',
  (own) => {
    const [cn, tw, en] = messageTemplates[own];
    expect(cn + tw).not.toMatch(/又到|到货|到貨|有货|有貨|留一份|留着|留著/);
    expect(en).not.toMatch(/in stock|is back|keep (?:it|one)/i);
    for (const text of [cn, tw]) {
      if (text.includes('{商品}')) expect(text).toMatch(/您常[买買]的\{商品\}/);
      if (text.includes('上次您')) expect(text).toMatch(/上次您[买買]的\{上次商品\}/);
    }
  },
);
