/**
 * What every place we run in (page, worker, Node) offers beyond the language, for the layers that are
 * compiled without the DOM: domain, engine, analyses, identity, derive, demo. Nothing else exists there.
 */
interface TextDecoderOptions {
  fatal?: boolean;
  ignoreBOM?: boolean;
}
declare class TextDecoder {
  constructor(label?: string, options?: TextDecoderOptions);
  readonly encoding: string;
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}
interface MessagePort {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}
declare class MessageChannel {
  readonly port1: MessagePort;
  readonly port2: MessagePort;
}
declare const performance: { now(): number };
declare const crypto: {
  getRandomValues<T extends Uint8Array | Uint32Array>(array: T): T;
  /** Absent at plain addresses. */
  randomUUID?(): string;
};
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;
