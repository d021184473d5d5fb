import { toInstant, type Clock } from '../../domain/kernel/time.ts';
import { type Notice } from '../../domain/notice/notice.ts';
import { tellStaffOfSilence } from '../../domain/request/tell-silence.ts';
import { type ClockStore } from '../../ports/clocks.ts';
import { type CountyReader } from '../../ports/county.ts';

type Deps = { clocks: Pick<ClockStore, 'subjectOf'>; county: Pick<CountyReader, 'rota'>; clock: Clock };

/** Whom to tell when a notice could not be sent: an institution's deputy who cannot be reached is no reason that nobody knows. */
export const makeTellInstead =
  ({ clocks, county, clock }: Deps) =>
  async ({ about, owner, noticeId }: Notice): Promise<Notice[]> => {
    if (about !== 'answer-missing' || owner.kind !== 'case') return [];
    const [subject, rota] = await Promise.all([clocks.subjectOf(owner), county.rota()]);
    if (subject === null) throw new Error(`the case of notice ${noticeId} is not in the table`);
    return tellStaffOfSilence(`${noticeId}-instead`, owner.caseId, { subject, rota, now: toInstant(clock()) });
  };
export type TellInstead = ReturnType<typeof makeTellInstead>;
