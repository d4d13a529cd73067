/** The first bytes of a file, which several ask for one after the other: read once. */

const HEAD_BYTES = 256 * 1024;

const read = new WeakMap<Blob, Promise<Uint8Array<ArrayBuffer>>>();

/** The first 256 KiB, or all there is; to be read only. */
export function headOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  let head = read.get(blob);
  if (!head) {
    head = blob
      .slice(0, HEAD_BYTES)
      .arrayBuffer()
      .then((bytes) => new Uint8Array(bytes));
    read.set(blob, head);
    // A file that cannot be read now may be readable later.
    head.catch(() => read.delete(blob));
  }
  return head;
}
