import { signOffRequest } from '../../../shared/contracts/http/settings/requests.ts';
import { ruleKey } from '../../../shared/domain/county/settings-part.ts';
import { contentOf, signOffOf } from '../../../shared/domain/county/sign-off.ts';
import { toInstant } from '../../../shared/domain/kernel/time.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type SettingsDeps } from './deps.ts';
import { known, knownWith, readers } from './open.ts';

type Deps = Pick<SettingsDeps, 'staff' | 'settings' | 'signOffs' | 'clock' | 'digest' | 'log'>;

/** Every deadline rule with its sign-off, and the director's signing. */
export const makeRules = (deps: Deps): Record<'list' | 'signOff', Answer> => {
  const { settings, signOffs, clock, digest, log } = deps;
  const rulesNow = async () => {
    const [present, signed] = await Promise.all([settings.present(), signOffs.all()]);
    return present.settings.deadlineRules.map((rule) => {
      const found = signOffOf(rule, signed, digest);
      const shown = found && { by: found.by, name: found.name, at: found.at, note: found.note };
      return { key: ruleKey(rule), content: contentOf(rule, digest), rule, signOff: shown };
    });
  };
  return {
    list: known(deps, readers, async () => json(200, { items: await rulesNow() })),

    signOff: knownWith(deps, ['director'], signOffRequest, async ({ key, content, note }, { language }, by) => {
      const found = (await rulesNow()).find((one) => one.key === key);
      // A promise of the service itself has no act to be compared with.
      if (found === undefined || found.rule.source === null) return problem('not-found', language);
      if (found.content !== content) return problem('version-stale', language, { changes: [] });
      if (found.signOff !== null) return problem('already-recorded', language);
      const { staffId, name } = by;
      await signOffs.add({ ruleKey: key, content, by: staffId, name, at: toInstant(clock()), note });
      log('info', 'settings.rule-signed', { staffId, rule: found.rule.rule });
      return json(200, { items: await rulesNow() });
    }),
  };
};
