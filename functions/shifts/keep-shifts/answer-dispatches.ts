import { makeChangeDuty, type DutyDeps } from '../../../shared/application/duties/change-duty.ts';
import { recognise } from '../../../shared/application/dispatch/words.ts';
import {
  cancelRequest,
  closeAlarmRequest,
  heardRequest,
  returnRequest,
} from '../../../shared/contracts/http/shifts/requests.ts';
import { toDispatchView } from '../../../shared/contracts/http/shifts/views.ts';
import { mayClose, mayDispatch, maySee } from '../../../shared/domain/dispatch/access.ts';
import {
  stateSeen,
  stepDispatch,
  type DispatchRefusal,
  type DispatchRequest,
  type SpokenWord,
} from '../../../shared/domain/dispatch/decide-dispatch.ts';
import { dispatchLists, hasEnded, type Dispatch, type DispatchRef } from '../../../shared/domain/dispatch/dispatch.ts';
import { dispatchId } from '../../../shared/domain/kernel/ids.ts';
import { toInstant } from '../../../shared/domain/kernel/time.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type DutyStore } from '../../../shared/ports/duties.ts';
import { type HashWord } from '../../../shared/ports/words.ts';
import { answerDutyChange } from '../../../shared/runtime/api/duty-change.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readListName } from '../../../shared/runtime/api/list-name.ts';
import { readPaging } from '../../../shared/runtime/api/paging.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles, type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import type * as z from 'zod/mini';

type Deps = DutyDeps & {
  store: DutyStore<Dispatch, DispatchRef>;
  staff: ReturnType<typeof findStaff>;
  hash: HashWord;
  log: Log;
};

const refOf = (params: ApiRequest['params']): DispatchRef | null => {
  const id = dispatchId.safeParse(params['id']);
  return id.success ? { kind: 'dispatch', dispatchId: id.data } : null;
};

const refuse = (refusal: DispatchRefusal, request: ApiRequest): ApiResponse => {
  switch (refusal.code) {
    case 'safe-word-wrong':
      return contentInvalid(request, [{ pointer: '/word', code: 'safe-word-wrong' }]);
    case 'not-allowed':
      return problem(refusal.code, request.language);
    case 'dispatch-step-illegal':
      return problem(refusal.code, request.language, { state: refusal.state, legal: refusal.legal });
  }
};

/** The word of a step that comes with one. */
const wordIn = (given: object): string => ('word' in given && typeof given.word === 'string' ? given.word : '');

/** Journeys of mobile teams: listed, read, and every step somebody makes. */
export const makeDispatches = ({ store, staff, hash, log, ...deps }: Deps) => {
  const change = makeChangeDuty({ ...deps, store });
  const now = () => toInstant(deps.clock());

  /** A team's journey under duress stands in its own list as what the team sees. */
  const isShown = (one: Dispatch, { staffId }: StaffMember): boolean =>
    hasEnded({ state: stateSeen(one, staffId) }) === hasEnded(one);

  const list: Answer = async (request) => {
    const { principal, language, query } = request;
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const name = readListName(request, dispatchLists);
    if (!name.ok) return name.error;
    const { limit, cursor } = readPaging(query);
    const [page, rota, { settings }] = await Promise.all([
      store.list(name.value, limit, cursor),
      deps.county.rota(),
      deps.county.settings(),
    ]);
    if (!page.ok) return problem(page.error, language);
    const items = page.value.items
      .filter((one) => maySee(member.value, one, rota, now()) && isShown(one, member.value))
      .map((one) => toDispatchView(one, member.value.staffId, settings));
    return json(200, { items, next: page.value.next });
  };

  const show = async (one: Dispatch, { staffId }: StaffMember) =>
    toDispatchView(one, staffId, (await deps.county.settings()).settings);

  const get: Answer = async ({ principal, language, params }) => {
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const ref = refOf(params);
    const found = ref === null ? null : await store.load(ref);
    if (found === null || !maySee(member.value, found, await deps.county.rota(), now()))
      return problem('not-found', language);
    return json(200, await show(found, member.value), { etag: `"${found.version}"` });
  };

  /**
   * One step. `may` says who; whoever may not even see the journey is told that there is none. A word is recognised by what was
   * kept of it, which never changes, so it is read before the journey is.
   */
  const step = <Body extends object>(
    body: z.core.$ZodType<Body>,
    toRequest: (given: Body, word: SpokenWord) => DispatchRequest,
    may: (member: StaffMember, one: Dispatch) => Promise<boolean>,
  ): Answer =>
    answerDutyChange({ staff })({
      body,
      refOf,
      change,
      prepare: async (given, { member, ref, request: { language } }) => {
        const [found, rota] = await Promise.all([store.load(ref), deps.county.rota()]);
        if (found === null || !maySee(member, found, rota, now())) return problem('not-found', language);
        if (!(await may(member, found))) return problem('not-allowed', language);
        const word = await recognise(wordIn(given), found.words, hash);
        return (before, context) => stepDispatch(before, toRequest(given, word), member, context);
      },
      refuse,
      show,
      noted: (after, { staffId }) => {
        // The same line whichever word was spoken: a log may be read by anyone who runs the service.
        log('info', 'dispatch.changed', { dispatchId: after.dispatchId, staffId, trigger: 'step' });
      },
    });

  const anyone = () => Promise.resolve(true);
  const dispatchers = async (member: StaffMember) => mayDispatch(member, await deps.county.rota(), now());
  return {
    list,
    get,
    checkIn: step(
      heardRequest,
      ({ checkInWithin }, word) => ({ step: 'check-in', word, checkInWithin: checkInWithin ?? null }),
      anyone,
    ),
    arrive: step(
      heardRequest,
      ({ checkInWithin }, word) => ({ step: 'arrive', word, checkInWithin: checkInWithin ?? null }),
      anyone,
    ),
    comeBack: step(returnRequest, (_, word) => ({ step: 'return', word }), anyone),
    cancel: step(cancelRequest, ({ reason }) => ({ step: 'cancel', reason }), dispatchers),
    close: step(
      closeAlarmRequest,
      (given) => ({ step: 'close', ...given }),
      (member, one) => Promise.resolve(mayClose(member, one)),
    ),
  };
};
