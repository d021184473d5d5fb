import * as z from 'zod/mini';
import { toBase32 } from '../kernel/base32.ts';
import { type Digest } from '../kernel/ids.ts';
import { fold } from '../text/fold.ts';
import { type ServiceCode } from './service-code.ts';

/** F as in furnizor: P is a person's letter. */
export const providerId = z
  .string()
  .check(z.regex(/^F[0-9A-HJKMNP-TV-Z]{13}$/))
  .brand<'ProviderId'>();
export type ProviderId = z.infer<typeof providerId>;

export const serviceId = z
  .string()
  .check(z.regex(/^S[0-9A-HJKMNP-TV-Z]{13}$/))
  .brand<'ServiceId'>();
export type ServiceId = z.infer<typeof serviceId>;

/** A provider is its name, however that is capitalised and with whatever diacritics: registers have no number for it. */
export const providerIdOf = (name: string, digest: Digest): ProviderId =>
  providerId.parse(`F${toBase32(digest(`provider ${fold(name)}`), 13)}`);

/**
 * A service of a provider is its name, its code and where it is given. A register that corrects one of the three describes
 * another service: the old one leaves, and what was planned with it shows that.
 */
export const serviceIdOf = (
  provider: ProviderId,
  { name, code, siruta }: { name: string; code: ServiceCode | null; siruta: string },
  digest: Digest,
): ServiceId =>
  serviceId.parse(`S${toBase32(digest(`service ${provider} ${fold(name)}|${code ?? ''}|${siruta}`), 13)}`);
