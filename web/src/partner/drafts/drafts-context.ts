import { type Services } from '../../app/services.ts';
import { Unreachable, answered } from '../../api/refusal.ts';
import { uploadsOf } from '../attachments/uploads-context.ts';
import { makeComplete } from './complete.ts';
import { makeDraftStore, type DraftStore } from './draft-store.ts';
import { makeOutbox, type Outbox } from './outbox.ts';

export type Drafts = { store: DraftStore; outbox: Outbox };

/** One store and one outbox for the page; made when the form is opened. */
const made = new WeakMap<Services, Drafts>();

const alone = <T>(run: () => Promise<T>): Promise<T> => navigator.locks.request('semnal-outbox', run);

export const draftsOf = (services: Services): Drafts => {
  const known = made.get(services);
  if (known !== undefined) return known;
  const store = makeDraftStore();
  const outbox = makeOutbox({
    drafts: store,
    complete: makeComplete({ drafts: store, upload: uploadsOf(services).upload }),
    alone,
    now: () => Date.now(),
    post: async (body, idempotencyKey) => {
      if (!navigator.onLine) throw new Unreachable('the device has no line');
      return (await answered(services.postReferral(body, idempotencyKey))).value;
    },
  });
  const fresh = { store, outbox };
  made.set(services, fresh);
  return fresh;
};
