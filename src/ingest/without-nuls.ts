/** Text files of broken programs hold zero bytes between or behind their characters: they say nothing. */
import { detectEncoding } from './encoding.ts';
import { headOf } from './file-head.ts';

const PART_BYTES = 4 * 1024 * 1024;

/** The file without its zero bytes; the file itself where its head holds none, or means them (UTF-16). */
export async function withoutNuls(blob: Blob): Promise<Blob> {
  const head = await headOf(blob);
  if (!head.includes(0) || detectEncoding(head, false).encoding.startsWith('utf-16')) return blob;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let start = 0; start < blob.size; start += PART_BYTES) {
    const bytes = new Uint8Array(await blob.slice(start, start + PART_BYTES).arrayBuffer());
    parts.push(bytes.filter((byte) => byte !== 0));
  }
  return new Blob(parts);
}
