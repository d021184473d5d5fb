import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A record as it lies on the device: its state in the clear, everything a person wrote encrypted. */
export type SealedDraft = {
  draftId: string;
  /** `writing`; `waiting` to be sent; `refused` by the API, to be put right. */
  state: 'writing' | 'waiting' | 'refused';
  updatedAt: number;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
};

/** A file of a draft as it lies on the device: all of it encrypted. */
export type SealedFile = {
  key: string;
  draftId: string;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
};

interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  drafts: { key: string; value: SealedDraft };
  files: { key: string; value: SealedFile };
}

export type VaultDatabase = IDBPDatabase<Schema>;

/** @param name whose drafts: those of partners lie apart from those of county staff. */
export const openVault = (name = 'semnal'): Promise<VaultDatabase> =>
  openDB<Schema>(name, 2, {
    upgrade: (database, before) => {
      if (before < 1) {
        database.createObjectStore('keys');
        database.createObjectStore('drafts', { keyPath: 'draftId' });
      }
      database.createObjectStore('files', { keyPath: 'key' });
    },
    // Another tab opens a newer shape: this one lets go, and opens it again at its next visit.
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

const keyName = 'drafts';

/**
 * The device's key: made here, never leaves the browser's own store, cannot be exported. Whoever copies the database without the
 * browser has nothing. Two tabs may both make one; the first that is stored is the key.
 */
export const deviceKey = async (database: VaultDatabase): Promise<CryptoKey> => {
  const known = await database.get('keys', keyName);
  if (known !== undefined) return known;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const transaction = database.transaction('keys', 'readwrite');
  const stored = await transaction.store.get(keyName);
  if (stored === undefined) await transaction.store.put(fresh, keyName);
  await transaction.done;
  return stored ?? fresh;
};

/** The record's id is sealed along, so that a record cannot stand in for another. */
const sealedFor = (id: string) => new TextEncoder().encode(id);

type Sealed = { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };

export const sealBytes = async (key: CryptoKey, id: string, bytes: BufferSource): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv, additionalData: sealedFor(id) };
  return { iv, sealed: await crypto.subtle.encrypt(how, key, bytes) };
};

/** @throws when the record was changed or belongs to another key. */
export const openBytes = (key: CryptoKey, id: string, { iv, sealed }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: sealedFor(id) }, key, sealed);

export const seal = (key: CryptoKey, draftId: string, text: string): Promise<Sealed> =>
  sealBytes(key, draftId, new TextEncoder().encode(text));

/** @throws as `openBytes`. */
export const unseal = async (key: CryptoKey, { draftId, iv, sealed }: SealedDraft): Promise<string> =>
  new TextDecoder().decode(await openBytes(key, draftId, { iv, sealed }));
