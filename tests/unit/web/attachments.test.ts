import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { attachment } from '../../../shared/domain/attachment/attachment.ts';
import { Refusal, Unreachable } from '../../../web/src/api/refusal.ts';
import { type AttachedFile } from '../../../web/src/partner/attachments/attached-file.ts';
import { chooseFiles } from '../../../web/src/partner/attachments/choose-files.ts';
import { makeFileStore } from '../../../web/src/partner/attachments/file-store.ts';
import { makeUpload } from '../../../web/src/partner/attachments/upload.ts';
import { makeComplete } from '../../../web/src/partner/drafts/complete.ts';
import { makeDraftStore } from '../../../web/src/partner/drafts/draft-store.ts';
import { makeOutbox } from '../../../web/src/partner/drafts/outbox.ts';
import { openVault } from '../../../web/src/partner/drafts/vault.ts';
import { newDraft } from '../../../web/src/partner/form/new-draft.ts';

const secret = 'certificat medical al lui Ștefăniță';
const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const textIn = (bytes: ArrayBuffer | null) => (bytes === null ? null : new TextDecoder().decode(bytes));

const aFile = (key: string): AttachedFile => ({
  key,
  fileName: `${key}.pdf`,
  contentType: 'application/pdf',
  length: secret.length,
  uploadId: '',
});

/** A county that gives places and takes files, or fails with what it is told. */
const aCounty = (...failures: (Error | null)[]) => {
  const files = makeFileStore();
  const got: { key: string; text: string | null }[] = [];
  const upload = makeUpload({
    files,
    offer: ({ key }) =>
      Promise.resolve({ uploadId: `U${key.toUpperCase().padStart(20, '0')}`, uploadUrl: key, headers: {} }),
    put: ({ uploadUrl }, bytes) => {
      const failure = failures.shift() ?? null;
      if (failure !== null) return Promise.reject(failure);
      got.push({ key: uploadUrl, text: textIn(bytes) });
      return Promise.resolve();
    },
    lostText: (name) => `lipsește ${name}`,
  });
  return { files, got, upload };
};

/** A referral handed over while its files were still on the device. */
const handedOver = async (files: ReturnType<typeof makeFileStore>, ...keys: string[]) => {
  const draft = { ...newDraft('school'), state: 'waiting' as const };
  draft.values = { ...draft.values, observedDate: '2026-11-20', attachments: keys.map(aFile) };
  for (const key of keys) await files.keep(key, draft.draftId, bytesOf(secret));
  const drafts = makeDraftStore();
  await drafts.save(draft);
  return { draft, drafts };
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { onLine: true });
});

describe('files on the device', () => {
  it('come back as they were, and lie encrypted', async () => {
    await makeFileStore().keep('a', 'draft', bytesOf(secret));
    expect(textIn(await makeFileStore().load('a'))).toBe(secret);
    const [record] = await (await openVault()).getAll('files');
    expect(new TextDecoder().decode(record?.sealed)).not.toContain('certificat');
  });

  it('go with their draft, and no other', async () => {
    const files = makeFileStore();
    await files.keep('a', 'one', bytesOf('a'));
    await files.keep('b', 'other', bytesOf('b'));
    await files.forgetDraft('one');
    expect(await files.load('a')).toBeNull();
    expect(textIn(await files.load('b'))).toBe('b');
  });

  it('find room beside drafts that an earlier version of the page kept', async () => {
    const before = await openDB('semnal', 1, {
      upgrade: (database) => {
        database.createObjectStore('keys');
        database.createObjectStore('drafts', { keyPath: 'draftId' });
      },
    });
    await before.put('drafts', { draftId: 'x', state: 'writing', updatedAt: 1 });
    before.close();
    await makeFileStore().keep('a', 'x', bytesOf('a'));
    expect(await (await openVault()).getAllKeys('drafts')).toEqual(['x']);
  });
});

describe('choosing files', () => {
  const file = (name: string, type: string, size = 10) => new File([new Uint8Array(size)], name, { type });

  it('takes what the API takes, under a name that it takes', () => {
    const { chosen, refused } = chooseFiles(
      [file('fișă „Ștefăniță”.pdf', 'application/pdf'), file('a/b:c?.png', 'image/png')],
      [],
    );
    expect(refused).toEqual([]);
    expect(chosen.map((one) => one.file.fileName)).toEqual(['fișă „Ștefăniță”.pdf', 'a-b-c-.png']);
    for (const one of chosen) expect(attachment.shape.fileName.safeParse(one.file.fileName).success).toBe(true);
  });

  it('says of each other file why not', () => {
    const eleven = Array.from({ length: 11 }, (_, index) => file(`${index}.pdf`, 'application/pdf'));
    const list = [
      file('virus.exe', 'application/x-msdownload'),
      file('gol.pdf', 'application/pdf', 0),
      file('mare.pdf', 'application/pdf', 10 * 1024 * 1024 + 1),
      ...eleven,
    ];
    expect(chooseFiles(list, []).refused).toEqual([
      { fileName: 'virus.exe', fault: 'type' },
      { fileName: 'gol.pdf', fault: 'empty' },
      { fileName: 'mare.pdf', fault: 'size' },
      { fileName: '10.pdf', fault: 'many' },
    ]);
  });
});

describe('a referral handed over before its files were there', () => {
  const sendWith = (county: ReturnType<typeof aCounty>, drafts: ReturnType<typeof makeDraftStore>) => {
    const sent: string[] = [];
    const send = makeOutbox({
      drafts,
      complete: makeComplete({ drafts, upload: county.upload }),
      post: (body) => {
        sent.push(body);
        return Promise.resolve({ receipt: 'DEMO-7K3M-9QXD' });
      },
      alone: (run) => run(),
      now: () => 1,
    });
    return { sent, send };
  };

  it('brings them first, names them in the report, and leaves nothing on the device', async () => {
    const county = aCounty();
    const { draft, drafts } = await handedOver(county.files, 'a', 'b');
    const { sent, send } = sendWith(county, drafts);
    expect(await send()).toEqual({ sent: [{ draftId: draft.draftId, receipt: 'DEMO-7K3M-9QXD' }], stopped: null });
    expect(county.got).toEqual([
      { key: 'a', text: secret },
      { key: 'b', text: secret },
    ]);
    expect(JSON.parse(sent[0] ?? '')).toMatchObject({
      attachments: [{ fileName: 'a.pdf' }, { fileName: 'b.pdf' }],
    });
    expect(await (await openVault()).getAllKeys('files')).toEqual([]);
    expect(await drafts.list()).toEqual([]);
  });

  it('goes on where the line broke, and sends no file twice', async () => {
    const county = aCounty(null, new Unreachable('broken'));
    const { drafts } = await handedOver(county.files, 'a', 'b');
    const { sent, send } = sendWith(county, drafts);
    expect((await send()).stopped).toBeInstanceOf(Unreachable);
    expect(sent).toEqual([]);
    expect((await send()).sent).toHaveLength(1);
    expect(county.got.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('comes back to be put right when the browser has thrown a file away, and keeps those that arrived', async () => {
    const county = aCounty();
    const { draft, drafts } = await handedOver(county.files, 'a', 'b');
    await county.files.forget('b');
    const { sent, send } = sendWith(county, drafts);
    await send();
    expect(sent).toEqual([]);
    const left = await drafts.load(draft.draftId);
    expect(left).toMatchObject({ state: 'refused', faults: [{ detail: 'lipsește b.pdf' }] });
    expect(left?.values.attachments.map(({ uploadId }) => uploadId !== '')).toEqual([true, false]);
  });

  it('is not refused for a sign-in that has ended', async () => {
    const county = aCounty(new Refusal({ status: 401, code: 'unauthenticated', detail: '' }));
    const { draft, drafts } = await handedOver(county.files, 'a');
    expect((await sendWith(county, drafts).send()).stopped).toBeInstanceOf(Refusal);
    expect((await drafts.load(draft.draftId))?.state).toBe('waiting');
  });
});
