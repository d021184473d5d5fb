import { alertFigures } from '../../../shared/domain/alert/figures.ts';
import { type AlertWithPages } from '../../../shared/domain/alert/alert.ts';
import { type StaffRole } from '../../../shared/domain/escalation/policy.ts';
import { timerId, type TimerId } from '../../../shared/domain/kernel/ids.ts';
import { type AlertRecords } from '../../../shared/ports/alert-records.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { readPeriod } from './read-period.ts';

const leadingRoles: readonly StaffRole[] = ['supervisor', 'director'];

/** Each step of an escalation had one timer, named by the alert and the step. */
const timersOf = ({ alert }: AlertWithPages): TimerId[] =>
  Array.from({ length: alert.step }, (_, index) => timerId.parse(`${alert.alertId}-${index + 1}`));

/** GET /v1/alerts/figures */
export const makeAnswerFigures =
  ({ staff, records }: { staff: ReturnType<typeof findStaff>; records: AlertRecords }): Answer =>
  async ({ principal, query, language }) => {
    const member = await staff(principal, leadingRoles);
    if (!member.ok) return problem(member.error, language);
    const period = readPeriod(query, language);
    if (!period.ok) return problem('content-invalid', language, { errors: period.error });
    const { from, until, drills } = period.value;

    const alerts = await records.raisedBetween(drills ? 'drills' : 'real', from, until);
    const timers = await records.timers(alerts.flatMap(timersOf));
    return json(200, { from, until, drills, ...alertFigures(alerts, timers) });
  };
