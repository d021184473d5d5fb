import type * as z from 'zod/mini';
import { draft, type Draft } from './draft.ts';
import { deviceKey, openVault, seal, unseal, type SealedDraft, type VaultDatabase } from './vault.ts';

export type StoreOf<D> = {
  save: (one: D) => Promise<void>;
  load: (draftId: string) => Promise<D | null>;
  /** Newest first. */
  list: () => Promise<D[]>;
  remove: (draftId: string) => Promise<void>;
};
export type DraftStore = StoreOf<Draft>;

type Kept = Pick<SealedDraft, 'draftId' | 'state' | 'updatedAt'>;

/** What was sealed by a key that is gone (the browser's data were cleared in part) can never be read: as good as not there. */
const opened = async <D>(schema: z.ZodMiniType<D>, key: CryptoKey, record: SealedDraft): Promise<D[]> => {
  try {
    const found = schema.safeParse(JSON.parse(await unseal(key, record)));
    return found.success ? [found.data] : [];
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return [];
    throw error;
  }
};

/** Drafts of one shape on this device, encrypted at rest. */
export const makeStoreOf = <D extends Kept>(
  schema: z.ZodMiniType<D>,
  open: () => Promise<VaultDatabase>,
): StoreOf<D> => {
  let ready: Promise<{ database: VaultDatabase; key: CryptoKey }> | null = null;
  const vault = () => (ready ??= open().then(async (database) => ({ database, key: await deviceKey(database) })));
  return {
    save: async (one) => {
      const { database, key } = await vault();
      const { draftId, state, updatedAt } = one;
      const sealed = await seal(key, draftId, JSON.stringify(one));
      await database.put('drafts', { draftId, state, updatedAt, ...sealed });
    },
    load: async (draftId) => {
      const { database, key } = await vault();
      const record = await database.get('drafts', draftId);
      return record === undefined ? null : ((await opened(schema, key, record))[0] ?? null);
    },
    list: async () => {
      const { database, key } = await vault();
      const records = await database.getAll('drafts');
      const all = await Promise.all(records.map((record) => opened(schema, key, record)));
      return all.flat().toSorted((a, b) => b.updatedAt - a.updatedAt);
    },
    remove: async (draftId) => {
      const { database } = await vault();
      await database.delete('drafts', draftId);
    },
  };
};

/** Partners' referrals on their way. */
export const makeDraftStore = (open: () => Promise<VaultDatabase> = () => openVault()): DraftStore =>
  makeStoreOf(draft, open);
