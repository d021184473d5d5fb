import { describe, expect, it } from 'vitest';
import { makeExportReferrals } from '../../../../functions/referrals/list-referrals/export-referrals.ts';
import { makeReceipts } from '../../../../functions/referrals/get-proof/make-receipt.ts';
import { printProof } from '../../../../functions/referrals/get-proof/print-proof.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { newGuestId, type GuestId } from '../../../../shared/domain/guest/guest-id.ts';
import { anInstitution } from '../../../support/builders/county.ts';
import { anAccepted, receiptOf } from '../../../support/builders/referral.ts';
import { aReport } from '../../../support/builders/report.ts';
import { after, minute, monday } from '../../../support/builders/time.ts';
import { makeDatabase } from '../../../support/memory/database.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { memoryReferrals } from '../../../support/memory/stores.ts';
import { makeSpine } from '../../../support/spine/spine.ts';

const reference = 'Nr. 47/„șțăîâ” ȘȚĂÎÂ; =1+1';

const withReferrals = async (count: number) => {
  const referrals = memoryReferrals(makeDatabase());
  for (let number = 1; number <= count; number += 1)
    await referrals.accept(
      anAccepted(number, { acceptedAt: after(monday, number * minute) }),
      aReport({ institutionReference: reference }),
    );
  await referrals.accept(anAccepted(count + 1, { institutionId: 'spital-1' }), aReport());
  return referrals;
};

describe('what an institution sent, as a table', () => {
  it('holds every referral of its own, over all pages, newest first', async () => {
    const csv = await makeExportReferrals({ referrals: await withReferrals(205) })('scoala-12');
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(206);
    expect(lines[1]?.startsWith(receiptOf(205))).toBe(true);
    expect(csv).not.toContain(receiptOf(206));
  });

  it('begins with the mark by which spreadsheets know UTF-8, and keeps every letter; no cell is a formula', async () => {
    const csv = await makeExportReferrals({ referrals: await withReferrals(1) })('scoala-12');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain(`"${reference}"`);
    expect(csv).toContain('23.11.2026, 10:01:00');
  });

  it('names nobody and tells no story', async () => {
    const { subjects, narrative, reporter } = aReport();
    const csv = await makeExportReferrals({ referrals: await withReferrals(1) })('scoala-12');
    for (const secret of [narrative, reporter.name, subjects[0]?.lastName ?? '?']) expect(csv).not.toContain(secret);
  });
});

describe('the receipt on paper', () => {
  const made = async (institution = anInstitution(), guestId: GuestId | null = null) =>
    makeReceipts({
      referrals: await withReferrals(1),
      county: memoryCounty(makeSpine({ institutions: [] }).county),
      directorate: 'DGASPC Exemplu',
    })(receiptOf(1), institution, guestId);

  it('says number, instant, own number and what was promised; nobody’s name', async () => {
    const receipt = await made();
    if (!receipt.ok) throw new Error(receipt.error);
    const { sections } = receipt.value.text;
    const rows = Object.fromEntries(sections.flatMap((one) => one.rows).map(({ label, value }) => [label, value]));
    expect(rows).toMatchObject({
      'Număr de înregistrare': receiptOf(1),
      'Numărul instituției': reference,
      'Primită (ora României)': '23.11.2026, 10:01:00',
    });
    expect(sections.at(-1)?.heading).toBe('Ce vi s-a promis');
    expect(JSON.stringify(receipt.value)).not.toContain(aReport().reporter.name);
  });

  it('is nobody else’s', async () => {
    expect(await made(anInstitution({ institutionId: 'spital-1', kind: 'hospital' }))).toEqual({
      ok: false,
      error: 'not-found',
    });
  });

  it('is a guest’s only who sent it, and tells that its page asks for a code', async () => {
    const [ana, dan] = [newGuestId(sha256('ana')), newGuestId(sha256('dan'))];
    const db = makeDatabase();
    await memoryReferrals(db).accept(anAccepted(1, { submittedBy: ana }), aReport());
    const ask = makeReceipts({
      referrals: memoryReferrals(db),
      county: memoryCounty(makeSpine({ institutions: [] }).county),
      directorate: 'DGASPC Exemplu',
    });
    expect(await ask(receiptOf(1), anInstitution(), dan)).toEqual({ ok: false, error: 'not-found' });
    const [own, accounts] = [
      await ask(receiptOf(1), anInstitution(), ana),
      await ask(receiptOf(1), anInstitution(), null),
    ];
    expect(own.ok && own.value.text.remarks.join(' ')).toContain('cere un cod');
    expect(accounts.ok && accounts.value.text.remarks.join(' ')).toContain('cere autentificare');
  });

  it('is one page of PDF with a code that is described to whoever cannot see it', async () => {
    const receipt = await made();
    if (!receipt.ok) throw new Error(receipt.error);
    const code = { address: 'https://semnal.invalid/partener/sesizari/X', label: 'Cod QR' };
    const pdf = Buffer.from(await printProof(receipt.value.text, code)).toString('latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/S \/Figure/);
    expect(pdf).toContain('/Alt (Cod QR)');
  });
});
