/** Ids that nobody else draws, at every address: over plain http a browser offers no ready-made ones. */
export function randomId(): string {
  return crypto.randomUUID?.() ?? drawnId();
}

/** A UUID of version 4 from random bytes. */
function drawnId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}
