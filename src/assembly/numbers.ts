/** Plain figures at the scale of their column: the fast half of number-builder.ts. */

/** Figures that always fit a float64 exactly. */
const EXACT_DIGITS = 15;
const MOST_UNITS: i64 = 9007199254740991;

const powers: usize = memory.data(16 << 3);
for (let exponent = 0, power: i64 = 1; exponent < 16; exponent++, power *= 10) {
  store<i64>(powers + ((<usize>exponent) << 3), power);
}

/** Values of the last run that only this decimal sign reads. */
export let proven: i32 = 0;
/** Cells of the last run that are not missing. */
export let filled: i32 = 0;

/**
 * Units of the cells from number `from` on, missing ones as NaN, until one is not plain or needs another
 * scale: its number, or `count`. Values go to values[from], values[from + 1], …
 */
export function numbers(
  text: usize,
  starts: usize,
  ends: usize,
  from: i32,
  count: i32,
  decimalSign: u32,
  scale: i32,
  values: usize,
): i32 {
  proven = 0;
  filled = 0;
  let index = from;
  for (; index < count; index++) {
    const cell = (<usize>index) << 2;
    const start = text + <usize>load<i32>(starts + cell);
    const end = text + <usize>load<i32>(ends + cell);
    if (start == end) {
      store<f64>(values + ((<usize>index) << 3), NaN);
      continue;
    }
    let at = start;
    const isNegative = load<u8>(at) == 0x2d;
    if (isNegative) at++;
    const first = at;
    let sign = end;
    let figures: i64 = 0;
    for (; at < end; at++) {
      const byte: u32 = load<u8>(at);
      const digit = byte - 0x30;
      if (digit <= 9) figures = figures * 10 + digit;
      else if (byte == decimalSign && sign == end) sign = at;
      else break;
    }
    const digits = <i32>(end - first) - (sign == end ? 0 : 1);
    if (at < end || digits <= 0 || digits > EXACT_DIGITS) break;
    const decimals = sign == end ? 0 : <i32>(end - sign) - 1;
    if (decimals > scale) break;
    if (decimals < scale) {
      const power = load<i64>(powers + ((<usize>(scale - decimals)) << 3));
      if (figures > MOST_UNITS / power) break;
      figures *= power;
    }
    // A sign with three figures behind it could be the first group.
    if (decimals != 0) {
      const whole = <i32>(sign - first);
      if (decimals != 3 || whole < 1 || whole > 3) proven++;
    }
    filled++;
    store<f64>(values + ((<usize>index) << 3), <f64>(isNegative ? -figures : figures));
  }
  return index;
}
