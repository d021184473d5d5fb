import { toFindingView } from '../../../shared/contracts/http/rota/finding-view.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { draftRequest, publicationRequest } from '../../../shared/contracts/http/rota/requests.ts';
import { staffRoles } from '../../../shared/domain/escalation/policy.ts';
import { urgencies } from '../../../shared/domain/kernel/urgency.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { checkRota } from '../../../shared/domain/rota/check-rota.ts';
import { editorRoles } from '../../../shared/domain/rota/decide/decision.ts';
import { publish, publishedFor } from '../../../shared/domain/rota/decide/publish.ts';
import { rotaOf } from '../../../shared/domain/rota/rota-file.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { makeStep, type ChangeDeps } from './answer-change.ts';
import { checkTimes } from './times-asked.ts';

type Deps = ChangeDeps & { county: Pick<CountyReader, 'settings'>; clock: Clock };

/** Layers that some alert goes to, by the settings in force. */
const layersAlerted = async (county: Deps['county']): Promise<string[]> => {
  const { escalationPolicies } = (await county.settings()).settings;
  const levels = urgencies.flatMap((urgency) => {
    const policy = escalationPolicies[urgency];
    return [...policy.levels, policy.lastResort];
  });
  const targets = levels.flatMap((level) => level.targets);
  return [...new Set(targets.flatMap((target) => (target.kind === 'layer' ? [target.layer] : [])))];
};

/** A draft of the layers: checked, and published. */
export const makePlan = (deps: Deps): { check: Answer; publish: Answer } => ({
  check: async (request) => {
    const { principal, language } = request;
    const member = await deps.staff(principal, staffRoles);
    if (!member.ok) return problem(member.error, language);
    const body = readBody(draftRequest, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const usual = publishedFor(toInstant(deps.clock()));
    const times = { from: body.value.from ?? usual.from, until: body.value.until ?? usual.until };
    const faults = checkTimes(times);
    if (faults.length > 0) return contentInvalid(request, faults);
    const file = await deps.rotas.load();
    const drafted = rotaOf({ ...file, plan: { ...file.plan, layers: body.value.layers } });
    const findings = checkRota(drafted, times).map((finding) => toFindingView(finding, language));
    return json(200, { ...times, findings });
  },

  publish: makeStep(deps)(editorRoles, publicationRequest, async ({ layers, why }) =>
    publish(layers, why, await layersAlerted(deps.county)),
  ),
});
