import { channels, type Target } from '../escalation/policy.ts';
import { type Instant } from '../kernel/time.ts';
import { type Notice } from '../notice/notice.ts';
import { reachAt } from '../rota/on-call.ts';
import { type Rota } from '../rota/rota.ts';
import { type DutyRef } from './duty.ts';

/** Word to people about a duty. Nobody answers it, so it goes by every channel that was proven to reach them. */
export type Tell = {
  /** Deterministic: the duty, its version and what is told. */
  tellId: string;
  about: Notice['about'];
  to: readonly Target[];
  /** Who is told when nobody of `to` can be reached. */
  orElse: 'supervisors' | 'nobody';
  count?: number;
};

export const supervisors: readonly Target[] = [{ kind: 'role', role: 'supervisor' }];

export const theseStaff = (people: readonly { staffId: string }[]): Target[] =>
  people.map(({ staffId }) => ({ kind: 'staff', staffId }));

/** What is told, as notices to be sent: to whoever the targets are at this instant. */
export const noticesOf = (tells: readonly Tell[], owner: DutyRef, rota: Rota, now: Instant): Notice[] =>
  tells.flatMap(({ tellId, about, to, orElse, count }) => {
    const reach = (targets: readonly Target[]) =>
      targets.length === 0
        ? []
        : reachAt(
            rota,
            now,
          )({ targets: [...targets], channels: [...channels], fallback: [], answerWithin: { hours: 1 } });
    const meant = reach(to).filter(({ addresses }) => Object.keys(addresses).length > 0);
    const told = meant.length > 0 || orElse === 'nobody' ? meant : reach(supervisors);
    return told.flatMap(({ staffId, addresses }) =>
      channels.flatMap((channel): Notice[] => {
        const address = addresses[channel];
        if (address === undefined) return [];
        return [
          {
            state: 'pending',
            noticeId: `${tellId}-${staffId}-${channel}`,
            owner,
            about,
            ...(count === undefined ? {} : { count }),
            staffId,
            channel,
            to: address,
            createdAt: now,
          },
        ];
      }),
    );
  });
