import { type PersonView } from '../../../shared/contracts/http/contacts/views.ts';
import { recipientWith } from '../../../shared/domain/contact/with-contacts.ts';
import { verifiedAddresses } from '../../../shared/domain/contact/verified-addresses.ts';
import { channels } from '../../../shared/domain/escalation/policy.ts';
import { usableChannels } from '../../../shared/domain/escalation/start-level.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { json } from '../../../shared/runtime/api/http.ts';
import { type MemberAnswer } from './members.ts';

/** Who can be reached now, as a supervisor may know it: by which channels, never at which address. */
export const makePeople =
  ({ county, clock }: { county: Pick<CountyReader, 'rota' | 'contacts'>; clock: Clock }): MemberAnswer =>
  async () => {
    const [rota, books] = await Promise.all([county.rota(), county.contacts()]);
    const now = toInstant(clock());
    const items = rota.staff
      .filter(({ active }) => active)
      .map((member): PersonView => {
        const { staffId, name } = member;
        const book = books.find((one) => one.staffId === staffId);
        const plain = { staffId, name, addresses: verifiedAddresses(member) };
        const recipient = book === undefined ? plain : recipientWith(plain, book, now);
        const isReached = (urgency: keyof PersonView['reachableNow']) =>
          usableChannels(recipient, urgency, channels).length > 0;
        return {
          staffId,
          name,
          channels: channels.filter((channel) => recipient.addresses[channel] !== undefined),
          reachableNow: {
            immediate: isReached('immediate'),
            urgent: isReached('urgent'),
            routine: isReached('routine'),
          },
          quietHours: book?.quietHours ?? null,
        };
      });
    return json(200, { items });
  };
