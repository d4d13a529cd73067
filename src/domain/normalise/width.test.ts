import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { normalHeader } from './header.ts';
import { foldText, toHalfWidth } from './width.ts';

describe('width, case and white space', () => {
  it('fold to one form', () => {
    expect(toHalfWidth('ＡＢＣ　１２３（￥）')).toBe('ABC 123(¥)');
    expect(foldText('\ufeff  Order\u00a0\t ID\u200b ')).toBe('order id');
  });

  it('are folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toHalfWidth(toHalfWidth(text))).toBe(toHalfWidth(text));
        expect(normalHeader(normalHeader(text))).toBe(normalHeader(text));
      }),
    );
  });
});
