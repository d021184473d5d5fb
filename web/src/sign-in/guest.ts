import * as z from 'zod/mini';
import { institutionKinds } from '../../../shared/domain/institution/institution.ts';

const keptLink = 'semnal.guest-link';
const keptSession = 'semnal.guest-session';

/** An institution's link as this device knows it. No personal data: whose link it is is printed on it. */
const link = z.object({ token: z.string(), name: z.string(), kind: z.enum(institutionKinds) });
export type GuestLink = z.infer<typeof link>;

const session = z.object({ session: z.string(), expiresAt: z.string() });

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type GuestDeps = {
  /** Of the tab: the session ends with it. */
  tab: Kept;
  /** Of the device: a draft must still know its institution after a restart without a line. */
  device: Kept;
  now: () => number;
};

const read = <S extends z.ZodMiniType>(schema: S, text: string | null): z.infer<S> | null => {
  if (text === null) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

/** Writing for an institution without an account: by its link, for as long as a code lasts. */
export const makeGuest = ({ tab, device, now }: GuestDeps) => {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  /** The session that still holds; null when a code is needed. */
  const current = (): string | null => {
    const found = read(session, tab.getItem(keptSession));
    return found !== null && now() < Date.parse(found.expiresAt) ? found.session : null;
  };
  return {
    current,
    link: (): GuestLink | null => read(link, device.getItem(keptLink)),
    /** Changes whenever the link or the session does, for pages that are drawn again then. */
    mark: (): string => `${current() ?? ''} ${device.getItem(keptLink) ?? ''}`,
    onChange: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: (by: GuestLink, opened: z.infer<typeof session>): void => {
      device.setItem(keptLink, JSON.stringify(by));
      tab.setItem(keptSession, JSON.stringify(opened));
      tell();
    },
    /** The API does not take the session any more. */
    forget: (): void => {
      tab.removeItem(keptSession);
      tell();
    },
    /** Ends it on this device; drafts stay until they are sent or given up. */
    leave: (): void => {
      tab.removeItem(keptSession);
      device.removeItem(keptLink);
      tell();
    },
  };
};
export type Guest = ReturnType<typeof makeGuest>;
