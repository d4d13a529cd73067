/**
 * How many cases a property test tries: the quick count in `npm test`, the full one in
 * `npm run test:long` (which sets LONG). Use as `fc.assert(property, { numRuns: numRuns(100, 5000) })`.
 */
export function numRuns(quick: number, long: number): number {
  return process.env['LONG'] ? long : quick;
}
