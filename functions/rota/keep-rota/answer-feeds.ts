import { timingSafeEqual } from 'node:crypto';
import { calendarFeed } from '../../../shared/contracts/documents/calendar-feed.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { emptyRequest } from '../../../shared/contracts/http/rota/requests.ts';
import { toFeedView } from '../../../shared/contracts/http/rota/views.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { addMilliseconds, toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { isEditor } from '../../../shared/domain/rota/decide/decision.ts';
import { type Feed } from '../../../shared/domain/rota/feed.ts';
import { shiftsThen } from '../../../shared/domain/rota/history.ts';
import { feedId, newFeedId } from '../../../shared/domain/rota/ids.ts';
import { isActive } from '../../../shared/domain/rota/decide/decision.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { day } from '../../../shared/domain/rota/wall-clock.ts';
import { type FeedStore, type RotaStore } from '../../../shared/ports/rota.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles, type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  rotas: Pick<RotaStore, 'load' | 'history'>;
  feeds: FeedStore;
  clock: Clock;
  digest: Digest;
  /** 32 random bytes. */
  newSecret: () => Uint8Array;
  county: string;
  publicUrl: string;
  log: Log;
};

const isSecret = (secret: string, { secretHash }: Feed, digest: Digest): boolean =>
  timingSafeEqual(digest(secret), Buffer.from(secretHash, 'hex'));

/** What calendars show: a month back, a year ahead. */
const shownBefore = 30 * day;
const shownAfter = 365 * day;

/** Private calendars of one's own shifts: made, listed, revoked, and read by whoever has the address. */
export const makeFeeds = ({ staff, rotas, feeds, clock, digest, newSecret, county, publicUrl, log }: Deps) => {
  const known =
    (answer: (member: StaffMember, request: ApiRequest) => Promise<ApiResponse>): Answer =>
    async (request) => {
      const member = await staff(request.principal, caseRoles);
      return member.ok ? answer(member.value, request) : problem(member.error, request.language);
    };
  const listOf = async (staffId: string) => json(200, { items: (await feeds.ofPerson(staffId)).map(toFeedView) });
  const refusedBody = (request: ApiRequest): ApiResponse | null => {
    const body = readBody(emptyRequest, request);
    if (body.ok) return null;
    const { code, errors } = body.error;
    return problem(code, request.language, errors === undefined ? {} : { errors });
  };

  return {
    list: known(({ staffId }) => listOf(staffId)),

    make: known(async ({ staffId }, request) => {
      const key = readIdempotencyKey(request.headers);
      if (key === null) return problem('idempotency-key-missing', request.language);
      const refused = refusedBody(request);
      if (refused !== null) return refused;
      const secret = Buffer.from(newSecret()).toString('base64url');
      const made: Feed = {
        feedId: newFeedId({ by: staffId, key }, digest),
        staffId,
        secretHash: Buffer.from(digest(secret)).toString('hex'),
        made: { by: staffId, at: toInstant(clock()) },
        revoked: null,
      };
      // The address of the first request cannot be told again: nobody has it but who asked.
      if ((await feeds.create(made)) === 'exists') return problem('already-recorded', request.language);
      log('info', 'rota.feed-made', { staffId, feedId: made.feedId });
      return json(200, { ...toFeedView(made), url: `${publicUrl}/v1/rota/calendar/${made.feedId}-${secret}` });
    }),

    revoke: known(async (member, request) => {
      const { staffId } = member;
      const refused = refusedBody(request);
      if (refused !== null) return refused;
      const id = feedId.safeParse(request.params['id']);
      const found = id.success ? await feeds.load(id.data) : null;
      if (found === null || (found.staffId !== staffId && !isEditor(member)))
        return problem('not-found', request.language);
      if (found.revoked === null) await feeds.revoke({ ...found, revoked: { by: staffId, at: toInstant(clock()) } });
      log('info', 'rota.feed-revoked', { staffId, feedId: found.feedId });
      return listOf(staffId);
    }),

    read: async ({ params, language }: ApiRequest): Promise<ApiResponse> => {
      const [, name = '', secret = ''] = /^(K[0-9A-Z]{13})-([\w-]{43})(?:\.ics)?$/.exec(params['token'] ?? '') ?? [];
      const id = feedId.safeParse(name);
      const found = id.success ? await feeds.load(id.data) : null;
      if (found === null || found.revoked !== null || !isSecret(secret, found, digest))
        return problem('link-invalid', language);
      const [file, history] = await Promise.all([rotas.load(), rotas.history()]);
      const { staffId } = found;
      if (!isActive(file.plan, staffId)) return problem('link-invalid', language);
      const now = toInstant(clock());
      const times = { from: addMilliseconds(now, -shownBefore), until: addMilliseconds(now, shownAfter) };
      const shifts = shiftsThen(file, history, times).filter(({ staffIds }) => staffIds.includes(staffId));
      log('info', 'rota.feed-read', { feedId: found.feedId, count: shifts.length });
      return {
        status: 200,
        headers: {
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': 'inline; filename="permanenta.ics"',
          'cache-control': 'private, no-cache',
          'x-content-type-options': 'nosniff',
        },
        body: calendarFeed(shifts, { county, staffId, now }),
      };
    },
  };
};
