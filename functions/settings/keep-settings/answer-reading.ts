import * as z from 'zod/mini';
import { toDeedView, toSettingsView } from '../../../shared/contracts/http/settings/views.ts';
import { previewsOf, smsSize } from '../../../shared/contracts/messages/previews.ts';
import { differencesOf } from '../../../shared/domain/county/json-difference.ts';
import { channels } from '../../../shared/domain/escalation/policy.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type SettingsDeps } from './deps.ts';
import { known, readers } from './open.ts';

type Deps = Pick<SettingsDeps, 'staff' | 'settings' | 'county' | 'facts' | 'worded'>;

/** Versions on a page of the history. */
const pageSize = 20;

const numberText = z.string().check(z.regex(/^[1-9]\d{0,5}$/));
export const readVersion = (text: string | undefined): number | null => {
  const read = numberText.safeParse(text);
  return read.success ? Number(read.data) : null;
};

export const makeReading = (deps: Deps): Record<'whole' | 'versions' | 'version' | 'messages', Answer> => {
  const { settings, county, facts, worded } = deps;
  return {
    whole: known(deps, readers, async () => {
      const [present, rota, books] = await Promise.all([settings.present(), county.rota(), county.contacts()]);
      return json(200, toSettingsView(present, rota, books, facts.makesCalls), { etag: `"${present.version}"` });
    }),

    versions: known(deps, readers, async (request) => {
      const asked = request.query['before'];
      const before = asked === undefined ? undefined : readVersion(asked);
      if (before === null) return contentInvalid(request, [{ pointer: '/before', code: 'wrong-format' }]);
      const [{ version }, rota] = await Promise.all([settings.present(), county.rota()]);
      const newest = Math.min(version, (before ?? version + 1) - 1);
      const numbers = Array.from({ length: Math.min(pageSize, newest) }, (_, back) => newest - back);
      const items = (await settings.deeds(numbers)).map((deed) => toDeedView(deed, rota));
      const last = numbers.at(-1) ?? 1;
      return json(200, { items, next: last > 1 ? last : null });
    }),

    version: known(deps, readers, async ({ params, language }) => {
      const number = readVersion(params['version']);
      const found = number === null ? null : await settings.version(number);
      if (number === null || found === null) return problem('not-found', language);
      const [before, rota] = await Promise.all([settings.version(number - 1), county.rota()]);
      const changes = before === null ? [] : differencesOf(before.settings, found.settings);
      return json(200, { ...toDeedView(found, rota), changes });
    }),

    messages: known(deps, readers, () => {
      const has = channels.filter((one) => one !== 'voice' || facts.makesCalls);
      const items = previewsOf(worded)
        .filter(({ channel }) => has.includes(channel))
        .map((one) => ({ ...one, sms: one.channel === 'sms' ? smsSize(one.text) : null }));
      return Promise.resolve(json(200, { channels: has, smsReplies: worded.smsReplies, items }));
    }),
  };
};
