import { isOver, type Alert, type Notification, type PendingNotification } from '../alert/alert.ts';
import { type Instant } from '../kernel/time.ts';

type LinkOf = { step: number; ordinal: number } | undefined;

/** Whether a page asks somebody to take the alert; the others tell somebody something, or hand it to one person. */
export const isCall = ({ purpose }: Pick<Notification, 'purpose'>): boolean =>
  purpose === 'call' || purpose === 'second' || purpose === 'group';

const pageOf = (pages: readonly Notification[], link: LinkOf): Notification[] =>
  pages.filter(({ step, ordinal }) => step === link?.step && ordinal === link.ordinal);

/** Stamps the page whose link was used, so that the link works once. */
export const useLink = (pages: readonly Notification[], link: LinkOf, now: Instant): Notification[] =>
  pageOf(pages, link).map((page) => ({ ...page, linkUsedAt: now }));

/** Whether a link was used: a button pressed twice sends two requests, both read before either is written. */
export const isUsed = (pages: readonly Notification[], link: LinkOf): boolean =>
  pageOf(pages, link).some(({ linkUsedAt }) => linkUsedAt !== null);

const addressOf = ({
  alertId,
  step,
  ordinal,
  purpose,
  count,
  staffId,
  name,
  channel,
  to,
  fallback,
  createdAt,
  linkExpiresAt,
  linkUsedAt,
  attempts,
  lastFailure,
}: Omit<Notification, 'state'>) => ({
  alertId,
  step,
  ordinal,
  purpose,
  count,
  staffId,
  name,
  channel,
  to,
  fallback,
  createdAt,
  linkExpiresAt,
  linkUsedAt,
  attempts,
  lastFailure,
});

/** A page that will not arrive any more. */
export const failPage = (page: Notification, failure: string, now: Instant): Notification => ({
  ...addressOf(page),
  state: 'failed',
  failedAt: now,
  failure,
  attempts: page.state === 'pending' ? page.attempts + 1 : page.attempts,
  lastFailure: failure,
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
    attempts: 0,
    lastFailure: null,
  };
};

/** Whether a page that waits is still worth sending: not once what it asks for was answered. */
export const isWanted = (alert: Alert, { purpose, step }: Pick<Notification, 'purpose' | 'step'>): boolean => {
  switch (purpose) {
    case 'call':
    case 'second':
    case 'group':
      return !isOver(alert);
    case 'offer':
      return alert.state === 'acknowledged' && alert.offer?.step === step;
    case 'expired':
    case 'returned':
      return true;
  }
};
