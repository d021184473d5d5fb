import { makeChangeDuty, type DutyDeps } from '../../../shared/application/duties/change-duty.ts';
import { signRequest } from '../../../shared/contracts/http/shifts/requests.ts';
import { toHandoverView } from '../../../shared/contracts/http/shifts/views.ts';
import { type DutyContext } from '../../../shared/domain/duty/decided.ts';
import { signHandover } from '../../../shared/domain/handover/decide-handover.ts';
import { handoverLists, type Handover, type HandoverRef } from '../../../shared/domain/handover/handover.ts';
import { handoverId } from '../../../shared/domain/kernel/ids.ts';
import { type DutyStore } from '../../../shared/ports/duties.ts';
import { answerDutyChange } from '../../../shared/runtime/api/duty-change.ts';
import { json, problem, type ApiRequest } from '../../../shared/runtime/api/http.ts';
import { readListName } from '../../../shared/runtime/api/list-name.ts';
import { readPaging } from '../../../shared/runtime/api/paging.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles, type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';

type Deps = DutyDeps & {
  store: DutyStore<Handover, HandoverRef>;
  staff: ReturnType<typeof findStaff>;
  log: Log;
};

const refOf = (params: ApiRequest['params']): HandoverRef | null => {
  const id = handoverId.safeParse(params['id']);
  return id.success ? { kind: 'handover', handoverId: id.data } : null;
};

/** Handovers: listed, read, and signed. They name alerts by id alone; each alert says who may read it. */
export const makeHandovers = ({ store, staff, log, ...deps }: Deps) => {
  const list: Answer = async (request) => {
    const { principal, language, query } = request;
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const name = readListName(request, handoverLists);
    if (!name.ok) return name.error;
    const { limit, cursor } = readPaging(query);
    const page = await store.list(name.value, limit, cursor);
    if (!page.ok) return problem(page.error, language);
    return json(200, { items: page.value.items.map(toHandoverView), next: page.value.next });
  };

  const get: Answer = async ({ principal, language, params }) => {
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const ref = refOf(params);
    const found = ref === null ? null : await store.load(ref);
    if (found === null) return problem('not-found', language);
    return json(200, toHandoverView(found), { etag: `"${found.version}"` });
  };

  const sign = answerDutyChange({ staff })({
    body: signRequest,
    refOf,
    change: makeChangeDuty({ ...deps, store }),
    prepare: ({ note }, { member }) =>
      Promise.resolve((before: Handover, context: DutyContext) => signHandover(before, member, note ?? null, context)),
    refuse: ({ code }, { language }) => problem(code, language),
    show: (after) => Promise.resolve(toHandoverView(after)),
    noted: (after, { staffId }) => {
      log('info', 'handover.signed', { handoverId: after.handoverId, staffId });
    },
  });

  return { list, get, sign };
};
