import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type ApiAnswer } from '../../infra/local/demo/api.ts';
import { callBackList, callBackView, callView } from '../../shared/contracts/http/line/views.ts';
import { dispatchView } from '../../shared/contracts/http/shifts/views.ts';
import { eventually } from './support/eventually.ts';
import { allMessages, pageOf } from './support/messages.ts';
import { problemIn } from './support/partner.ts';
import { onCall } from './support/people.ts';
import { noteSent } from './support/sent.ts';
import { staff, type Staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const worker = staff('case-worker');
const supervisor = staff('supervisor');
const patience = { timeout: 180_000 };

undisturbed();

let keys = 0;
const newKey = (): string => `line-e2e-${Date.now()}-${(keys += 1)}`;

const ok = <S extends z.core.$ZodType>(schema: S, answer: ApiAnswer): z.output<S> => {
  expect(answer.status, answer.text).toBe(200);
  return z.parse(schema, answer.body);
};

/** Posts a new record; tried again with its key while the service is busy. */
const begin = async (by: Staff, path: string, body: object): Promise<ApiAnswer> => {
  const key = newKey();
  return eventually(`POST ${path}`, async () => {
    const answer = await by.post(path, body, { 'idempotency-key': key });
    return answer.status >= 500 ? undefined : answer;
  });
};

const change = (by: Staff, path: string, version: number, body: object): Promise<ApiAnswer> =>
  by.post(path, body, { 'if-match': `"${version}"` });

const startCall = async () => ok(callView, await begin(worker, '/calls', { line: '119', callerPhone: '0740 123 456' }));

const answers = {
  'immediate-danger': 'yes',
  description: 'băiat de vreo șapte ani, cu o bicicletă roșie',
  siruta: '20297',
  address: 'blocul din spatele gării',
  'what-happened': 'Se aud țipete de o oră.',
  concerns: ['physical-violence'],
};

const [callerPhone, why, safeWord, duressWord] = ['0740 123 456', 'Vrea să știe ce urmează.', 'mioriță', 'ghiocel'];

// What was said on the phone, and the words of a team, may stand nowhere but in the table.
noteSent({ phone: callerPhone, description: answers.description, text: [answers['what-happened'], answers.address] });
noteSent({ text: [why, safeWord, duressWord] });

describe.concurrent('a call to the emergency line', () => {
  it('that is a case becomes a referral with its case and its alert, whoever calls', patience, async () => {
    const call = await startCall();
    const told = ok(callView, await change(worker, `/calls/${call.callId}/answers`, call.version, { answers }));
    expect(told.guidance?.title).toContain('112');
    const path = `/calls/${call.callId}/disposition`;
    const untold = await change(worker, path, told.version, { disposition: 'case', urgency: 'immediate' });
    expect(problemIn(untold)).toMatchObject({ status: 422, errors: [{ pointer: '/told112', code: 'required' }] });

    const asked = { disposition: 'case', urgency: 'immediate', told112: true };
    const referred = ok(callView, await change(worker, path, told.version, asked));
    const again = ok(callView, await change(worker, path, told.version, asked));
    expect(again.referralId).toBe(referred.referralId);
    const alert = await supervisor.alertOf(referred.referralId ?? '');
    expect(alert).toMatchObject({ urgency: 'immediate', about: { kind: 'referral' } });
    expect(alert.caseIds).toHaveLength(1);
    await pageOf(alert.alertId, { step: 1 });
    expect((await supervisor.post(`/alerts/${alert.alertId}/acknowledge`)).status).toBe(200);
  });

  it('that was promised an answer reaches the supervisor when nobody calls back', patience, async () => {
    const call = await startCall();
    const before = (await allMessages()).length;
    const dueAt = new Date(Date.now() + 3_000).toISOString();
    const path = `/calls/${call.callId}/call-backs`;
    const promised = ok(callBackView, await begin(worker, path, { dueAt, why }));
    const since = async (to: string | undefined, words: string) =>
      (await allMessages()).slice(before).find((one) => one.to === to && one.text.includes(words));
    await eventually('word to who promised it', () => since(onCall.first.addresses[0], 'un apel promis este scadent'), {
      within: 60_000,
    });
    const late = await eventually(
      'word to the supervisor',
      () => since(onCall.third.addresses[0], 'un apel promis nu a fost facut'),
      { within: 60_000 },
    );
    expect(late.text).not.toContain('740');
    const open = ok(callBackList, await supervisor.get('/call-backs?limit=100'));
    const overdue = open.items.find(({ callBackId }) => callBackId === promised.callBackId);
    expect(overdue).toMatchObject({ state: 'overdue', why });
    const done = await change(supervisor, `${path}/${promised.callBackId}/done`, overdue?.version ?? 0, {
      outcome: 'reached',
    });
    expect(ok(callBackView, done)).toMatchObject({ state: 'done', late: true });
  });
});

describe.concurrent('a mobile team', () => {
  it('that is not heard of pages the supervisor, who is told what to do and closes the alarm', patience, async () => {
    const call = await startCall();
    const path = `/calls/${call.callId}`;
    const told = ok(callView, await change(worker, `${path}/answers`, call.version, { answers }));
    const asked = { disposition: 'case', urgency: 'urgent', told112: false };
    const { referralId } = ok(callView, await change(worker, `${path}/disposition`, told.version, asked));
    const { alertId } = await supervisor.alertOf(referralId ?? '');
    await supervisor.post(`/alerts/${alertId}/acknowledge`);

    const sent = ok(
      dispatchView,
      await begin(supervisor, '/dispatches', {
        subject: { kind: 'alert', alertId },
        pair: [onCall.first.staffId, onCall.second.staffId],
        destination: '20297',
        checkInWithin: { seconds: 4 },
        safeWord,
        duressWord,
      }),
    );
    expect(sent).toMatchObject({
      state: 'out',
      siteRule: { rule: 'D4', variant: 'urban', verification: 'unverified' },
    });
    const look = `/dispatches/${sent.dispatchId}`;
    const missing = await eventually(
      'the team is missed',
      async () => {
        const seen = ok(dispatchView, await supervisor.get(look));
        return seen.state === 'missing' ? seen : undefined;
      },
      { within: 60_000 },
    );
    expect(missing.guidance?.steps.join(' ')).toContain('112');
    const [alarm] = missing.alarms;
    const page = await pageOf(alarm?.alertId ?? '', { step: 1, channel: 'sms' }, { within: 60_000 });
    expect(page.to).toBe(onCall.third.addresses[0]);
    expect((await supervisor.post(`/alerts/${alarm?.alertId ?? ''}/acknowledge`)).status).toBe(200);

    const closing = { outcome: 'team-safe', note: 'Am vorbit cu amândoi.' };
    const byTeam = await change(worker, `${look}/close`, missing.version, closing);
    expect(problemIn(byTeam)).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(ok(dispatchView, await change(supervisor, `${look}/close`, missing.version, closing)).state).toBe('closed');
  });
});
