/** The texts that cells of an xlsx file share: all in one block of UTF-8, found by their number. */
import { corrupt } from './workbook-refusal.ts';
import { nameCode, type XmlHandler, XmlScanner, XmlText } from './xlsx-xml.ts';

const SI = nameCode('si');
const T = nameCode('t');
const RPH = nameCode('rPh');

export class SharedStrings {
  bytes: Uint8Array = new Uint8Array(0);
  /** Start of each text, and the end of the last. */
  offsets: Uint32Array = new Uint32Array(1);
  count = 0;
}

/** Rich text is its runs one after the other; what is said about pronunciation (`rPh`) is left out. */
export class SharedStringsReader implements XmlHandler {
  readonly #scanner = new XmlScanner(this);
  readonly #text = new XmlText();
  #offsets = new Uint32Array(1024);
  #count = 0;
  #isInText = false;
  #phonetic = 0;

  push(bytes: Uint8Array): void {
    this.#scanner.push(bytes);
  }

  finish(): SharedStrings {
    this.#scanner.finish();
    const strings = new SharedStrings();
    strings.bytes = this.#text.bytes;
    strings.offsets = this.#offsets;
    strings.count = this.#count;
    return strings;
  }

  open(name: number): void {
    if (name === T) this.#isInText = this.#phonetic === 0;
    else if (name === RPH) this.#phonetic++;
  }

  text(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    if (this.#isInText) this.#text.add(bytes, start, end, isLiteral);
  }

  close(name: number): void {
    if (name === T) this.#isInText = false;
    else if (name === RPH) this.#phonetic--;
    else if (name === SI) {
      const text = this.#text;
      text.unescape(this.#offsets[this.#count]!);
      if (text.length > 0xffff_ffff) throw corrupt('shared strings');
      this.#count++;
      if (this.#count === this.#offsets.length) {
        const grown = new Uint32Array(this.#offsets.length * 2);
        grown.set(this.#offsets);
        this.#offsets = grown;
      }
      this.#offsets[this.#count] = text.length;
    }
  }
}
