import { type Worded } from '../../../shared/contracts/messages/previews.ts';
import { type CountyFacts } from '../../../shared/domain/county/county-facts.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { type Clock } from '../../../shared/domain/kernel/time.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type SettingsStore, type SignOffStore } from '../../../shared/ports/settings.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';

/** What the settings are answered with. */
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
