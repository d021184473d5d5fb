import { type Worded } from '../../../shared/contracts/messages/previews.ts';
import { type CountyFacts } from '../../../shared/domain/county/county-facts.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { type Clock } from '../../../shared/domain/kernel/time.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type SettingsStore, type SignOffStore } from '../../../shared/ports/settings.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { makeChanging } from './answer-change.ts';
import { makeReading } from './answer-reading.ts';
import { makeRules } from './answer-rules.ts';
import { makeSimulating } from './answer-simulation.ts';

export type SettingsDeps = {
  staff: ReturnType<typeof findStaff>;
  settings: SettingsStore;
  signOffs: SignOffStore;
  county: Pick<CountyReader, 'rota' | 'contacts'>;
  facts: CountyFacts;
  worded: Worded;
  clock: Clock;
  digest: Digest;
  log: Log;
};

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
    'POST /v1/settings/simulate': makeSimulating(deps),
    'POST /v1/settings/versions/{version}/restore': changing.restore,
  };
};
