import {
  type ChangeInstitution,
  type ChangeRefusal,
} from '../../../shared/application/institutions/change-institution.ts';
import {
  emptyRequest,
  institutionCreation,
  institutionEdit,
  reasonRequest,
} from '../../../shared/contracts/http/administration/requests.ts';
import { toInstitutionView } from '../../../shared/contracts/http/administration/views.ts';
import {
  createInstitution,
  editInstitution,
  liftSuspension,
  renewGuestLink,
  suspendInstitution,
  type DecideInstitution,
  type InstitutionFile,
} from '../../../shared/domain/institution/decide-institution.ts';
import { directorate } from '../../../shared/domain/institution/institution.ts';
import { assertNever } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { territoryOf } from '../../../shared/domain/places/territory.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type InstitutionStore } from '../../../shared/ports/institutions.ts';
import { forAdministrators, forAdministratorsAsking } from '../../../shared/runtime/api/administrator.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIfMatch } from '../../../shared/runtime/api/if-match.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  institutions: InstitutionStore;
  change: ChangeInstitution;
  clock: Clock;
  log: Log;
};

const shown = (status: number, file: InstitutionFile): ApiResponse =>
  json(status, toInstitutionView(file), { etag: `"${file.version}"` });

const refuse = (refusal: ChangeRefusal, { language }: ApiRequest): ApiResponse => {
  switch (refusal.code) {
    case 'version-stale':
      return problem(refusal.code, language, { version: refusal.version, changes: refusal.changes });
    case 'not-found':
    case 'nothing-changed':
    case 'institution-step-illegal':
      return problem(refusal.code, language);
    default:
      return assertNever(refusal);
  }
};

/** A place that is in the nomenclature of the country. */
const placeFault = (request: ApiRequest, siruta: string): ApiResponse | null =>
  territoryOf(siruta) === null ? contentInvalid(request, [{ pointer: '/siruta', code: 'siruta-unknown' }]) : null;

/** Institutions: listed, shown with their history, made, edited, suspended and allowed again. */
export const makeInstitutions = ({ staff, institutions, change, clock, log }: Deps) => {
  const known = forAdministrators(staff);
  const asked = forAdministratorsAsking(staff);

  const step = async (decide: DecideInstitution, by: StaffMember, request: ApiRequest): Promise<ApiResponse> => {
    const expected = readIfMatch(request.headers);
    if (expected === null) return problem('if-match-missing', request.language);
    const institutionId = request.params['id'] ?? '';
    const changed = await change({ institutionId, expected, by: by.staffId }, decide);
    if (!changed.ok) {
      log('info', 'institution.change-refused', { institutionId, staffId: by.staffId, because: changed.error.code });
      return refuse(changed.error, request);
    }
    log('info', 'institution.changed', { institutionId, staffId: by.staffId });
    return shown(200, changed.value);
  };

  return {
    list: known(async () => json(200, { items: (await institutions.all()).map(toInstitutionView) })),

    get: known(async (_, { params, language }) => {
      const file = await institutions.load(params['id'] ?? '');
      return file === null ? problem('not-found', language) : shown(200, file);
    }),

    changes: known(async (_, { params, language }) => {
      const id = params['id'] ?? '';
      const file = await institutions.load(id);
      if (file === null) return problem('not-found', language);
      return json(200, { items: (await institutions.changesAfter(id, 0)).toReversed() });
    }),

    create: asked(institutionCreation, async ({ institutionId, ...details }, by, request) => {
      const fault = placeFault(request, details.siruta);
      if (fault !== null) return fault;
      const made = createInstitution(institutionId, details, { by: by.staffId, at: toInstant(clock()) });
      // The directorate's own id is nobody else's.
      const isFree = institutionId !== directorate.institutionId;
      if (!isFree || (await institutions.save(made.file, made.change)) === 'conflict')
        return problem('institution-id-taken', request.language);
      log('info', 'institution.changed', { institutionId, staffId: by.staffId });
      return shown(200, made.file);
    }),

    edit: asked(
      institutionEdit,
      async (details, by, request) =>
        placeFault(request, details.siruta) ?? (await step(editInstitution(details), by, request)),
    ),
    suspend: asked(reasonRequest, ({ why }, by, request) => step(suspendInstitution(why), by, request)),
    lift: asked(reasonRequest, ({ why }, by, request) => step(liftSuspension(why), by, request)),
    renewGuestLink: asked(emptyRequest, (_, by, request) => step(renewGuestLink, by, request)),
  };
};
