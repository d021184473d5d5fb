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

interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  drafts: { key: string; value: SealedDraft };
}

export type VaultDatabase = IDBPDatabase<Schema>;

/** @param name whose drafts: those of partners lie apart from those of county staff. */
export const openVault = (name = 'semnal'): Promise<VaultDatabase> =>
  openDB<Schema>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('keys');
      database.createObjectStore('drafts', { keyPath: 'draftId' });
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

/** The draft's id is sealed along, so that a record cannot stand in for another. */
const sealedFor = (draftId: string) => new TextEncoder().encode(draftId);

export const seal = async (
  key: CryptoKey,
  draftId: string,
  text: string,
): Promise<Pick<SealedDraft, 'iv' | 'sealed'>> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv, additionalData: sealedFor(draftId) };
  return { iv, sealed: await crypto.subtle.encrypt(how, key, new TextEncoder().encode(text)) };
};

/** @throws when the record was changed or belongs to another key. */
export const unseal = async (key: CryptoKey, { draftId, iv, sealed }: SealedDraft): Promise<string> => {
  const how = { name: 'AES-GCM', iv, additionalData: sealedFor(draftId) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, sealed));
};
