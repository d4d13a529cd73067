/**
 * The records of a part of an xlsb file (MS-XLSB 2.1.4): a kind, a length, and that many bytes. Nothing is
 * believed that the bytes at hand do not hold: what reaches beyond its record, or a record beyond its part,
 * is damage.
 */
import { corrupt } from './workbook-refusal.ts';

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

export class XlsbRecords {
  /** The kind of the record that the last {@link next} came to. */
  kind = -1;
  /** Where the next record begins. */
  end = 0;
  #at = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Goes on to the next record; false at the end of the part. */
  next(): boolean {
    if (this.end >= this.#bytes.length) return false;
    this.#at = this.end;
    this.end = this.#bytes.length;
    this.kind = this.#sevenBits(2);
    const length = this.#sevenBits(4);
    this.#need(length);
    this.end = this.#at + length;
    return true;
  }

  /** Back to a record, by the `end` of the one before it. */
  goTo(end: number): void {
    this.end = end;
  }

  skip(bytes: number): void {
    this.#need(bytes);
    this.#at += bytes;
  }

  byte(): number {
    this.#need(1);
    return this.#view.getUint8(this.#at++);
  }

  short(): number {
    this.#need(2);
    this.#at += 2;
    return this.#view.getUint16(this.#at - 2, true);
  }

  whole(): number {
    this.#need(4);
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  double(): number {
    this.#need(8);
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, true);
  }

  /** RkNumber: 30 bits of a whole number or of the upper half of a double, perhaps in hundredths. */
  rk(): number {
    const bits = this.whole();
    const value = (bits & 2) === 0 ? doubleOfUpper(bits & ~3) : (bits | 0) >> 2;
    return (bits & 1) === 0 ? value : value / 100;
  }

  /** XLWideString; the nullable one is told from it by its length. */
  text(): string {
    const length = this.whole();
    if (length === 0 || length === 0xffff_ffff) return '';
    this.#need(length * 2);
    this.#at += length * 2;
    return decoder.decode(this.#bytes.subarray(this.#at - length * 2, this.#at));
  }

  #sevenBits(most: number): number {
    let value = 0;
    for (let at = 0; at < most; at++) {
      const byte = this.byte();
      value |= (byte & 0x7f) << (7 * at);
      if (byte < 0x80) break;
    }
    return value;
  }

  #need(bytes: number): void {
    if (this.#at + bytes > this.end) throw corrupt(`record ${this.kind} is cut short`);
  }
}

const upper = new DataView(new ArrayBuffer(8));

function doubleOfUpper(bits: number): number {
  upper.setInt32(4, bits, true);
  return upper.getFloat64(0, true);
}
