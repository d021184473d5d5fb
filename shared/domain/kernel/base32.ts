/** Crockford's base 32: no I, L, O, U, so that a number read over the phone survives. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first `length` base-32 characters of the bytes (5 bits each; `length` ≤ bytes × 8 / 5). */
export const toBase32 = (bytes: Uint8Array, length: number): string => {
  let text = '';
  for (let index = 0; index < length; index += 1) {
    const bit = index * 5;
    const high = bytes[bit >> 3];
    if (high === undefined) throw new Error(`base32: ${bytes.length} bytes do not hold ${length} characters`);
    const window = (high << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += alphabet.charAt((window >> (11 - (bit & 7))) & 31);
  }
  return text;
};
