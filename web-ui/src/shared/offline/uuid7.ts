/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then random. Ids are made on the device, before the first
 * attempt to send, so that a repeated write is recognised.
 */
export function uuid7(nowMillis: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let rest = nowMillis;
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The moment an id of version 7 was made, in milliseconds; NaN for anything else. */
export function madeAtMillis(id: string): number {
  const match = /^([0-9a-f]{8})-([0-9a-f]{4})-7/i.exec(id);
  return match ? parseInt(match[1]! + match[2]!, 16) : NaN;
}
