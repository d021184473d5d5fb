import * as z from 'zod/mini';
import { guestAccess, institution, type Institution } from '../../../domain/institution/institution.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { promisedTerm, referralView } from '../referrals/answers.ts';

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

/**
 * That the county asked the institution something about the person of a referral, and waits: since when and until when. What it
 * asked is for the institution's accounts.
 */
const waitsForInstitution = z.nullable(z.strictObject({ since: instant, dueBy: instant }));

/** A guest's view of a referral: as its institution's, and whether the county waits for the institution. */
export const guestReferralView = z.strictObject({ ...referralView.shape, waitsForInstitution });
export type GuestReferralView = z.infer<typeof guestReferralView>;

/** What was sent from a guest's address, newest first: number, when, how far it got, what comes next; never content. */
export const guestReferralList = z.strictObject({
  items: z.array(
    z.strictObject({
      referralId: referralView.shape.referralId,
      acceptedAt: instant,
      stage: referralView.shape.stage,
      nextStep: referralView.shape.nextStep,
      /** The next of the promised terms that is not met yet, else the last that was; null: nothing was promised. */
      promised: z.nullable(z.pick(promisedTerm, { what: true, dueBy: true, met: true })),
      waitsForInstitution,
    }),
  ),
});
export type GuestReferralList = z.infer<typeof guestReferralList>;
