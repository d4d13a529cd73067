/** Looks for a byte in four at a time. Words are little-endian. */

/** Bit 7 of every zero byte of a word; bytes above the lowest one may be marked in error. */
export function zeroBytes(word: number): number {
  return (word - 0x01010101) & ~word & 0x80808080;
}

/** Index of the lowest marked byte. */
export function lowestByte(marks: number): number {
  return (31 - Math.clz32(marks & -marks)) >> 3;
}
