import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { newGuestId } from '../../../shared/domain/guest/guest-id.ts';
import { anAccepted, receiptOf } from '../builders/referral.ts';
import { aReport } from '../builders/report.ts';
import { after, monday, second } from '../builders/time.ts';
import { screened } from './scenes.ts';
import { type OpenRepositories, type Repositories } from './repositories.ts';

/** Five referrals of one institution, a second apart. */
const acceptFive = async ({ referrals }: Repositories): Promise<string[]> => {
  const numbers = [1, 2, 3, 4, 5];
  for (const number of numbers)
    await referrals.accept(anAccepted(number, { acceptedAt: after(monday, number * second) }), aReport());
  return numbers.map(receiptOf).toReversed();
};

const everyPage = async ({ referrals }: Repositories, institutionId: string, limit: number): Promise<string[][]> => {
  const pages: string[][] = [];
  let cursor: string | null = null;
  do {
    const page = await referrals.listOf(institutionId, limit, cursor);
    if (!page.ok) throw new Error(page.error);
    pages.push(page.value.items.map(({ referralId }) => referralId));
    cursor = page.value.next;
  } while (cursor !== null);
  return pages;
};

const cursorOf = (position: unknown): string => Buffer.from(JSON.stringify(position)).toString('base64url');

export const keepReferrals = (open: OpenRepositories): void => {
  describe('a referral', () => {
    it('is written once and read back as it was sent', async () => {
      const { referrals } = await open();
      const report = aReport({ narrative: 'Șoptit: „țară”, emoji 👧🏽, rând\nnou', immediateDanger: 'yes' });
      expect(await referrals.accept(anAccepted(1), report)).toEqual({ written: true });
      expect(await referrals.load(receiptOf(1))).toEqual({ referral: anAccepted(1), report });
    });

    it('is unknown before it is written', async () => {
      const { referrals } = await open();
      expect(await referrals.load(receiptOf(1))).toBeNull();
    });

    it('that is there already is answered instead of replaced, also after it was screened', async () => {
      const repositories = await open();
      const { referral } = await screened(repositories, 1, aReport());
      const again = await repositories.referrals.accept(anAccepted(1, { bodyDigest: 'other' }), aReport());
      expect(again).toEqual({ written: false, existing: referral });
    });

    it('written twenty times at once is written once', async () => {
      const { referrals } = await open();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          referrals.accept(anAccepted(1, { bodyDigest: `body ${index}` }), aReport()),
        ),
      );
      expect(answers.filter(({ written }) => written)).toHaveLength(1);
      const stored = (await referrals.load(receiptOf(1)))?.referral;
      for (const answer of answers) if (!answer.written) expect(answer.existing).toEqual(stored);
    });

    it('holds the longest report there may be', async () => {
      const { referrals } = await open();
      const report = aReport({ narrative: 'ș'.repeat(20_000) });
      await referrals.accept(anAccepted(1), report);
      expect((await referrals.load(receiptOf(1)))?.report).toEqual(report);
    });
  });

  describe('the list of an institution', () => {
    it.each([1, 2, 3, 5, 100])('is its own, newest first, in pages of %i', async (limit) => {
      const repositories = await open();
      const newestFirst = await acceptFive(repositories);
      await repositories.referrals.accept(anAccepted(9, { institutionId: 'politia-1' }), aReport());
      const pages = await everyPage(repositories, 'scoala-12', limit);
      expect(pages.flat()).toEqual(newestFirst);
      expect(pages.every((page) => page.length <= limit)).toBe(true);
    });

    it('is empty for an institution that sent nothing', async () => {
      const repositories = await open();
      await acceptFive(repositories);
      expect(await everyPage(repositories, 'spital-1', 10)).toEqual([[]]);
    });

    it('is given with what was reported for whoever wants it so', async () => {
      const repositories = await open();
      await acceptFive(repositories);
      const page = await repositories.referrals.listWithReports('scoala-12', 2, null);
      if (!page.ok) throw new Error(page.error);
      expect(page.value.items).toEqual(
        await Promise.all(page.value.items.map(({ referral }) => repositories.referrals.load(referral.referralId))),
      );
      const next = await repositories.referrals.listWithReports('scoala-12', 2, page.value.next);
      expect(next.ok && next.value.items.map(({ referral }) => referral.referralId)).toEqual([
        receiptOf(3),
        receiptOf(2),
      ]);
    });

    it('is given to a guest by whom it was sent, newest first, as far as it goes', async () => {
      const repositories = await open();
      const [ana, dan] = [newGuestId(sha256('ana')), newGuestId(sha256('dan'))];
      for (const number of [1, 2, 3])
        await repositories.referrals.accept(
          anAccepted(number, { submittedBy: ana, acceptedAt: after(monday, number * second) }),
          aReport(),
        );
      await repositories.referrals.accept(anAccepted(4, { submittedBy: dan }), aReport());
      await repositories.referrals.accept(anAccepted(5), aReport());
      const idsOf = async (most: number, institutionId = 'scoala-12') =>
        (await repositories.referrals.sentBy(institutionId, ana, most)).map(({ referralId }) => referralId);
      expect(await idsOf(50)).toEqual([receiptOf(3), receiptOf(2), receiptOf(1)]);
      expect(await idsOf(2)).toEqual([receiptOf(3), receiptOf(2)]);
      expect(await idsOf(50, 'politia-1')).toEqual([]);
    });

    it('has a guest’s referral once, however often it is sent', async () => {
      const { referrals } = await open();
      const ana = newGuestId(sha256('ana'));
      const send = (number: number) =>
        referrals.accept(
          anAccepted(1, { submittedBy: ana, bodyDigest: `body ${number}`, acceptedAt: after(monday, number * second) }),
          aReport(),
        );
      const answers = await Promise.all([1, 2, 3, 4, 5].map(send));
      expect(answers.filter(({ written }) => written)).toHaveLength(1);
      const sent = await referrals.sentBy('scoala-12', ana, 50);
      expect(sent).toEqual([(await referrals.load(receiptOf(1)))?.referral]);
      for (const answer of answers) if (!answer.written) expect(answer.existing).toEqual(sent[0]);
    });

    it('keeps its place while newer referrals come in', async () => {
      const repositories = await open();
      await acceptFive(repositories);
      const first = await repositories.referrals.listOf('scoala-12', 2, null);
      if (!first.ok) throw new Error(first.error);
      await repositories.referrals.accept(anAccepted(6, { acceptedAt: after(monday, 60 * second) }), aReport());
      const next = await repositories.referrals.listOf('scoala-12', 2, first.value.next);
      expect(next.ok && next.value.items.map(({ referralId }) => referralId)).toEqual([receiptOf(3), receiptOf(2)]);
    });

    it.each([
      ['a text', 'nonsense'],
      ['nothing', ''],
      ['another thing in base 64', cursorOf(['A'])],
      ['an object of another shape', cursorOf({ page: 2 })],
      ['a position without a key', cursorOf({ PK: '', SK: '', listSort: '', after: 7 })],
      ['a position whose key is empty', cursorOf({ PK: '', SK: '', listSort: '' })],
      ['more than a position', cursorOf({ PK: 'a', SK: 'b', listSort: 'c', after: 'd', e: 'f' })],
    ])('refuses a cursor that it did not make: %s', async (_, cursor) => {
      const repositories = await open();
      await acceptFive(repositories);
      expect(await repositories.referrals.listOf('scoala-12', 2, cursor)).toEqual({
        ok: false,
        error: 'cursor-invalid',
      });
    });
  });
};
