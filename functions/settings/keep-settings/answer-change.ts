import { changeRequest, checkRequest, restoreRequest } from '../../../shared/contracts/http/settings/requests.ts';
import { faultText } from '../../../shared/contracts/http/faults.ts';
import { checkSettings, newFaults } from '../../../shared/domain/county/check-settings.ts';
import { differencesOf } from '../../../shared/domain/county/json-difference.ts';
import { type CountySettings } from '../../../shared/domain/county/settings.ts';
import { placeOf, withPart, type SettingsPart } from '../../../shared/domain/county/settings-part.ts';
import { type SettingsDeed, type SettingsVersion } from '../../../shared/domain/county/settings-version.ts';
import { weakerThan } from '../../../shared/domain/county/weaker.ts';
import { toInstant } from '../../../shared/domain/kernel/time.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIfMatch } from '../../../shared/runtime/api/if-match.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { readVersion } from './answer-reading.ts';
import { editors, knownWith, readers } from './open.ts';
import { pointerOf, wholePlace, type Place } from './pointer-of.ts';
import { type SettingsDeps } from './deps.ts';

type Deps = Pick<SettingsDeps, 'staff' | 'settings' | 'county' | 'facts' | 'clock' | 'log'>;

type Wanted = { settings: CountySettings; place: Place; origin: SettingsDeed['origin']; why: string };

/** What a change makes wrong, and what was wrong before it. */
const faultsOf = async ({ county, facts }: Deps, before: CountySettings, after: CountySettings) => {
  const [rota, books] = await Promise.all([county.rota(), county.contacts()]);
  const standing = checkSettings({ settings: before, rota, facts, books });
  const found = checkSettings({ settings: after, rota, facts, books });
  const fresh = newFaults(standing, found);
  return { fresh, standing: found.filter((one) => !fresh.includes(one)) };
};

/** Somebody was faster: what is otherwise now than in the version that was decided on. */
const stale = async ({ settings }: Deps, expected: number, { language }: ApiRequest): Promise<ApiResponse> => {
  const [before, now] = await Promise.all([settings.version(expected), settings.present()]);
  const changes = before === null ? [] : differencesOf(before.settings, now.settings);
  return problem('version-stale', language, { version: now.version, changes });
};

/** Writes wanted settings over the version that was looked at, unless they make something wrong. */
const write = async (
  deps: Deps,
  expected: number,
  wantedOf: (present: SettingsVersion) => Promise<Wanted | ApiResponse>,
  request: ApiRequest,
  by: StaffMember,
): Promise<ApiResponse> => {
  const { settings, clock, log } = deps;
  const present = await settings.present();
  if (present.version !== expected) return stale(deps, expected, request);
  const wanted = await wantedOf(present);
  if ('status' in wanted) return wanted;
  const changes = differencesOf(present.settings, wanted.settings);
  if (changes.length === 0) return problem('nothing-corrected', request.language);
  const { fresh } = await faultsOf(deps, present.settings, wanted.settings);
  if (fresh.length > 0) {
    const faults = fresh.map(({ path, code, values = {} }) => ({
      pointer: pointerOf(wanted.place, path),
      code,
      values,
    }));
    return contentInvalid(request, faults);
  }
  const version = present.version + 1;
  const { origin, why } = wanted;
  const deed = { version, appliedAt: toInstant(clock()), appliedBy: by.staffId, origin, why };
  const written = await settings.save({ ...deed, settings: wanted.settings });
  if (written === 'conflict') return stale(deps, expected, request);
  log('info', 'settings.changed', { staffId: by.staffId, trigger: origin });
  const weaker = weakerThan(present.settings, wanted.settings);
  return json(200, { version, weaker, changes }, { etag: `"${version}"` });
};

const inChange = (change: SettingsPart, settings: CountySettings): Place => {
  const { inSettings, sent } = placeOf(change, settings);
  return { inSettings, sent: `/change${sent}` };
};

/** Drafts are checked, parts are changed, and earlier versions put back as new ones. */
export const makeChanging = (deps: Deps): Record<'check' | 'change' | 'restore', Answer> => ({
  check: knownWith(deps, readers, checkRequest, async ({ change }, { language }) => {
    const present = (await deps.settings.present()).settings;
    const after = withPart(present, change);
    if (!after.ok) return problem('not-found', language);
    const place = inChange(change, present);
    const { fresh, standing } = await faultsOf(deps, present, after.value);
    const shown = (faults: typeof fresh) =>
      faults.map(({ path, code, values = {} }) => ({
        pointer: pointerOf(place, path),
        code,
        detail: faultText(code, language, values),
      }));
    return json(200, {
      faults: shown(fresh),
      standing: shown(standing),
      weaker: weakerThan(present, after.value),
      changes: differencesOf(present, after.value),
    });
  }),

  change: knownWith(deps, editors, changeRequest, async ({ change, why }, request, by) => {
    const expected = readIfMatch(request.headers);
    if (expected === null) return problem('if-match-missing', request.language);
    const wanted = ({ settings }: SettingsVersion): Promise<Wanted | ApiResponse> => {
      const after = withPart(settings, change);
      return Promise.resolve(
        after.ok
          ? { settings: after.value, place: inChange(change, settings), origin: 'console', why }
          : problem('not-found', request.language),
      );
    };
    return write(deps, expected, wanted, request, by);
  }),

  restore: knownWith(deps, editors, restoreRequest, async ({ why }, request, by) => {
    const expected = readIfMatch(request.headers);
    if (expected === null) return problem('if-match-missing', request.language);
    const number = readVersion(request.params['version']);
    const wanted = async (): Promise<Wanted | ApiResponse> => {
      const found = number === null ? null : await deps.settings.version(number);
      if (found === null) return problem('not-found', request.language);
      return { settings: found.settings, place: wholePlace, origin: 'restored', why };
    };
    return write(deps, expected, wanted, request, by);
  }),
});
