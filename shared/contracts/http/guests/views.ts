import * as z from 'zod/mini';
import { guestAccess, institution, type Institution } from '../../../domain/institution/institution.ts';
import { instant } from '../../../domain/kernel/time.ts';

/** The link an administrator gives an institution, as a path of the web. */
export const guestLinkView = z.strictObject({ path: z.string(), ...guestAccess.shape });

/** What the holder of a link is told: whose it is and where its mail goes. All of it is public. */
export const guestInstitutionView = z.strictObject({
  name: institution.shape.name,
  kind: institution.shape.kind,
  emailDomains: guestAccess.shape.emailDomains,
});

export const toGuestInstitution = (
  { name, kind }: Institution,
  emailDomains: string[],
): z.infer<typeof guestInstitutionView> => ({ name, kind, emailDomains });

/** The same for every address: whether it was ever seen is nobody's business. */
export const guestCodeSent = z.strictObject({ expiresAt: instant });

/** What the guest's later calls carry as a bearer. */
export const guestSessionView = z.strictObject({ session: z.string(), expiresAt: instant });
