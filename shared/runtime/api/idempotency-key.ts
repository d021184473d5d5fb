/** The Idempotency-Key of a request; null without one, or when it is not 8 to 200 visible characters. */
export const readIdempotencyKey = (headers: Readonly<Record<string, string>>): string | null => {
  const key = headers['idempotency-key'] ?? '';
  return /^[\x21-\x7e]{8,200}$/.test(key) ? key : null;
};
