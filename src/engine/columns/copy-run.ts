type Values = Int32Array | Float64Array;

/** Copies a run of values to a place of another list: a short one by itself, a long one by the browser. */
export function copyRun<Some extends Values>(
  source: Some,
  from: number,
  end: number,
  into: Some,
  at: number,
): void {
  if (end - from > LONG) into.set(source.subarray(from, end), at);
  // One loop for each kind of list: one for both would ask at every value which kind it is.
  else if (source instanceof Int32Array) copyIntegers(source, from, end, into as Int32Array, at);
  else copyNumbers(source, from, end, into as Float64Array, at);
}

const LONG = 256;

function copyIntegers(
  source: Int32Array,
  from: number,
  end: number,
  into: Int32Array,
  at: number,
): void {
  for (let next = from, to = at; next < end; next++, to++) into[to] = source[next]!;
}

function copyNumbers(
  source: Float64Array,
  from: number,
  end: number,
  into: Float64Array,
  at: number,
): void {
  for (let next = from, to = at; next < end; next++, to++) into[to] = source[next]!;
}
