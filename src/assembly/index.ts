/** The kernel: the loops over every byte of a file, in WebAssembly with SIMD. See README.md. */
export { allocate, reset } from './memory';
export { rowsAfter, scan } from './records';
export {
  addAll,
  createDictionary,
  dictionaryBytes,
  dictionaryOffsets,
  dictionarySize,
  remap,
} from './dictionary';
export { filled, numbers, proven } from './numbers';
export { join, longest, orderOf, totalLength } from './texts';
export {
  checksum,
  greatest,
  least,
  longestText,
  narrowIntegers,
  narrowUnits,
  packTexts,
  rangeOfIntegers,
  rangeOfUnits,
  sharedWithAbove,
} from './chunks';
