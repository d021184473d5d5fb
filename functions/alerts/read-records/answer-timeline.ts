import { timelineCsv } from '../../../shared/contracts/documents/timeline-csv.ts';
import { alertTimeline } from '../../../shared/domain/alert/timeline.ts';
import { drillResult } from '../../../shared/domain/drill/drill-result.ts';
import { alertId } from '../../../shared/domain/kernel/ids.ts';
import { type AlertStore } from '../../../shared/ports/alerts.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles, type findStaff } from '../../../shared/runtime/api/staff.ts';

const wantsCsv = ({ query, headers }: ApiRequest): boolean =>
  query['format'] === 'csv' || headers['accept']?.includes('text/csv') === true;

const csvFile = (name: string, body: string): ApiResponse => ({
  status: 200,
  headers: {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="${name}.csv"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  },
  body,
});

/** GET /v1/alerts/{id}/timeline */
export const makeAnswerTimeline =
  ({ staff, alerts }: { staff: ReturnType<typeof findStaff>; alerts: Pick<AlertStore, 'load'> }): Answer =>
  async (request) => {
    const { principal, params, language } = request;
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const id = alertId.safeParse(params['id']);
    const found = id.success ? await alerts.load(id.data) : null;
    if (found === null) return problem('not-found', language);
    const items = alertTimeline(found);
    const { about } = found.alert;
    return wantsCsv(request)
      ? csvFile(`alerta-${found.alert.alertId}`, timelineCsv(items))
      : json(200, { alertId: found.alert.alertId, about, drill: drillResult(found), items });
  };
