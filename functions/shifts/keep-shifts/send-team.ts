import { contextNow, toChange, type DutyDeps } from '../../../shared/application/duties/change-duty.ts';
import { keepWords, recognise } from '../../../shared/application/dispatch/words.ts';
import { dispatchRequest, type DispatchRequestBody } from '../../../shared/contracts/http/shifts/requests.ts';
import { toDispatchView } from '../../../shared/contracts/http/shifts/views.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { mayWork } from '../../../shared/domain/case/access.ts';
import { mayDispatch } from '../../../shared/domain/dispatch/access.ts';
import { sendTeam } from '../../../shared/domain/dispatch/decide-dispatch.ts';
import { type Dispatch, type DispatchRef, type DispatchSubject } from '../../../shared/domain/dispatch/dispatch.ts';
import { newDispatchId } from '../../../shared/domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { territoryOf } from '../../../shared/domain/places/territory.ts';
import { canonical } from '../../../shared/domain/provider/differences.ts';
import { type ReceiptNumber } from '../../../shared/domain/referral/receipt.ts';
import { type Rota, type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type AlertStore } from '../../../shared/ports/alerts.ts';
import { type CaseReadStore } from '../../../shared/ports/cases.ts';
import { type DutyStore } from '../../../shared/ports/duties.ts';
import { type HashWord, type NewSalt } from '../../../shared/ports/words.ts';
import { contentInvalid, type NamedFault } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles, type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';

type Deps = DutyDeps & {
  store: DutyStore<Dispatch, DispatchRef>;
  alerts: Pick<AlertStore, 'loadAlert'>;
  cases: Pick<CaseReadStore, 'load'>;
  staff: ReturnType<typeof findStaff>;
  hash: HashWord;
  newSalt: NewSalt;
  log: Log;
};

type Named = { staffId: string; name: string };

const pairOf = (asked: readonly string[], { staff }: Rota): Result<[Named, Named], NamedFault[]> => {
  const found = asked.map((staffId) => staff.find((one) => one.staffId === staffId && one.active));
  const [first, second] = found;
  if (first !== undefined && second !== undefined)
    return ok([
      { staffId: first.staffId, name: first.name },
      { staffId: second.staffId, name: second.name },
    ]);
  return err(
    found.flatMap((one, index) => (one === undefined ? [{ pointer: `/pair/${index}`, code: 'staff-unknown' }] : [])),
  );
};

/** POST /v1/dispatches: sends two people, under words that only they and whoever sent them know. */
export const makeSendTeam = ({ store, alerts, cases, staff, hash, newSalt, log, ...deps }: Deps): Answer => {
  const referralOf = async (
    subject: DispatchSubject,
    member: StaffMember,
  ): Promise<Result<ReceiptNumber, NamedFault[]>> => {
    if (subject.kind === 'alert') {
      const alert = await alerts.loadAlert(subject.alertId);
      // Nobody is sent anywhere for a drill.
      return alert === null || alert.referralId === null
        ? err([{ pointer: '/subject/alertId', code: 'alert-unknown' }])
        : ok(alert.referralId);
    }
    const found = await cases.load(subject.caseId);
    return found === null || !mayWork(member, found)
      ? err([{ pointer: '/subject/caseId', code: 'case-unknown' }])
      : ok(found.openedBy);
  };

  /** Whether a request that came again asks for what was done: the words are recognised, not compared. */
  const isSame = async (before: Dispatch, body: DispatchRequestBody): Promise<boolean> => {
    const asked = { subject: body.subject, pair: body.pair, destination: body.destination };
    const done = {
      subject: before.subject,
      pair: before.pair.map(({ staffId }) => staffId),
      destination: before.destination,
    };
    const [safe, duress] = await Promise.all(
      [body.safeWord, body.duressWord].map((word) => recognise(word, before.words, hash)),
    );
    return canonical(asked) === canonical(done) && safe === 'safe' && duress === 'duress';
  };

  return async (request) => {
    const { principal, language, headers } = request;
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const context = await contextNow(deps);
    const { rota, now, digest } = context;
    const { settings } = context.settings;
    if (!mayDispatch(member.value, rota, now)) return problem('not-allowed', language);
    const key = readIdempotencyKey(headers);
    if (key === null) return problem('idempotency-key-missing', language);
    const read = readBody(dispatchRequest, request);
    if (!read.ok)
      return problem(read.error.code, language, read.error.errors === undefined ? {} : { errors: read.error.errors });
    const body = read.value;
    const { staffId, name } = member.value;
    const dispatchId = newDispatchId(digest(`dispatch ${staffId}\n${key}`));
    const answer = (one: Dispatch) => json(200, toDispatchView(one, staffId, settings), { etag: `"${one.version}"` });

    const before = await store.load({ kind: 'dispatch', dispatchId });
    if (before !== null)
      return (await isSame(before, body)) ? answer(before) : problem('idempotency-key-reused', language);
    const pair = pairOf(body.pair, rota);
    const referral = await referralOf(body.subject, member.value);
    const faults: NamedFault[] = [
      ...(referral.ok ? [] : referral.error),
      ...(pair.ok ? [] : pair.error),
      ...(territoryOf(body.destination) === null ? [{ pointer: '/destination', code: 'siruta-unknown' as const }] : []),
    ];
    if (!pair.ok || !referral.ok || faults.length > 0) return contentInvalid(request, faults);
    const words = await keepWords({ safe: body.safeWord, duress: body.duressWord }, { hash, newSalt });
    const decided = sendTeam(
      {
        dispatchId,
        subject: body.subject,
        referralId: referral.value,
        pair: pair.value,
        destination: body.destination,
        sentBy: { staffId, name },
        checkInWithin: body.checkInWithin ?? settings.dispatchCheckIn,
        words,
      },
      context,
    );
    const saved = await store.save(toChange(null, decided, { kind: 'dispatch', dispatchId }, context));
    log('info', 'dispatch.changed', { dispatchId, staffId, trigger: 'send' });
    if (saved === 'written') return answer(decided.after);
    // The same request was faster.
    const other = await store.load({ kind: 'dispatch', dispatchId });
    if (other === null) throw new Error(`dispatch ${dispatchId} was neither written nor there`);
    return (await isSame(other, body)) ? answer(other) : problem('idempotency-key-reused', language);
  };
};
