import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { makeReadReferral } from '../../../../shared/application/referrals/read-referral.ts';
import { newUploadId } from '../../../../shared/domain/kernel/ids.ts';
import { type ReferralRead } from '../../../../shared/domain/referral/referral-read.ts';
import { staffMember, type StaffMember } from '../../../../shared/domain/rota/rota.ts';
import { staff } from '../../../support/builders/county.ts';
import { anAccepted, aScreening, receiptOf } from '../../../support/builders/referral.ts';
import { aReport, subjectBody } from '../../../support/builders/report.ts';
import { fakeClock, monday } from '../../../support/builders/time.ts';
import { makeDatabase } from '../../../support/memory/database.ts';
import { memoryReferralReads } from '../../../support/memory/referral-reads.ts';
import { memoryCases, memoryReferrals, memoryScreenings } from '../../../support/memory/stores.ts';

const ana = staffMember.parse(staff('ana'));
const bogdan = staffMember.parse(staff('bogdan'));
const carmen = staffMember.parse(staff('carmen', { roles: ['supervisor'] }));
const uploadId = newUploadId(sha256('upload 1'));

const world = () => {
  const db = makeDatabase();
  const noted: ReferralRead[] = [];
  const read = makeReadReferral({
    referrals: memoryReferrals(db),
    cases: memoryCases(db),
    reads: memoryReferralReads(noted),
    clock: fakeClock().clock,
  });
  const open = (reader: StaffMember, file: typeof uploadId | null = null, written: string = receiptOf(1)) =>
    read({ written, reader, requestId: 'request-1', file });
  return { db, noted, open };
};

const report = aReport({ attachments: [{ uploadId, fileName: 'Adeverință.pdf' }] });

const accepted = async () => {
  const all = world();
  await memoryReferrals(all.db).accept(anAccepted(), report);
  return all;
};

/** Screened: about a girl from here, or one whose place is not known. */
const screened = async (subject: Record<string, unknown> = {}) => {
  const all = await accepted();
  const about = aReport({ subjects: [subjectBody(subject)] });
  await memoryScreenings(all.db).save(aScreening({ report: about }), []);
  return all;
};

const assign = ({ db }: ReturnType<typeof world>, { staffId, name }: StaffMember) => {
  for (const [id, one] of db.cases) db.cases.set(id, { ...one, assignedTo: { staffId, name, at: monday } });
};

describe('reading what was reported', () => {
  it('is for everyone who works cases while it waits to be screened, and is noted', async () => {
    const { open, noted } = await accepted();
    expect(await open(ana)).toMatchObject({ ok: true, value: { report: { reporter: { withheldFromFamily: true } } } });
    expect(noted).toEqual([
      { referralId: receiptOf(1), staffId: 'ana', at: monday, requestId: 'request-1', uploadId: null },
    ]);
  });

  it('is for everyone while a person must decide', async () => {
    const { open } = await screened({ address: { siruta: '999999' } });
    expect(await open(bogdan)).toMatchObject({ ok: true });
  });

  it('is then for whoever may work its case, and nobody else learns that it exists', async () => {
    const all = await screened();
    assign(all, ana);
    expect(await all.open(ana)).toMatchObject({ ok: true });
    expect(await all.open(carmen)).toMatchObject({ ok: true });
    expect(await all.open(bogdan)).toEqual({ ok: false, error: 'not-found' });
    expect(all.noted.map(({ staffId }) => staffId)).toEqual(['ana', 'carmen']);
  });

  it('is for those who supervise when it ended without a case', async () => {
    const all = await screened({ address: { siruta: '999999' } });
    const stored = all.db.referrals.get(receiptOf(1));
    if (stored?.referral.state !== 'screened') throw new Error('not screened');
    const by = { staffId: 'carmen', name: 'Carmen' };
    const ended = { subject: 0, rule: 'person:carmen', at: monday, reason: 'test', note: 'probă', by } as const;
    const referral = { ...stored.referral, outcomes: [{ kind: 'dismissed' as const, ...ended }] };
    all.db.referrals.set(receiptOf(1), { ...stored, referral });
    expect(await all.open(carmen)).toMatchObject({ ok: true });
    expect(await all.open(ana)).toEqual({ ok: false, error: 'not-found' });
  });

  it('finds the number however it is written, and nothing for one that is wrong', async () => {
    const { open } = await accepted();
    expect(await open(ana, null, receiptOf(1).toLowerCase().replaceAll('-', ' '))).toMatchObject({ ok: true });
    for (const written of ['', 'BC-0000-0000', receiptOf(2), '../x'])
      expect(await open(ana, null, written)).toEqual({ ok: false, error: 'not-found' });
  });

  it('notes which file was read, and finds none that the report does not name', async () => {
    const { open, noted } = await accepted();
    expect(await open(ana, uploadId)).toMatchObject({ ok: true });
    expect(noted).toMatchObject([{ uploadId }]);
    expect(await open(bogdan, newUploadId(sha256('upload 2')))).toEqual({ ok: false, error: 'not-found' });
    expect(noted).toHaveLength(1);
  });
});
