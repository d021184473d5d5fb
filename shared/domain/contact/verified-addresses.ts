import { type Channel } from '../escalation/policy.ts';
import { type StaffMember } from '../rota/rota.ts';

/**
 * The addresses a person may be alerted at. One that was never verified is not among them: it may be a stranger's, who would
 * hold a link that answers the alert.
 */
export const verifiedAddresses = ({ email, phone, verified }: StaffMember): Partial<Record<Channel, string>> => ({
  ...(verified.includes('email') ? { email } : {}),
  ...(verified.includes('sms') && phone !== undefined ? { sms: phone } : {}),
});
