import { deviceKey, openBytes, openVault, sealBytes, type VaultDatabase } from '../drafts/vault.ts';

export type FileStore = {
  keep: (key: string, draftId: string, bytes: ArrayBuffer) => Promise<void>;
  /** Null: it is not on this device (any more). */
  load: (key: string) => Promise<ArrayBuffer | null>;
  forget: (key: string) => Promise<void>;
  forgetDraft: (draftId: string) => Promise<void>;
};

/** Files of drafts on this device, encrypted as the drafts are, until they have reached the county. */
export const makeFileStore = (open: () => Promise<VaultDatabase> = openVault): FileStore => {
  let ready: Promise<{ database: VaultDatabase; key: CryptoKey }> | null = null;
  const vault = () => (ready ??= open().then(async (database) => ({ database, key: await deviceKey(database) })));
  return {
    keep: async (fileKey, draftId, bytes) => {
      const { database, key } = await vault();
      await database.put('files', { key: fileKey, draftId, ...(await sealBytes(key, fileKey, bytes)) });
    },
    load: async (fileKey) => {
      const { database, key } = await vault();
      const record = await database.get('files', fileKey);
      return record === undefined ? null : openBytes(key, fileKey, record);
    },
    forget: async (fileKey) => {
      const { database } = await vault();
      await database.delete('files', fileKey);
    },
    forgetDraft: async (draftId) => {
      const { database } = await vault();
      const transaction = database.transaction('files', 'readwrite');
      for (const file of await transaction.store.getAll())
        if (file.draftId === draftId) await transaction.store.delete(file.key);
      await transaction.done;
    },
  };
};
