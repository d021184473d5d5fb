import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal, Unreachable } from '../../../web/src/api/refusal.ts';
import { makeDraftStore } from '../../../web/src/partner/drafts/draft-store.ts';
import { makeOutbox } from '../../../web/src/partner/drafts/outbox.ts';
import { deviceKey, openVault } from '../../../web/src/partner/drafts/vault.ts';
import { newDraft } from '../../../web/src/partner/form/new-draft.ts';
import { newValues } from '../../../web/src/partner/form/values.ts';

const secret = 'Țurcănașu Ștefăniță';

/** A referral handed over, as the form leaves it. */
const waiting = (body = '{"narrative":"x"}') => ({
  ...newDraft('school'),
  state: 'waiting' as const,
  body,
  values: { ...newValues(), narrative: secret },
});

/** An API that does next what it is told, and remembers what reached it. */
const api = (...answers: (string | Error)[]) => {
  const got: { body: string; key: string }[] = [];
  const post = (body: string, key: string): Promise<{ receipt: string }> => {
    got.push({ body, key });
    const answer = answers.shift() ?? 'DEMO-0000-0000';
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve({ receipt: answer });
  };
  return { got, post };
};

const refusal = (status: number, errors?: { pointer: string; code: string; detail: string }[]) =>
  new Refusal({ status, code: 'content-invalid', detail: 'nu', ...(errors === undefined ? {} : { errors }) });

const alone = <T>(run: () => Promise<T>): Promise<T> => run();

const outboxOf = (post: ReturnType<typeof api>['post']) => {
  const drafts = makeDraftStore();
  const complete = () => Promise.reject(new Error('nothing is missing'));
  return { drafts, send: makeOutbox({ drafts, post, complete, alone, now: () => 1 }) };
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('drafts on the device', () => {
  it('come back as they were, also in another visit', async () => {
    const one = waiting();
    await makeDraftStore().save(one);
    expect(await makeDraftStore().list()).toEqual([one]);
    expect(await makeDraftStore().load(one.draftId)).toEqual(one);
  });

  it('lie encrypted, under a key that cannot be taken away', async () => {
    await makeDraftStore().save(waiting());
    const database = await openVault();
    const [record] = await database.getAll('drafts');
    const bytes = new TextDecoder().decode(record?.sealed);
    expect(bytes).not.toContain('Țurc');
    expect(JSON.stringify(record)).not.toContain('narrative');
    const key = await deviceKey(database);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('cannot stand in for one another', async () => {
    const store = makeDraftStore();
    await store.save(waiting());
    const database = await openVault();
    const [record] = await database.getAll('drafts');
    if (record === undefined) throw new Error('nothing was kept');
    await database.put('drafts', { ...record, draftId: 'another' });
    expect(await store.load('another')).toBeNull();
  });
});

describe('the outbox', () => {
  it('sends what waits under its key, and then forgets it', async () => {
    const { got, post } = api('DEMO-7K3M-9QXD');
    const { drafts, send } = outboxOf(post);
    const one = waiting();
    await drafts.save(one);
    await drafts.save(newDraft('school'));
    expect(await send()).toEqual({ sent: [{ draftId: one.draftId, receipt: 'DEMO-7K3M-9QXD' }], stopped: null });
    expect(got).toEqual([{ body: one.body, key: one.idempotencyKey }]);
    expect((await drafts.list()).map(({ state }) => state)).toEqual(['writing']);
  });

  it('sends the same bytes under the same key after an answer that was lost', async () => {
    const { got, post } = api(new Unreachable('lost'), 'DEMO-7K3M-9QXD');
    const { drafts, send } = outboxOf(post);
    await drafts.save(waiting());
    expect((await send()).stopped).toBeInstanceOf(Unreachable);
    expect(await drafts.list()).toHaveLength(1);
    expect((await send()).sent).toHaveLength(1);
    expect(got[1]).toEqual(got[0]);
    expect(await send()).toEqual({ sent: [], stopped: null });
    expect(got).toHaveLength(2);
  });

  it.each([401, 429, 503])('goes on waiting after a %i', async (status) => {
    const { drafts, send } = outboxOf(api(refusal(status)).post);
    await drafts.save(waiting());
    expect((await send()).stopped).toBeInstanceOf(Refusal);
    expect((await drafts.list()).map(({ state }) => state)).toEqual(['waiting']);
  });

  it('gives back what is refused for its content, with what is wrong and a new key', async () => {
    const faults = [{ pointer: '/subjects/0/cnp', code: 'cnp-check-digit', detail: 'greșit' }];
    const { drafts, send } = outboxOf(api(refusal(422, faults)).post);
    const one = waiting();
    await drafts.save(one);
    expect(await send()).toEqual({ sent: [], stopped: null });
    const [back] = await drafts.list();
    expect(back).toMatchObject({
      state: 'refused',
      body: null,
      faults: [{ pointer: '/subjects/0/cnp', detail: 'greșit' }],
    });
    expect(back?.values.narrative).toBe(secret);
    expect(back?.idempotencyKey).not.toBe(one.idempotencyKey);
  });
});
