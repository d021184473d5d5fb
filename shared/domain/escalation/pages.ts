import { type Notification, type PendingNotification } from '../alert/alert.ts';
import { type Instant } from '../kernel/time.ts';

/** Stamps the page whose link was used, so that the link works once. */
export const useLink = (
  pages: readonly Notification[],
  link: { step: number; ordinal: number } | undefined,
  now: Instant,
) =>
  pages.flatMap((page): Notification[] =>
    page.step === link?.step && page.ordinal === link.ordinal ? [{ ...page, linkUsedAt: now }] : [],
  );

const addressOf = ({
  alertId,
  step,
  ordinal,
  staffId,
  name,
  channel,
  to,
  fallback,
  createdAt,
  linkExpiresAt,
  linkUsedAt,
}: Omit<Notification, 'state'>) => ({
  alertId,
  step,
  ordinal,
  staffId,
  name,
  channel,
  to,
  fallback,
  createdAt,
  linkExpiresAt,
  linkUsedAt,
});

/** A page that will not arrive any more. */
export const failPage = (page: Notification, failure: string, now: Instant): Notification => ({
  ...addressOf(page),
  state: 'failed',
  failedAt: now,
  failure,
});

/** The page by the next reserve channel of a person whose page failed; null when no channel is left. */
export const replacementFor = (failed: Notification, lastOrdinal: number, now: Instant): PendingNotification | null => {
  const [reserve, ...rest] = failed.fallback;
  if (reserve === undefined) return null;
  return {
    ...addressOf(failed),
    ...reserve,
    fallback: rest,
    state: 'pending',
    ordinal: lastOrdinal + 1,
    createdAt: now,
    linkUsedAt: null,
  };
};
