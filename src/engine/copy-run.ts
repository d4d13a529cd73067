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
  else for (let next = from; next < end; next++) into[at + next - from] = source[next]!;
}

const LONG = 256;
