import { simulateRequest } from '../../../shared/contracts/http/settings/requests.ts';
import { toSimulationView } from '../../../shared/contracts/http/settings/views.ts';
import { toInstant } from '../../../shared/domain/kernel/time.ts';
import { simulate } from '../../../shared/domain/simulation/simulate.ts';
import { instantOfMoment } from '../../../shared/domain/simulation/when.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type SettingsDeps } from './deps.ts';
import { knownWith, readers } from './open.ts';

type Deps = Pick<SettingsDeps, 'staff' | 'settings' | 'county' | 'clock'>;

/** What would happen to an alert: read from the rota and the contacts as they are, written and sent nowhere. */
export const makeSimulating = (deps: Deps): Answer =>
  knownWith(deps, readers, simulateRequest, async (asked, request) => {
    const { urgency, when, policy, acts, unreachable } = asked;
    if (policy !== undefined && policy.urgency !== urgency) {
      const values = { urgency: policy.urgency, place: urgency };
      return contentInvalid(request, [{ pointer: '/policy/urgency', code: 'policy-misplaced', values }]);
    }
    const [present, rota, books] = await Promise.all([
      deps.settings.present(),
      deps.county.rota(),
      deps.county.contacts(),
    ]);
    const { settings } = present;
    const supposed = {
      urgency,
      policy: policy ?? settings.escalationPolicies[urgency],
      settings,
      rota,
      books,
      at: instantOfMoment(when, toInstant(deps.clock())),
      acts,
      unreachable,
    };
    return json(200, toSimulationView(simulate(supposed)));
  });
