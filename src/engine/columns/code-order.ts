import { eachSpan } from './spans.ts';

/** How many codes there are, where each is first met after all smaller ones; −1 where one is not. */
export function countInOrder(codes: Int32Array): number {
  let next = 0;
  eachSpan(0, codes.length, (from, until) => {
    if (next >= 0) next = nextInOrder(codes, next, from, until);
  });
  return next;
}

function nextInOrder(codes: Int32Array, known: number, from: number, until: number): number {
  let next = known;
  for (let row = from; row < until; row++) {
    if (codes[row] === next) next++;
    else if (codes[row]! > next) return -1;
  }
  return next;
}
