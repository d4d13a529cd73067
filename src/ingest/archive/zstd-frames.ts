/**
 * Where the frames of a zstd stream begin and end, and what checksum each carries (RFC 8878): read from the sizes
 * in its headers while its bytes come by, without unpacking anything.
 */

/** What is told of the frames, in their order. */
export interface FrameHandler {
  onStart(): void;
  /** Packed bytes of the frame, its headers and checksum included. */
  onBytes(bytes: Uint8Array, isLast: boolean): void;
  /** @param checksum low half of XXH64 of the content; null where the frame has none */
  onEnd(checksum: number | null): void;
}

const MAGIC = 0xfd2fb528;
/** Frames that hold something else, which every reader passes over. */
const SKIPPED = 0x184d2a50;

type Step =
  | 'magic'
  | 'descriptor'
  | 'header'
  | 'skippedSize'
  | 'skipped'
  | 'block'
  | 'content'
  | 'sum';

const WINDOW = 1;
const CHECKSUM_BYTES = 4;
const BLOCK_HEADER = 3;

export class ZstdFrames {
  readonly #handler: FrameHandler;
  #step: Step = 'magic';
  /** Bytes of a field that are here, and how many it has. */
  readonly #field = new Uint8Array(16);
  #have = 0;
  #need = 4;
  /** Bytes to come that nothing is read from. */
  #ahead = 0;
  #hasChecksum = false;
  #isLastBlock = false;

  constructor(handler: FrameHandler) {
    this.#handler = handler;
  }

  /** Throws at what is no frame. */
  push(bytes: Uint8Array): void {
    let start = 0;
    let at = 0;
    const hand = (isLast: boolean): void => {
      if (this.#isInFrame() && (at > start || isLast)) {
        this.#handler.onBytes(bytes.subarray(start, at), isLast);
      }
      start = at;
    };
    while (at < bytes.length) {
      if (this.#step === 'skipped' || this.#step === 'content') {
        const count = Math.min(this.#ahead, bytes.length - at);
        at += count;
        this.#ahead -= count;
        if (this.#ahead > 0) break;
        if (this.#step === 'skipped') {
          start = at;
          this.#expect('magic', 4);
        } else this.#afterBlock(hand);
        continue;
      }
      this.#field[this.#have++] = bytes[at++]!;
      if (this.#have === this.#need) {
        const isMagic = this.#step === 'magic';
        this.#read(hand);
        // The sign of a frame is a part of it, wherever its first bytes came from.
        if (isMagic && this.#step === 'descriptor') {
          this.#handler.onStart();
          this.#handler.onBytes(this.#field.slice(0, 4), false);
          start = at;
        } else if (isMagic) start = at;
      }
    }
    hand(false);
  }

  /** Whether the stream may end here. */
  get isWhole(): boolean {
    return this.#step === 'magic' && this.#have === 0;
  }

  #isInFrame(): boolean {
    return this.#step !== 'magic' && this.#step !== 'skipped' && this.#step !== 'skippedSize';
  }

  #expect(step: Step, need: number): void {
    this.#step = step;
    this.#need = need;
    this.#have = 0;
  }

  #read(hand: (isLast: boolean) => void): void {
    const field = new DataView(this.#field.buffer);
    switch (this.#step) {
      case 'magic': {
        const magic = field.getUint32(0, true);
        if (magic === MAGIC) this.#expect('descriptor', 1);
        else if ((magic & 0xfffffff0) >>> 0 === SKIPPED) this.#expect('skippedSize', 4);
        else throw new Error('no frame of zstd');
        return;
      }
      case 'skippedSize':
        this.#ahead = field.getUint32(0, true);
        if (this.#ahead === 0) this.#expect('magic', 4);
        else this.#expect('skipped', 0);
        return;
      case 'descriptor': {
        const descriptor = this.#field[0]!;
        const isSingle = (descriptor & 0x20) !== 0;
        this.#hasChecksum = (descriptor & 0x04) !== 0;
        const dictionary = [0, 1, 2, 4][descriptor & 0x03]!;
        const content = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6]!;
        const rest = (isSingle ? 0 : WINDOW) + dictionary + content;
        if (rest === 0) this.#expect('block', BLOCK_HEADER);
        else this.#expect('header', rest);
        return;
      }
      case 'header':
        this.#expect('block', BLOCK_HEADER);
        return;
      case 'block': {
        const header = this.#field[0]! | (this.#field[1]! << 8) | (this.#field[2]! << 16);
        this.#isLastBlock = (header & 1) === 1;
        // A repeated byte stands once.
        this.#ahead = ((header >> 1) & 3) === 1 ? 1 : header >> 3;
        if (this.#ahead === 0) this.#afterBlock(hand);
        else this.#expect('content', 0);
        return;
      }
      case 'sum':
        this.#end(hand, field.getUint32(0, true));
        return;
      default:
    }
  }

  #afterBlock(hand: (isLast: boolean) => void): void {
    if (!this.#isLastBlock) this.#expect('block', BLOCK_HEADER);
    else if (this.#hasChecksum) this.#expect('sum', CHECKSUM_BYTES);
    else this.#end(hand, null);
  }

  #end(hand: (isLast: boolean) => void, checksum: number | null): void {
    hand(true);
    this.#handler.onEnd(checksum);
    this.#expect('magic', 4);
  }
}
