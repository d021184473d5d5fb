import { auditCsv } from '../../../shared/contracts/documents/audit-csv.ts';
import { auditSearch } from '../../../shared/contracts/http/administration/requests.ts';
import { inAuditOrder, type AuditLine, type AuditPeriod } from '../../../shared/domain/audit/audit-line.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { day } from '../../../shared/domain/rota/wall-clock.ts';
import { type AuditReader, type NoteAct } from '../../../shared/ports/audit.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { forAdministratorsAsking } from '../../../shared/runtime/api/administrator.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import type * as z from 'zod/mini';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  county: Pick<CountyReader, 'rota'>;
  audit: AuditReader;
  noteAct: NoteAct;
  clock: Clock;
  log: Log;
};

const mostDays = 366;
/** An answer of the gateway holds 6 MB; a person reads far less. */
const mostLines = 2_000;

type Wanted = z.infer<typeof auditSearch>['of'];

const aboutOf = (of: Wanted): string => {
  switch (of.kind) {
    case 'record':
      return of.id;
    case 'person':
      return of.staffId;
    case 'administration':
      return of.kind;
  }
};

const csvFile = (lines: readonly AuditLine[]): ApiResponse => ({
  status: 200,
  headers: {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="audit.csv"',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  },
  body: auditCsv(lines),
});

/** POST /v1/audit-searches: what is looked for is noted before it is shown. */
export const makeSearchAudit = ({ staff, county, audit, noteAct, clock, log }: Deps) => {
  /** Changes of institutions lie with the institution; they are found by who administers, or applied settings. */
  const ofAdministration = async (period: AuditPeriod): Promise<AuditLine[]> => {
    const [lines, { staff: members }] = await Promise.all([audit.ofAdministration(period), county.rota()]);
    const administrators = members.filter(({ roles }) => roles.includes('admin')).map(({ staffId }) => staffId);
    const authors = lines.filter(({ sort }) => sort === 'settings').map(({ by }) => by);
    const people = [...new Set([...administrators, ...authors])];
    const theirs = await Promise.all(people.map((staffId) => audit.ofPerson(staffId, period)));
    return [...lines, ...theirs.flat().filter(({ sort }) => sort === 'institution')];
  };

  const find = (of: Wanted, period: AuditPeriod): Promise<AuditLine[]> => {
    switch (of.kind) {
      case 'record':
        return audit.ofRecord(of.id, period);
      case 'person':
        return audit.ofPerson(of.staffId, period);
      case 'administration':
        return ofAdministration(period);
    }
  };

  return forAdministratorsAsking(staff)(auditSearch, async ({ of, from, until }, { staffId }, request) => {
    if (until <= from) return contentInvalid(request, [{ pointer: '/until', code: 'ends-before-start' }]);
    if (Date.parse(until) - Date.parse(from) > mostDays * day) {
      const values = { maximum: String(mostDays) };
      return contentInvalid(request, [{ pointer: '/until', code: 'too-long-a-time', values }]);
    }
    const deed = { at: toInstant(clock()), by: staffId, requestId: request.requestId };
    await noteAct({ ...deed, what: 'audit-searched', about: aboutOf(of), why: `${from} ${until}` });
    const found = (await find(of, { from, until })).toSorted(inAuditOrder);
    const items = found.slice(0, mostLines);
    log('info', 'audit.searched', { staffId, trigger: of.kind, count: items.length });
    if (request.headers['accept']?.includes('text/csv') === true) return csvFile(items);
    return json(200, { items, more: found.length > items.length });
  });
};
