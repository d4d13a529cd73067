/** Plain values as bytes: JSON in UTF-8, with the numbers that JSON has no word for. */

const SPECIAL = new Map<string, number>([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);
const MARK = '\u0000number';

export function pack(value: unknown): ArrayBuffer {
  const text = JSON.stringify(value, (_, own: unknown) =>
    typeof own === 'number' && !Number.isFinite(own) ? { [MARK]: String(own) } : own,
  );
  return new TextEncoder().encode(text).buffer;
}

export function unpack(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder().decode(bytes), (_, own: unknown) => {
    const special =
      typeof own === 'object' && own !== null ? (own as Record<string, unknown>)[MARK] : undefined;
    return typeof special === 'string' ? SPECIAL.get(special) : own;
  });
}
