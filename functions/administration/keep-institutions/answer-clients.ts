import { listClients } from '../../../shared/application/clients/list-clients.ts';
import { registerClient, revokeClient } from '../../../shared/application/clients/register-client.ts';
import { clientRegistration, emptyRequest } from '../../../shared/contracts/http/administration/requests.ts';
import { mostAudiences } from '../../../shared/domain/institution/api-client.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type NoteAct } from '../../../shared/ports/audit.ts';
import { type ClientOffice } from '../../../shared/ports/clients.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { forAdministrators, forAdministratorsAsking } from '../../../shared/runtime/api/administrator.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  office: ClientOffice & { county: Pick<CountyReader, 'institution'> };
  /** The console's own client, which is nobody's to revoke. */
  consoleClientId: string;
  noteAct: NoteAct;
  clock: Clock;
  log: Log;
};

const problemOf = {
  'institution-unknown': 'not-found',
  'institution-suspended': 'client-of-suspended',
  'clients-full': 'clients-full',
} as const;

/** Systems of institutions: which there are, a new one with its secret, and the end of one. */
export const makeClients = ({ staff, office, consoleClientId, noteAct, clock, log }: Deps) => ({
  list: forAdministrators(staff)(async () => {
    const { clients, admitted } = await listClients(office, consoleClientId);
    return json(200, { items: clients, admitted, most: mostAudiences });
  }),

  register: forAdministratorsAsking(staff)(clientRegistration, async ({ label, scopes }, by, request) => {
    const { params, language, requestId } = request;
    const institutionId = params['id'] ?? '';
    const { clients } = await listClients(office, consoleClientId);
    if (clients.some((one) => one.institutionId === institutionId && one.label === label))
      return problem('client-label-taken', language);
    const deed = { by: by.staffId, at: toInstant(clock()) };
    const more = { label, registered: deed };
    const registered = await registerClient(office, { institutionId, scopes, more });
    if (!registered.ok) return problem(problemOf[registered.error], language);
    const { clientId, clientSecret, admitted } = registered.value;
    await noteAct({ ...deed, what: 'client-registered', about: `${institutionId} ${clientId}`, why: label, requestId });
    log('info', 'client.registered', { institutionId, clientId, staffId: by.staffId });
    return json(200, { clientId, clientSecret, scopes, admitted });
  }),

  revoke: forAdministratorsAsking(staff)(emptyRequest, async (_, by, { params, language, requestId }) => {
    const clientId = params['clientId'] ?? '';
    const { clients } = await listClients(office, consoleClientId);
    const found = clients.find((one) => one.clientId === clientId);
    if (found === undefined) return problem('not-found', language);
    const about = `${found.institutionId ?? ''} ${clientId}`.trim();
    const at = toInstant(clock());
    await noteAct({ at, by: by.staffId, what: 'client-revoked', about, why: found.label, requestId });
    await revokeClient(office, clientId);
    log('info', 'client.revoked', { clientId, staffId: by.staffId });
    return json(200, { clientId });
  }),
});
