/** Texts in the two-byte encodings that old spreadsheets write, through the decoder's own table. */

const tables = new Map<string, ReadonlyMap<string, readonly [number, number]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly [number, number]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      const isOne = [...character].length === 1 && character !== '\uFFFD';
      if (isOne && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}

/** Characters that the encoding lacks become question marks. */
export function legacyBytes(text: string, encoding: 'gb18030' | 'big5'): Uint8Array<ArrayBuffer> {
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((it) => (it < '\u0080' ? [it.charCodeAt(0)] : (table.get(it) ?? [0x3f]))),
  );
}
