import { isPassing, Refusal } from '../../api/refusal.ts';
import { type Draft } from './draft.ts';
import { type DraftStore } from './draft-store.ts';

export type Sent = { draftId: string; receipt: string };

export type OutboxDeps = {
  drafts: DraftStore;
  /** Hands a report over; the same key and body are the same referral. */
  post: (body: string, idempotencyKey: string) => Promise<{ receipt: string }>;
  /** The body of a draft that was handed over before all its files were there: brings them, and fixes what is sent. */
  complete: (one: Draft) => Promise<string>;
  /** Runs alone on this device: two tabs do not send side by side. */
  alone: <T>(run: () => Promise<T>) => Promise<T>;
  now: () => number;
};

/** Refusals that signing in again, or the line, will cure: the draft goes on waiting. */
const waits = (error: unknown): boolean =>
  isPassing(error) || (error instanceof Refusal && error.problem.status === 401);

/**
 * Sends what waits. A draft leaves the device only after the API has answered with a receipt; if the answer is lost, the next
 * try gets the same receipt.
 * @returns what was sent, and why the rest was not; `null` when everything was or was refused for its content.
 */
export const makeOutbox = ({ drafts, post, complete, alone, now }: OutboxDeps) => {
  const sendOne = async (one: Draft): Promise<Sent[]> => {
    try {
      const { receipt } = await post(one.body ?? (await complete(one)), one.idempotencyKey);
      await drafts.remove(one.draftId);
      return [{ draftId: one.draftId, receipt }];
    } catch (error) {
      if (!(error instanceof Refusal) || waits(error)) throw error;
      const { errors = [], detail } = error.problem;
      const faults = errors.length === 0 ? [{ pointer: '', detail }] : errors;
      // Another body under the same key would be refused: what is put right is another submission.
      await drafts.save({
        // With the files that have arrived meanwhile.
        ...((await drafts.load(one.draftId)) ?? one),
        state: 'refused',
        body: null,
        faults,
        updatedAt: now(),
        idempotencyKey: crypto.randomUUID(),
      });
      return [];
    }
  };
  return (): Promise<{ sent: Sent[]; stopped: unknown }> =>
    alone(async () => {
      const sent: Sent[] = [];
      // Read inside: what another tab has sent is gone by now.
      const waiting = (await drafts.list()).filter(({ state }) => state === 'waiting').toReversed();
      for (const one of waiting) {
        try {
          sent.push(...(await sendOne(one)));
        } catch (error) {
          if (!waits(error)) throw error;
          return { sent, stopped: error };
        }
      }
      return { sent, stopped: null };
    });
};
export type Outbox = ReturnType<typeof makeOutbox>;
