import { signOffRequest, withdrawRequest } from '../../../shared/contracts/http/settings/requests.ts';
import { ruleKey } from '../../../shared/domain/county/settings-part.ts';
import {
  contentOf,
  signOffHistory,
  signOffOf,
  type SignOff,
  type SignOffs,
} from '../../../shared/domain/county/sign-off.ts';
import { type DeadlineRule } from '../../../shared/domain/deadline/deadline-rule.ts';
import { toInstant } from '../../../shared/domain/kernel/time.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type SettingsDeps } from './deps.ts';
import { known, knownWith, readers } from './open.ts';

type Deps = Pick<SettingsDeps, 'staff' | 'settings' | 'signOffs' | 'clock' | 'digest' | 'log'>;

const shown = ({ by, name, at, note }: SignOff) => ({ by, name, at, note });

const viewOf = (rule: DeadlineRule, said: SignOffs, digest: SettingsDeps['digest']) => {
  const held = signOffOf(rule, said, digest);
  const earlier = signOffHistory(rule, said)
    .filter(({ signOff }) => signOff !== held)
    .map(({ signOff, withdrawal }) => ({
      ...shown(signOff),
      withdrawn: withdrawal && { by: withdrawal.by, name: withdrawal.name, at: withdrawal.at, why: withdrawal.why },
    }));
  return { key: ruleKey(rule), content: contentOf(rule, digest), rule, signOff: held && shown(held), earlier };
};

/** Every deadline rule with its sign-offs, and the director's signing and withdrawing. */
export const makeRules = (deps: Deps): Record<'list' | 'signOff' | 'withdraw', Answer> => {
  const { settings, signOffs, clock, digest, log } = deps;
  const rulesNow = async () => {
    const [present, said] = await Promise.all([settings.present(), signOffs.all()]);
    const { deadlineRules, rulesWithoutClock } = present.settings;
    return { items: deadlineRules.map((rule) => viewOf(rule, said, digest)), withoutClock: rulesWithoutClock };
  };
  const ruleNow = async (key: string) => (await rulesNow()).items.find((one) => one.key === key);
  return {
    list: known(deps, readers, async () => json(200, await rulesNow())),

    signOff: knownWith(deps, ['director'], signOffRequest, async ({ key, content, note }, { language }, by) => {
      const found = await ruleNow(key);
      // A promise of the service itself has no act to be compared with.
      if (found === undefined || found.rule.source === null) return problem('not-found', language);
      if (found.content !== content) return problem('version-stale', language, { changes: [] });
      if (found.signOff !== null) return problem('already-recorded', language);
      const { staffId, name } = by;
      await signOffs.add({ ruleKey: key, content, by: staffId, name, at: toInstant(clock()), note });
      log('info', 'settings.rule-signed', { staffId, rule: found.rule.rule });
      return json(200, await rulesNow());
    }),

    withdraw: knownWith(deps, ['director'], withdrawRequest, async ({ key, content, why }, { language }, by) => {
      const found = await ruleNow(key);
      if (found === undefined) return problem('not-found', language);
      if (found.content !== content) return problem('version-stale', language, { changes: [] });
      if (found.signOff === null) return problem('already-recorded', language);
      const { staffId, name } = by;
      const written = await signOffs.withdraw({
        ruleKey: key,
        content,
        signedAt: found.signOff.at,
        by: staffId,
        name,
        at: toInstant(clock()),
        why,
      });
      if (written === 'exists') return problem('already-recorded', language);
      log('info', 'settings.sign-off-withdrawn', { staffId, rule: found.rule.rule });
      return json(200, await rulesNow());
    }),
  };
};
