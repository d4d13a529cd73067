// Exact decimals: an integer of minor units in a float64 beside its scale (digits after the point).
// Amounts of a column share one scale of at most 4; a quantity times a price may go to 8. An
// integer within ±2^53 is exact; what would leave that range is refused, never rounded in silence.

/** value = units / 10 ** scale; units is an integer within ±2^53 */
export interface Money {
  readonly units: number;
  readonly scale: number;
}

/** Most decimals an amount of a file keeps. */
const MAX_AMOUNT_SCALE = 4;

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

function powerOfTen(exponent: number): number {
  return POWERS[exponent] ?? 10 ** exponent;
}

/**
 * The units at another scale; lowering it rounds half to even.
 * Throws RangeError where raising it leaves the exact range: check with `isExactRescale` first.
 */
export function rescale(units: number, fromScale: number, toScale: number): number {
  if (toScale >= fromScale) {
    const raised = units * powerOfTen(toScale - fromScale);
    if (!Number.isSafeInteger(raised)) throw new RangeError('beyond exact money');
    return raised;
  }
  const power = powerOfTen(fromScale - toScale);
  const rest = units % power;
  const quotient = (units - rest) / power;
  const twice = Math.abs(rest) * 2;
  if (twice < power || (twice === power && quotient % 2 === 0)) return quotient + 0;
  return quotient + (units < 0 ? -1 : 1);
}

/** Whether every amount up to maxAbs units may go from one scale to the other. */
export function isExactRescale(maxAbs: number, fromScale: number, toScale: number): boolean {
  return toScale <= fromScale || isExactSum(maxAbs, powerOfTen(toScale - fromScale));
}

/** Whether any sum of `count` integers of at most maxAbs stays exact in a float64. */
export function isExactSum(maxAbs: number, count: number): boolean {
  return maxAbs * count <= Number.MAX_SAFE_INTEGER;
}

/** The sum at the larger of the two scales; null where it or a part leaves the exact range. */
export function addExact(a: Money, b: Money): Money | null {
  const scale = Math.max(a.scale, b.scale);
  const left = a.units * powerOfTen(scale - a.scale);
  const right = b.units * powerOfTen(scale - b.scale);
  if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return null;
  return exactOrNull(left + right, scale);
}

/** The product with all its decimals; null where it leaves the exact range. */
export function multiplyExact(a: Money, b: Money): Money | null {
  return exactOrNull(a.units * b.units, a.scale + b.scale);
}

// A sum or product of safe integers that comes out safe is exact: what lies beyond rounds to 2^53 or
// more, which is not safe.
function exactOrNull(units: number, scale: number): Money | null {
  return Number.isSafeInteger(units) ? { units: units + 0, scale } : null;
}

/**
 * The exact value as plain digits: no exponent, no zeros after the last decimal that counts, but
 * at least `minDecimals` of them ("8911407.904"; 1050 at scale 2: "10.5", with minDecimals 2 "10.50").
 */
export function toDecimalString(units: number, scale: number, minDecimals = 0): string {
  const digits = String(Math.abs(units)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  let decimals = digits.slice(digits.length - scale);
  while (decimals.length > minDecimals && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  decimals = decimals.padEnd(minDecimals, '0');
  return `${units < 0 ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

/** As a float64, for charts and statistics only; never added up as money. */
export function toNumber(money: Money): number {
  return money.units / powerOfTen(money.scale);
}

export interface ParsedDecimal extends Money {
  /** Digits beyond the scale were dropped, or the value came in exponent form. */
  readonly isRounded: boolean;
}

const PLAIN_DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads [sign] digits [. digits] [exponent] and nothing else. The scale is the number of decimals
 * written, at most maxScale; further ones are rounded half to even. Null for anything else and for
 * values beyond the exact range.
 */
export function parsePlainDecimal(text: string, maxScale = MAX_AMOUNT_SCALE): ParsedDecimal | null {
  const match = PLAIN_DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign, wholeText = '', decimalText = '', exponentText] = match;
  if (wholeText === '' && decimalText === '') return null;
  const exponent = exponentText === undefined ? 0 : Number(exponentText);
  // All digits, and how many of them stand after the point.
  const digits = wholeText + decimalText;
  const decimals = decimalText.length - exponent;
  const scale = Math.min(Math.max(decimals, 0), maxScale);
  const kept = digits.length - (decimals - scale);
  // Beyond 16 significant digits nothing is exact; the check below refuses it.
  const keptText = kept <= 0 ? '0' : digits.slice(0, kept).padEnd(kept, '0');
  let units = Number(keptText);
  const dropped = kept < 0 ? '0'.repeat(-kept) + digits : digits.slice(kept);
  const isInexact = /[1-9]/.test(dropped);
  if (isInexact) {
    const isAboveHalf = /^(?:[6-9]|5\d*[1-9])/.test(dropped);
    const isHalf = /^50*$/.test(dropped);
    if (isAboveHalf || (isHalf && units % 2 === 1)) units += 1;
  }
  if (!Number.isSafeInteger(units)) return null;
  return {
    units: sign === '-' && units !== 0 ? -units : units,
    scale,
    isRounded: isInexact || exponentText !== undefined,
  };
}
