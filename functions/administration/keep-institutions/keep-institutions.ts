import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { makeClients } from './answer-clients.ts';
import { makeInstitutions } from './answer-institutions.ts';
import { makePeople } from './answer-people.ts';
import { makeUsers } from './answer-users.ts';

type Deps = Parameters<typeof makeInstitutions>[0] &
  Parameters<typeof makeClients>[0] &
  Parameters<typeof makeUsers>[0] &
  Parameters<typeof makePeople>[0];

/** What administrators see and do of institutions, their systems and people, by route. */
export const makeInstitutionRoutes = (deps: Deps): Readonly<Record<string, Answer>> => {
  const institutions = makeInstitutions(deps);
  const clients = makeClients(deps);
  const users = makeUsers(deps);
  const people = makePeople(deps);
  return {
    'GET /v1/institutions': institutions.list,
    'POST /v1/institutions': institutions.create,
    'GET /v1/institutions/{id}': institutions.get,
    'POST /v1/institutions/{id}': institutions.edit,
    'GET /v1/institutions/{id}/changes': institutions.changes,
    'POST /v1/institutions/{id}/suspend': institutions.suspend,
    'POST /v1/institutions/{id}/lift': institutions.lift,
    'POST /v1/institutions/{id}/guest-link': institutions.renewGuestLink,
    'GET /v1/clients': clients.list,
    'POST /v1/institutions/{id}/clients': clients.register,
    'POST /v1/clients/{clientId}/revoke': clients.revoke,
    'GET /v1/institutions/{id}/users': users.list,
    'POST /v1/institutions/{id}/users': users.invite,
    'POST /v1/institutions/{id}/users/{userId}/disable': users.disable,
    'POST /v1/institutions/{id}/users/{userId}/enable': users.enable,
    'POST /v1/institutions/{id}/users/{userId}/send-again': users.sendAgain,
    'GET /v1/staff': people.list,
    'POST /v1/staff': people.invite,
    'POST /v1/staff/{staffId}': people.change,
    'POST /v1/staff/{staffId}/send-again': people.sendAgain,
  };
};
