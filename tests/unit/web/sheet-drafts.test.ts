import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeDraftStore } from '../../../web/src/partner/drafts/draft-store.ts';
import { openVault } from '../../../web/src/partner/drafts/vault.ts';
import { draftIdOf, makeSheetStore, newSheetDraft, type About } from '../../../web/src/records/drafts/sheet-draft.ts';
import { nothingWritten } from '../../../web/src/records/sheet/values.ts';

const about: About = { staffId: 'ana', caseId: 'C0123456789ABC', name: 'home-visit', correctionOf: null };
const secret = 'Șopteau despre tată';
const written = { ...nothingWritten, texts: { observed: secret } };

describe('a document that is being written', () => {
  it('is found again by its writer, whole', async () => {
    const store = makeSheetStore();
    const draft = newSheetDraft(about, null, written, 1);
    await store.save(draft);
    expect(await store.load(draftIdOf(about))).toEqual(draft);
    await store.remove(draft.draftId);
    expect(await store.load(draftIdOf(about))).toBeNull();
  });

  it('lies encrypted on the device, apart from the referrals of partners', async () => {
    await makeSheetStore().save(newSheetDraft(about, null, written, 1));
    const [record, ...others] = await (await openVault('semnal-dosare')).getAll('drafts');
    expect(others).toEqual([]);
    expect(record?.sealed.byteLength).toBeGreaterThan(secret.length);
    const kept = new TextDecoder().decode(record?.sealed) + JSON.stringify({ ...record, sealed: null });
    expect(kept).not.toContain('opteau');
    expect(await makeDraftStore().list()).toEqual([]);
  });

  it('is another for another writer, case, document or correction', () => {
    const others: Partial<About>[] = [
      { staffId: 'dan' },
      { caseId: 'C9999999999ABC' },
      { name: 'observation' },
      { correctionOf: 'W0123456789ABC' },
    ];
    const ids = [about, ...others.map((other) => ({ ...about, ...other }))].map(draftIdOf);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps one key however often it is signed, and another document has another', () => {
    const [first, second] = [newSheetDraft(about, null, written, 1), newSheetDraft(about, null, written, 1)];
    expect(first.idempotencyKey).not.toBe(second.idempotencyKey);
  });
});
