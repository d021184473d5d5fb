import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { makeChanging } from './answer-change.ts';
import { makeReading } from './answer-reading.ts';
import { makeRules } from './answer-rules.ts';
import { makeSimulating } from './answer-simulation.ts';
import { type SettingsDeps } from './deps.ts';

/** What each route of the settings answers. */
export const makeSettingsRoutes = (deps: SettingsDeps): Readonly<Record<string, Answer>> => {
  const reading = makeReading(deps);
  const changing = makeChanging(deps);
  const rules = makeRules(deps);
  return {
    'GET /v1/settings': reading.whole,
    'GET /v1/settings/messages': reading.messages,
    'GET /v1/settings/rules': rules.list,
    'GET /v1/settings/versions': reading.versions,
    'GET /v1/settings/versions/{version}': reading.version,
    'POST /v1/settings/change': changing.change,
    'POST /v1/settings/check': changing.check,
    'POST /v1/settings/rules/sign-off': rules.signOff,
    'POST /v1/settings/rules/withdraw': rules.withdraw,
    'POST /v1/settings/simulate': makeSimulating(deps),
    'POST /v1/settings/versions/{version}/restore': changing.restore,
  };
};
