import { timingSafeEqual } from 'node:crypto';
import { type Alert, type Notification } from '../../../shared/domain/alert/alert.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { linkText, readLinkToken } from '../../../shared/domain/notification/link.ts';
import { type AlertStore, type PageStore, type SignLink } from '../../../shared/ports/alerts.ts';

export type Link = { page: Notification; alert: Alert };
export type LinkRefusal = 'link-invalid' | 'link-expired' | 'link-used';

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * Finds the page a one-time link belongs to.
 * @returns `link-invalid` for a token that is not ours or was changed; `link-expired` after the county's time; `link-used`
 *   once its holder answered with it.
 */
export const makeReadLink =
  ({
    pages,
    alerts,
    sign,
    clock,
  }: {
    pages: PageStore;
    alerts: Pick<AlertStore, 'loadAlert'>;
    sign: SignLink;
    clock: Clock;
  }) =>
  async (token: string): Promise<Result<Link, LinkRefusal>> => {
    const target = readLinkToken(token);
    if (target === null) return err('link-invalid');
    const [page, alert] = await Promise.all([pages.load(target), alerts.loadAlert(target.alertId)]);
    if (page === null || alert === null) return err('link-invalid');
    if (!same(target.signature, await sign(linkText(target, page.linkExpiresAt)))) return err('link-invalid');
    if (page.linkUsedAt !== null) return err('link-used');
    return toInstant(clock()) > page.linkExpiresAt ? err('link-expired') : ok({ page, alert });
  };
