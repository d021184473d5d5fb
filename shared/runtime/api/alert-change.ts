import { type AdvanceAlert } from '../../application/alerts/advance-alert.ts';
import { toAlertView } from '../../contracts/http/alerts/views.ts';
import { type ProblemCode } from '../../contracts/http/problems.ts';
import { type AnsweredBy } from '../../domain/alert/alert.ts';
import { type Ignored, type Trigger } from '../../domain/escalation/trigger.ts';
import { type StaffRole } from '../../domain/escalation/policy.ts';
import { alertId } from '../../domain/kernel/ids.ts';
import { type StaffMember } from '../../domain/rota/rota.ts';
import { type Log } from '../log.ts';
import { json, problem, type ApiRequest, type ApiResponse } from './http.ts';
import { caseRoles, type findStaff } from './staff.ts';

/** How a change that was not made is told to the person who asked for it. */
const refusals = {
  'already-acknowledged': 'already-acknowledged',
  'not-acknowledged': 'not-acknowledged',
  'already-recorded': 'already-recorded',
  'step-is-over': 'version-stale',
  'not-due-yet': 'version-stale',
  'page-is-settled': 'version-stale',
  'link-used': 'link-used',
  'drill-over': 'drill-over',
  'not-yours': 'alert-not-yours',
  'no-offer': 'no-hand-over',
  'offer-open': 'hand-over-open',
  'person-unreachable': 'person-unreachable',
  'no-such-level': 'no-such-level',
  'contact-made': 'contact-made',
} as const satisfies Record<Ignored, ProblemCode>;

/**
 * Answers a person's action on an alert from the console: who they are, what they want, and the alert as it is then.
 * The refusal of an action that came too late names who was faster.
 * @param read turns the request into a trigger, or into the answer that refuses it.
 * @param allowed who may do it.
 */
export const answerAlertChange =
  (
    { staff, advance, log }: { staff: ReturnType<typeof findStaff>; advance: AdvanceAlert; log: Log },
    read: (request: ApiRequest, by: AnsweredBy) => Trigger | ApiResponse | Promise<Trigger | ApiResponse>,
    allowed: readonly StaffRole[] = caseRoles,
  ) =>
  async (request: ApiRequest): Promise<ApiResponse> => {
    const { language, params, principal } = request;
    const member = await staff(principal, allowed);
    if (!member.ok) return problem(member.error, language);
    const id = alertId.safeParse(params['id']);
    if (!id.success) return problem('not-found', language);
    const trigger = await read(request, asAnswerer(member.value));
    if ('status' in trigger) return trigger;

    const advanced = await advance(id.data, trigger);
    if (advanced.kind === 'unknown-alert') return problem('not-found', language);
    const { staffId } = member.value;
    const fields = { alertId: id.data, staffId, trigger: trigger.kind };
    if (advanced.kind === 'ignored') {
      log('info', 'alert.ignored', { ...fields, because: advanced.because });
      return problem(refusals[advanced.because], language, { alert: toAlertView(advanced.alert) });
    }
    log('info', 'alert.advanced', { ...fields, step: advanced.alert.step });
    return json(200, toAlertView(advanced.alert), { etag: `"${advanced.alert.version}"` });
  };

const asAnswerer = ({ staffId, name }: StaffMember): AnsweredBy => ({ staffId, name, via: 'console' });
