import { canaryName } from '../../shared/domain/canary/canary.ts';
import { faultText } from '../../shared/contracts/http/faults.ts';
import { checkSettings } from '../../shared/domain/county/check-settings.ts';
import { directorate } from '../../shared/domain/institution/institution.ts';
import { territoryOf } from '../../shared/domain/places/territory.ts';
import { checkDrills } from './check-drills.ts';
import { checkReplies } from './check-replies.ts';
import { checkRota } from './check-rota.ts';
import { type Fault } from './fault.ts';
import { type CountyPack } from './pack.ts';
import { repeated } from './repeated.ts';

const checkIdentity = (pack: CountyPack, code: string): Fault[] => [
  ...(pack.code === code ? [] : [{ path: 'code', message: `is "${pack.code}", but the file is named "${code}"` }]),
  ...((pack.demo === true) === (pack.code === 'demo')
    ? []
    : [{ path: 'demo', message: 'is set in the demo county, and only there' }]),
  ...(pack.code === 'demo' || pack.servesCounty === pack.code
    ? []
    : [{ path: 'servesCounty', message: `is "${pack.servesCounty}": only the demo county may serve another` }]),
];

/** What a change in the console is refused for too, in the words of a pack. */
const checkOperation = ({ demo, infrastructure, settings, rota }: CountyPack): Fault[] =>
  checkSettings({
    settings,
    rota,
    facts: { demo: demo === true, makesCalls: infrastructure.voice !== undefined, drills: [] },
  }).map(({ path, code, values }) => ({ path: `settings.${path}`, message: faultText(code, 'en', values) }));

const checkRulesWithoutClock = ({ settings: { deadlineRules, rulesWithoutClock } }: CountyPack): Fault[] =>
  rulesWithoutClock.flatMap(({ rule }, index) =>
    [...deadlineRules, ...rulesWithoutClock.slice(0, index)].some((other) => other.rule === rule)
      ? [{ path: `settings.rulesWithoutClock.${index}.rule`, message: `rule ${rule} is given twice` }]
      : [],
  );

/** Names the service itself goes by, and what for. */
const reserved = new Map<string, string>([
  [canaryName, "the service's own probe"],
  [directorate.institutionId, "the directorate's own"],
]);

const checkInstitutions = ({ institutions }: CountyPack): Fault[] => [
  ...repeated(institutions.map(({ institutionId }) => institutionId)).map(({ index, value }) => ({
    path: `institutions.${index}.institutionId`,
    message: `"${value}" is already used by another institution`,
  })),
  ...institutions.flatMap(({ institutionId }, index) =>
    reserved.has(institutionId)
      ? [
          {
            path: `institutions.${index}.institutionId`,
            message: `"${institutionId}" is ${reserved.get(institutionId) ?? 'taken'}`,
          },
        ]
      : [],
  ),
  ...institutions.flatMap(({ siruta }, index) =>
    territoryOf(siruta) ? [] : [{ path: `institutions.${index}.siruta`, message: `there is no SIRUTA code ${siruta}` }],
  ),
];

/**
 * Everything a schema cannot see: names that must exist elsewhere in the pack, ids that must be unique, weeks that must be
 * covered. `code` is the name of the file. Returns every fault, none if the pack can be used.
 */
export const checkPack = (pack: CountyPack, code: string): Fault[] => [
  ...checkIdentity(pack, code),
  ...checkOperation(pack),
  ...checkReplies(pack),
  ...checkRulesWithoutClock(pack),
  ...checkRota(pack.rota),
  ...checkDrills(pack),
  ...checkInstitutions(pack),
];
