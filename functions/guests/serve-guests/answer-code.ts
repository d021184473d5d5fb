import type * as z from 'zod/mini';
import { type ChangeCodes } from '../../../shared/application/guests/change-codes.ts';
import { guestCodeRequest, guestSessionRequest } from '../../../shared/contracts/http/guests/requests.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { guestCodeText } from '../../../shared/contracts/messages/guest-code-text.ts';
import { isOfDomains } from '../../../shared/domain/guest/guest-address.ts';
import { newGuestSession } from '../../../shared/domain/guest/guest-session.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type SendMessage } from '../../../shared/ports/alerts.ts';
import { type GuestSeals } from '../../../shared/ports/guests.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { type FindGuest, type Host } from '../../../shared/application/guests/find-guest.ts';

type Deps = {
  find: FindGuest;
  seals: GuestSeals;
  codes: ChangeCodes;
  newCode: () => string;
  email: SendMessage;
  clock: Clock;
  log: Log;
  county: string;
};

/** A code to an address of the institution, and the session it is given back for. */
export const makeCodeAnswers = ({
  find,
  seals,
  codes,
  newCode,
  email,
  clock,
  log,
  county,
}: Deps): { send: Answer; open: Answer } => {
  /** With the host of the link, and a body that is right in form and names an address of the host's. */
  const forAddress =
    <S extends z.ZodMiniType<{ email: string }>>(
      schema: S,
      answer: (host: Host, given: z.output<S>, request: ApiRequest) => Promise<ApiResponse>,
    ): Answer =>
    async (request) => {
      const { language, params } = request;
      const host = await find.byLink(params['token'] ?? '');
      if (!host.ok) return problem(host.error, language);
      const body = readBody(schema, request);
      if (!body.ok)
        return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
      const { emailDomains } = host.value.access;
      if (!isOfDomains(body.value.email, emailDomains))
        return contentInvalid(request, [
          { pointer: '/email', code: 'email-domain', values: { domains: emailDomains.join(', ') } },
        ]);
      return answer(host.value, body.value, request);
    };

  return {
    send: forAddress(guestCodeRequest, async ({ institution }, { email: address }, { language }) => {
      const { institutionId, name } = institution;
      const guestId = await seals.guestId(institutionId, address);
      const code = newCode();
      const digest = await seals.codeDigest(institutionId, guestId, code);
      const noted = await codes.send(institutionId, guestId, digest, toInstant(clock()));
      if (!noted.ok) return problem(noted.error.code, language, { againAt: noted.error.againAt });
      const sent = await email({ to: address, ...guestCodeText(county, name, code) }, { guestId });
      if (!sent.ok) {
        log('warn', 'guest.code-failed', { institutionId, failure: sent.error.failure });
        return problem('code-not-sent', language, { failure: sent.error.failure });
      }
      log('info', 'guest.code-sent', { institutionId, providerMessageId: sent.value.providerMessageId });
      return json(202, noted.value);
    }),

    open: forAddress(guestSessionRequest, async ({ institution, access }, { email: address, code }, { language }) => {
      const { institutionId } = institution;
      const now = toInstant(clock());
      const guestId = await seals.guestId(institutionId, address);
      const proof = await codes.prove(
        institutionId,
        guestId,
        await seals.codeDigest(institutionId, guestId, code),
        now,
      );
      if (proof.kind === 'over') return problem('code-over', language);
      if (proof.kind === 'wrong') return problem('code-wrong', language, { triesLeft: proof.triesLeft });
      const session = newGuestSession({ institutionId, issue: access.issue, guestId }, now);
      log('info', 'guest.session-opened', { institutionId });
      return json(200, { session: await seals.sessionToken(session), expiresAt: session.expiresAt });
    }),
  };
};
