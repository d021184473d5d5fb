import { describe, expect, it } from 'vitest';
import { makeCodeAnswers } from '../../../../functions/guests/serve-guests/answer-code.ts';
import { makeLinkAnswers } from '../../../../functions/guests/serve-guests/answer-link.ts';
import { makeGuestReferrals } from '../../../../functions/guests/serve-guests/answer-referrals.ts';
import { makeFindGuest } from '../../../../functions/guests/serve-guests/find-guest.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { makeGuestSeals } from '../../../../shared/adapters/kms/guest-seals.ts';
import { makeChangeCodes } from '../../../../shared/application/guests/change-codes.ts';
import {
  guestCodeSent,
  guestInstitutionView,
  guestLinkView,
  guestSessionView,
} from '../../../../shared/contracts/http/guests/views.ts';
import { type Institution } from '../../../../shared/domain/institution/institution.ts';
import { type Principal } from '../../../../shared/runtime/api/principal.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';
import { answerSubmission } from '../../../../shared/runtime/api/submission.ts';
import { anInstitution, someRota } from '../../../support/builders/county.ts';
import { reportBody } from '../../../support/builders/report.ts';
import { aPartner, aRequest, aWorker, bodyOf, memoryLog, refusalOf } from '../../../support/builders/request.ts';
import { hour, minute } from '../../../support/builders/time.ts';
import { memoryGuests } from '../../../support/memory/guests.ts';
import { memoryProviders } from '../../../support/spine/providers.ts';
import { makeSpine } from '../../../support/spine/spine.ts';

const school = anInstitution({ guestAccess: { emailDomains: ['scoala-12.ro'], issue: 1 } });
const closed = anInstitution({ institutionId: 'fara-acces' });
const ana = 'ana@scoala-12.ro';

const opened = (institutions: Institution[] = [school, closed]) => {
  const spine = makeSpine({ institutions });
  const { clock } = spine.time;
  const guests = memoryGuests();
  const providers = memoryProviders(spine.time.now);
  const { log, lines } = memoryLog();
  const institution = (id: string) => Promise.resolve(institutions.find((one) => one.institutionId === id) ?? null);
  const county = { institution };
  const rota = someRota();
  const admin = { ...rota, staff: rota.staff.map((one) => ({ ...one, roles: [...one.roles, 'admin' as const] })) };
  const seals = makeGuestSeals((text) => Promise.resolve(sha256(`cheie ${text}`)));
  const find = makeFindGuest({ seals, county, clock });
  const staff = findStaff({ county: { rota: () => Promise.resolve(admin) }, servedCounty: 'BC' });
  const links = makeLinkAnswers({ staff, county, seals, find });
  let made = 0;
  const codes = makeCodeAnswers({
    find,
    seals,
    codes: makeChangeCodes(guests),
    newCode: () => String((made += 1)).padStart(6, '0'),
    email: providers.send.email,
    clock,
    log,
    county: 'BC',
  });
  const referrals = makeGuestReferrals({
    find,
    take: answerSubmission({
      submit: spine.submit,
      clock,
      log,
      publicUrl: 'https://semnal.invalid',
      statusPath: '/v1/guest/referrals',
    }),
    getReferral: spine.getReferral,
  });

  const linkOf = async (id = 'scoala-12', principal: Principal = aWorker('ana', { roles: ['admin'] })) =>
    links.make(aRequest({ params: { id }, principal }));
  const token = async () => guestLinkView.parse(bodyOf(await linkOf())).path.slice('/i/'.length);
  const ask = async (step: 'send' | 'open', body: unknown, link?: string) =>
    codes[step](aRequest({ params: { token: link ?? (await token()) }, principal: null, body: JSON.stringify(body) }));
  const signIn = async (email = ana): Promise<string> => {
    await ask('send', { email });
    return guestSessionView.parse(bodyOf(await ask('open', { email, code: String(made).padStart(6, '0') }))).session;
  };
  const withSession = (session: string, extra: Parameters<typeof aRequest>[0] = {}) =>
    aRequest({
      principal: null,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'cheie-0001',
        authorization: `Bearer ${session}`,
      },
      ...extra,
    });
  const submit = (session: string, body: unknown = reportBody()) =>
    referrals.submit(withSession(session, { body: JSON.stringify(body) }));
  const follow = (session: string, id: string) => referrals.follow(withSession(session, { params: { id } }));
  return { ...spine, institutions, guests, providers, lines, links, linkOf, token, ask, signIn, submit, follow };
};

describe('the link of an institution', () => {
  it('is made for an administrator, and says to its holder whose it is', async () => {
    const { links, token } = opened();
    const response = await links.open(aRequest({ params: { token: await token() }, principal: null }));
    expect(guestInstitutionView.parse(bodyOf(response))).toEqual({
      name: school.name,
      kind: 'school',
      emailDomains: ['scoala-12.ro'],
    });
  });

  it('is made for nobody else, and for no institution that takes no guests', async () => {
    const { linkOf } = opened();
    expect(refusalOf(await linkOf('scoala-12', aPartner())).code).toBe('403 not-allowed');
    expect(refusalOf(await linkOf('scoala-12', aWorker('ana'))).code).toBe('403 not-allowed');
    expect(refusalOf(await linkOf('fara-acces')).code).toBe('409 guest-access-off');
    expect(refusalOf(await linkOf('nu-exista')).code).toBe('404 not-found');
  });

  it('ends with the next issue, with the access, and while the institution is suspended', async () => {
    const one = opened();
    const link = await one.token();
    const open = () => one.links.open(aRequest({ params: { token: link }, principal: null }));
    one.institutions[0] = { ...school, guestAccess: { emailDomains: ['scoala-12.ro'], issue: 2 } };
    expect(refusalOf(await open()).code).toBe('410 guest-link-over');
    one.institutions[0] = anInstitution();
    expect(refusalOf(await open()).code).toBe('410 guest-link-over');
    one.institutions[0] = { ...school, status: 'suspended' };
    expect(refusalOf(await open()).code).toBe('403 institution-suspended');
    expect(refusalOf(await one.ask('send', { email: ana }, `${link}X`)).code).toBe('404 link-invalid');
  });
});

describe('the code of a guest', () => {
  it('goes to the address; neither is kept as it is, or logged', async () => {
    const { ask, providers, guests, lines } = opened();
    const response = await ask('send', { email: 'Ana@Scoala-12.ro' });
    expect(response.status).toBe(202);
    guestCodeSent.parse(bodyOf(response));
    expect(providers.sent).toMatchObject([{ channel: 'email', to: ana }]);
    expect(providers.sent[0]?.body).toContain(school.name);
    expect(providers.sent[0]?.body).toContain('112');
    expect(JSON.stringify([guests.all(), lines])).not.toMatch(/000001|ana@/i);
  });

  it('is answered alike for an address that has sent before', async () => {
    const one = opened();
    await one.submit(await one.signIn());
    one.time.pass(hour);
    const [known, unknown] = [await one.ask('send', { email: ana }), await one.ask('send', { email: `b${ana}` })];
    expect(known).toEqual(unknown);
  });

  it('goes to no address elsewhere', async () => {
    const { ask, providers } = opened();
    expect(refusalOf(await ask('send', { email: 'ana@gmail.com' })).faults).toEqual(['/email email-domain']);
    expect(refusalOf(await ask('send', { email: 'ana' })).faults).toEqual(['/email wrong-format']);
    expect(providers.sent).toEqual([]);
  });

  it('is not sent twice in a minute, and its failure is told', async () => {
    const { ask, providers, time } = opened();
    await ask('send', { email: ana });
    expect(refusalOf(await ask('send', { email: ana })).code).toBe('429 codes-too-often');
    time.pass(minute);
    providers.failing.set('email', 'MessageRejected');
    expect(refusalOf(await ask('send', { email: ana })).code).toBe('502 code-not-sent');
  });

  it('opens a session once, for the address it came to', async () => {
    const { ask } = opened();
    await ask('send', { email: ana });
    expect(refusalOf(await ask('open', { email: `b${ana}`, code: '000001' })).code).toBe('410 code-over');
    expect(refusalOf(await ask('open', { email: ana, code: '1' })).faults).toEqual(['/code code-format']);
    const wrong = await ask('open', { email: ana, code: '999999' });
    expect(bodyOf(wrong)).toMatchObject({ code: 'code-wrong', triesLeft: 4 });
    expect((await ask('open', { email: ana, code: '000001' })).status).toBe(200);
    expect(refusalOf(await ask('open', { email: ana, code: '000001' })).code).toBe('410 code-over');
  });
});

describe('the session of a guest', () => {
  it('files a referral for the institution, once for a key, and follows it', async () => {
    const { db, signIn, submit, follow } = opened();
    const session = await signIn();
    const response = await submit(session);
    expect(response.status).toBe(202);
    expect(bodyOf(await submit(session))).toEqual(bodyOf(response));
    expect(db.referrals.size).toBe(1);
    const receipt = String(bodyOf(response)['receipt']);
    expect(bodyOf(response)['statusUrl']).toBe(`https://semnal.invalid/v1/guest/referrals/${receipt}`);
    expect(bodyOf(await follow(session, receipt))).toMatchObject({ receipt, stage: 'received' });
    expect(JSON.stringify([...db.referrals.values()].map(({ referral }) => referral))).not.toContain('ana@');
  });

  it('sees what was sent from its address only, also in a later session', async () => {
    const one = opened();
    const receipt = String(bodyOf(await one.submit(await one.signIn()))['receipt']);
    expect(refusalOf(await one.follow(await one.signIn(`b${ana}`), receipt)).code).toBe('404 not-found');
    one.time.pass(2 * hour);
    expect((await one.follow(await one.signIn(), receipt)).status).toBe(200);
  });

  it('is over after an hour, with the next issue of the link, and when it was made by nobody', async () => {
    const one = opened();
    const session = await one.signIn();
    expect(refusalOf(await one.submit('')).code).toBe('401 guest-session-over');
    expect(refusalOf(await one.submit(session.replace('scoala-12', 'fara-acces'))).code).toBe('401 guest-session-over');
    one.institutions[0] = { ...school, guestAccess: { emailDomains: ['scoala-12.ro'], issue: 2 } };
    expect(refusalOf(await one.submit(session)).code).toBe('401 guest-session-over');
    one.institutions[0] = school;
    one.time.pass(hour);
    expect(refusalOf(await one.submit(session)).code).toBe('401 guest-session-over');
  });

  it('files nothing for a suspended institution, but still follows', async () => {
    const one = opened();
    const session = await one.signIn();
    const receipt = String(bodyOf(await one.submit(session))['receipt']);
    one.institutions[0] = { ...school, status: 'suspended' };
    expect(refusalOf(await one.submit(session)).code).toBe('403 institution-suspended');
    expect((await one.follow(session, receipt)).status).toBe(200);
  });

  it('hears of every wrong field', async () => {
    const { signIn, submit } = opened();
    expect(refusalOf(await submit(await signIn(), reportBody({ police: { caseFileNumber: '1' } }))).faults).toEqual([
      '/police part-not-for-kind',
    ]);
  });
});
