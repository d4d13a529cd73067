/** Memory of one kernel: taken piece by piece, given back all at once. */

const ALIGNMENT: usize = 16;

let top: usize = (__heap_base + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
const bottom: usize = top;

/** Bytes that nobody else uses, at a multiple of 16; what they hold is undefined. */
export function allocate(bytes: usize): usize {
  const at = top;
  top = (at + bytes + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
  const pages = <i32>((top + 0xffff) >>> 16);
  const missing = pages - memory.size();
  // A little more than asked for: each growth gives the page's views of the memory new addresses.
  if (missing > 0 && memory.grow(max(missing, memory.size() >>> 2)) < 0) {
    if (memory.grow(missing) < 0) unreachable();
  }
  return at;
}

/** Forgets everything that was ever taken. */
export function reset(): void {
  top = bottom;
}
