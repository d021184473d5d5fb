import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../../shared/adapters/crypto/fingerprint.ts';
import { makeCheckProof } from '../../../../shared/application/proofs/check-proof.ts';
import { makeIssueProof } from '../../../../shared/application/proofs/issue-proof.ts';
import { type IssuedProof } from '../../../../shared/domain/proof/proof.ts';
import { alert } from '../../../../shared/domain/alert/alert.ts';
import { anInstitution, someRota, someSettings, staff } from '../../../support/builders/county.ts';
import { anAccepted, aScreening, receiptOf } from '../../../support/builders/referral.ts';
import { aReport, reportBody, subjectBody } from '../../../support/builders/report.ts';
import { after, fakeClock, minute, monday } from '../../../support/builders/time.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { makeDatabase } from '../../../support/memory/database.ts';
import { memoryProofs } from '../../../support/memory/proofs.ts';
import { memoryAlerts, memoryReferrals, memoryScreenings } from '../../../support/memory/stores.ts';

const sent = JSON.stringify(reportBody());
const bodyDigest = createHash('sha256').update(sent).digest('hex');
const accepted = anAccepted(1, { bodyDigest });
const report = aReport();

const world = async () => {
  const db = makeDatabase();
  const time = fakeClock();
  const kept = new Map<string, IssuedProof>();
  const applied = { version: 1, settings: someSettings(), rota: someRota(), institutions: [] };
  const county = memoryCounty({ applied });
  const referrals = memoryReferrals(db);
  const proofs = memoryProofs(kept);
  const issueProof = makeIssueProof({
    referrals,
    alerts: memoryAlerts(db),
    county,
    proofs,
    fingerprint,
    clock: time.clock,
    servedCounty: 'BC',
    directorate: 'DGASPC Bacău',
  });
  await referrals.accept(accepted, report);
  const issue = async () => {
    const issued = await issueProof(receiptOf(1), anInstitution());
    if (!issued.ok) throw new Error(issued.error);
    return issued.value;
  };
  const screen = () => memoryScreenings(db).save(aScreening({ accepted, report }), []);
  const acknowledge = (staffId: string) => {
    for (const [id, open] of db.alerts)
      db.alerts.set(
        id,
        alert.parse({
          ...Object.fromEntries(
            Object.entries(open).filter(([key]) => !['levelStartedAt', 'answerBy', 'timerId'].includes(key)),
          ),
          state: 'acknowledged',
          acknowledgedBy: { staffId, name: `Numele ${staffId}`, via: 'link' },
          acknowledgedAt: after(monday, 4 * minute),
          contactBy: null,
          timerId: null,
          offer: null,
        }),
      );
  };
  return {
    db,
    time,
    kept,
    applied,
    issue,
    issueProof,
    screen,
    acknowledge,
    check: makeCheckProof({ referrals, proofs, fingerprint }),
  };
};

describe('the proof of a report', () => {
  it('says what was reported when, by whom, and nothing of its content', async () => {
    const { issue } = await world();
    const { proof } = await issue();
    expect(proof).toMatchObject({
      county: 'BC',
      directorate: 'DGASPC Bacău',
      receipt: receiptOf(1),
      institution: { institutionId: 'scoala-12', name: 'Școala Gimnazială nr. 12', kind: 'school' },
      concerns: ['school-absence'],
      subjects: 1,
      takenOverBy: null,
    });
    expect(proof.stages).toEqual([
      { stage: 'received', at: monday },
      { stage: 'screened', at: null },
      { stage: 'decided', at: null },
      { stage: 'assigned', at: null },
      { stage: 'first-contact', at: null },
    ]);
    const { firstName, lastName, cnp, address } = subjectBody();
    for (const secret of [firstName, lastName, cnp, address.text, 'Elena Dobre', 'trei săptămâni'])
      expect(JSON.stringify(proof)).not.toContain(secret);
  });

  it('holds the digest of exactly what was sent, which the sender can make again', async () => {
    const { issue } = await world();
    expect((await issue()).proof.sentSha256).toBe(createHash('sha256').update(sent).digest('hex'));
  });

  it('is named by the digest of its own canonical JSON', async () => {
    const { issue } = await world();
    const { proof, sha256 } = await issue();
    const backwards = Object.fromEntries(Object.entries(proof).toReversed());
    expect(fingerprint(backwards)).toBe(sha256);
  });

  it('tells the stages as they come, and who took over by what they do, not by name', async () => {
    const { issue, screen, acknowledge } = await world();
    await screen();
    acknowledge('carmen');
    const { proof } = await issue();
    expect(proof.stages.map(({ at }) => at !== null)).toEqual([true, true, true, true, false]);
    expect(proof.takenOverBy).toBe('supervisor');
    expect(JSON.stringify(proof)).not.toMatch(/carmen/i);
  });

  it.each([
    [['case-worker'], 'case-worker'],
    [['admin', 'case-worker', 'director'], 'director'],
    [['admin'], 'member-of-staff'],
  ])('calls someone with the roles %j a %s', async (roles, name) => {
    const { applied, issue, screen, acknowledge } = await world();
    applied.rota = someRota({ staff: [staff('ana', { roles })] });
    await screen();
    acknowledge('ana');
    expect((await issue()).proof.takenOverBy).toBe(name);
  });

  it('calls someone who has left a member of staff', async () => {
    const { issue, screen, acknowledge } = await world();
    await screen();
    acknowledge('plecat');
    expect((await issue()).proof.takenOverBy).toBe('member-of-staff');
  });

  it('is the same as long as nothing happens, and says when it was first issued', async () => {
    const { issue, time, kept, screen } = await world();
    const first = await issue();
    time.pass(5 * minute);
    expect(await issue()).toEqual(first);
    expect(first.issuedAt).toBe(monday);
    await screen();
    const second = await issue();
    expect(second.sha256).not.toBe(first.sha256);
    expect(second.issuedAt).toBe(after(monday, 5 * minute));
    expect(kept.size).toBe(2);
  });

  it('is for the institution that reported, and tells no other that there is anything', async () => {
    const { issueProof } = await world();
    const other = anInstitution({ institutionId: 'scoala-13' });
    expect(await issueProof(receiptOf(1), other)).toEqual({ ok: false, error: 'not-found' });
    for (const written of ['', 'BC-0000-0000', receiptOf(2)])
      expect(await issueProof(written, anInstitution())).toEqual({ ok: false, error: 'not-found' });
  });
});

describe('checking a proof', () => {
  it('shows what was issued, also after more has happened', async () => {
    const { issue, check, screen } = await world();
    const issued = await issue();
    await screen();
    await issue();
    const expected = { ok: true, value: { ...issued, reportUnchanged: true } };
    expect(await check(receiptOf(1), issued.sha256)).toEqual(expected);
    expect(await check(receiptOf(1).toLowerCase(), issued.sha256.toUpperCase())).toEqual(expected);
  });

  it('does not know a proof that was made up, though its digest is right', async () => {
    const { issue, check } = await world();
    const { proof } = await issue();
    const forged = { ...proof, stages: proof.stages.map((stage) => ({ ...stage, at: monday })) };
    expect(await check(receiptOf(1), fingerprint(forged))).toEqual({ ok: false, error: 'proof-unknown' });
  });

  it.each([
    ['another referral’s number', receiptOf(2), null],
    ['no number', '', null],
    ['a wrong number', 'BC-0000-0000', null],
    ['no digest', receiptOf(1), ''],
    ['half a digest', receiptOf(1), 'abcdef'],
  ])('does not know one with %s', async (_, written, digest) => {
    const { issue, check } = await world();
    const { sha256 } = await issue();
    expect(await check(written, digest ?? sha256)).toEqual({ ok: false, error: 'proof-unknown' });
  });

  it('says so when the report is not kept as it was', async () => {
    const { db, issue, check } = await world();
    const { sha256 } = await issue();
    const stored = db.referrals.get(receiptOf(1));
    if (stored === undefined) throw new Error('not there');
    db.referrals.set(receiptOf(1), { ...stored, report: { ...report, narrative: 'Alt text.' } });
    expect(await check(receiptOf(1), sha256)).toMatchObject({ ok: true, value: { reportUnchanged: false } });
  });

  it('does not vouch for a proof that was changed where it is kept', async () => {
    const { kept, issue, check } = await world();
    const issued = await issue();
    for (const key of kept.keys()) kept.set(key, { ...issued, proof: { ...issued.proof, subjects: 7 } });
    expect(await check(receiptOf(1), issued.sha256)).toEqual({ ok: false, error: 'proof-unknown' });
  });
});
