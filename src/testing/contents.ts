/** What a value holds, with each array of numbers as one string: compared at once, not element by element. */
export function contentsOf(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    return `${value.constructor.name} ${bytes.toString('base64')}`;
  }
  if (Array.isArray(value)) return value.map(contentsOf);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, contentsOf(own)]));
}
