import { toBase32 } from '../../domain/kernel/base32.ts';
import { type SignLink } from '../../ports/alerts.ts';

/** 80 bits: out of reach of guessing within a link's life, and short enough for an SMS. */
const length = 16;

export const makeSignLink =
  (mac: (text: string) => Promise<Uint8Array>): SignLink =>
  async (text) =>
    toBase32(await mac(`link ${text}`), length);
