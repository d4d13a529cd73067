/** The order told while texts are read is the one that looking at all of them finds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dialect } from '#domain/sheet.ts';
import { rowCodes } from '#engine/columns/row-codes.ts';
import { type Kernel, openKernel, releaseKernel } from '#ingest/kernel/kernel.ts';
import { numRuns } from '#testing/property.ts';
import { ByteReader } from './byte-reader.ts';
import { SheetBuilder } from './sheet-builder.ts';
import { orderOfRows } from './text-order.ts';

const DIALECT: Dialect = {
  delimiter: ',',
  blankAligned: false,
  quote: '"',
  newline: 'LF',
  headerRow: null,
  firstDataRow: 0,
};

// Beside a column that is never blank, so that no row is.
const PLAIN = {
  columns: [{ readAs: 'text', textForm: 'plain' }, { readAs: 'text' }],
} as const;

function builderOf(kernel: Kernel | null): SheetBuilder {
  return new SheetBuilder({ ...PLAIN, zone: 'UTC', today: 20_000 }, 16, kernel);
}

function readInto(builder: SheetBuilder, texts: readonly string[], kernel: Kernel | null): void {
  const reader = new ByteReader(DIALECT, 2, builder.addBlock.bind(builder), null, kernel);
  reader.push(new TextEncoder().encode(texts.map((text) => `"${text}",x\n`).join('')));
  reader.finish();
}

function compare(a: string, b: string): number {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length - right.length || Buffer.compare(left, right);
}

/** By (length, bytes), of all neighbours; null: fewer than two texts. */
function expectedOrder(texts: readonly string[]): number | null {
  if (texts.length < 2) return null;
  const sides = new Set<number>();
  for (let row = 1; row < texts.length; row++) {
    const [above, own] = [texts[row - 1]!, texts[row]!];
    sides.add(above === '' || own === '' ? 0 : Math.sign(compare(own, above)));
  }
  return sides.size === 1 ? [...sides][0]! : 0;
}

const text = fc.oneof(
  fc.integer({ min: 0, max: 300 }).map(String),
  fc.constantFrom('a', 'aaaaaaaab', 'aaaaaaaac', 'ÿÿÿÿ', '张', 'order-000000001', ''),
);
const texts = fc
  .tuple(fc.array(text, { maxLength: 40 }), fc.constantFrom('as they come', 'rising', 'falling'))
  .map(([all, how]) => {
    if (how === 'as they come') return all;
    const distinct = [...new Set(all)].filter((own) => own !== '').sort(compare);
    return how === 'rising' ? distinct : distinct.reverse();
  });

test.each([
  ['with a kernel', true],
  ['without', false],
])('of texts read at once or in parts, %s', (_, isNative) => {
  fc.assert(
    fc.property(texts, fc.nat(40), (all, cut) => {
      const kernel = isNative ? openKernel() : null;
      const whole = builderOf(kernel);
      readInto(whole, all, kernel);
      whole.widen(2);
      const parts = builderOf(null);
      for (const part of [all.slice(0, cut), all.slice(cut)]) {
        const builder = builderOf(kernel);
        readInto(builder, part, kernel);
        builder.widen(2);
        parts.widen(2);
        parts.absorb(part.length, builder.toParts());
      }
      releaseKernel(kernel);
      const order = expectedOrder(all);
      for (const [reading] of [whole.finish(), parts.finish()]) {
        const { column } = reading!;
        if (column.type !== 'text') throw new TypeError(column.type);
        const told = rowCodes(column);
        expect(told).toEqual(rowCodes({ ...column }));
        if (order !== null) expect(told.order).toBe(order);
        if (order !== null) expect(orderOfRows(column, all.length)).toBe(order);
      }
    }),
    { numRuns: numRuns(150, 10_000) },
  );
});
