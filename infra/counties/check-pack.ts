import { canaryName } from '../../shared/domain/canary/canary.ts';
import { contradictingRules } from '../../shared/domain/deadline/deadline-rule.ts';
import { directorate } from '../../shared/domain/institution/institution.ts';
import { territoryOf } from '../../shared/domain/places/territory.ts';
import { checkDrills } from './check-drills.ts';
import { checkChannels } from './check-channels.ts';
import { checkPolicies } from './check-policies.ts';
import { checkRota } from './check-rota.ts';
import { checkScale } from './check-scale.ts';
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

const checkRules = ({ settings: { deadlineRules }, rulesWithoutClock }: CountyPack): Fault[] => [
  ...contradictingRules(deadlineRules).map((index) => {
    const { rule = '', variant } = deadlineRules[index] ?? {};
    const row = variant === undefined ? `rule ${rule}` : `rule ${rule} (${variant})`;
    return { path: `settings.deadlineRules.${index}`, message: `${row} is given twice for the same dates` };
  }),
  ...rulesWithoutClock.flatMap(({ rule }, index) =>
    [...deadlineRules, ...rulesWithoutClock.slice(0, index)].some((other) => other.rule === rule)
      ? [{ path: `rulesWithoutClock.${index}.rule`, message: `rule ${rule} is given twice` }]
      : [],
  ),
];

const checkMarks = (pack: CountyPack): Fault[] =>
  pack.settings.deadlineRules.flatMap((rule, index) =>
    (rule.source === null) === (rule.verification === null)
      ? []
      : [
          {
            path: `settings.deadlineRules.${index}.verification`,
            message: `rule ${rule.rule} needs both a source and a mark, or neither (a promise of the service itself)`,
          },
        ],
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
  ...checkPolicies(pack),
  ...checkChannels(pack),
  ...checkRules(pack),
  ...checkMarks(pack),
  ...checkScale(pack),
  ...checkRota(pack.rota),
  ...checkDrills(pack),
  ...checkInstitutions(pack),
];
