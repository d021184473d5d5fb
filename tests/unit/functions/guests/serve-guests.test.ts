import { describe, expect, it } from 'vitest';
import { makeCodeAnswers } from '../../../../functions/guests/serve-guests/answer-code.ts';
import { makeLinkAnswers } from '../../../../functions/guests/serve-guests/answer-link.ts';
import { makeGuestReferrals } from '../../../../functions/guests/serve-guests/answer-referrals.ts';
import { makeCheckFiles } from '../../../../functions/guests/serve-guests/check-files.ts';
import { makeSentReferrals } from '../../../../functions/guests/serve-guests/sent-referrals.ts';
import { makeFindGuest } from '../../../../shared/application/guests/find-guest.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { attachmentKey } from '../../../../shared/adapters/s3/attachment-key.ts';
import { makeGuestSeals } from '../../../../shared/adapters/kms/guest-seals.ts';
import { makeOfferUpload } from '../../../../shared/application/attachments/offer-upload.ts';
import { makeChangeCodes } from '../../../../shared/application/guests/change-codes.ts';
import {
  guestCodeSent,
  guestInstitutionView,
  guestLinkView,
  guestReferralList,
  guestReferralView,
  guestSessionView,
} from '../../../../shared/contracts/http/guests/views.ts';
import { uploadOffer } from '../../../../shared/contracts/http/referrals/attachments.ts';
import { type Institution } from '../../../../shared/domain/institution/institution.ts';
import { type Principal } from '../../../../shared/runtime/api/principal.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';
import { answerSubmission } from '../../../../shared/runtime/api/submission.ts';
import { answerUploadOffer } from '../../../../shared/runtime/api/upload-offer.ts';
import { anInstitution, someRota } from '../../../support/builders/county.ts';
import { asked, writeOf } from '../../../support/builders/institution-request.ts';
import { reportBody } from '../../../support/builders/report.ts';
import { aPartner, aRequest, aWorker, bodyOf, memoryLog, refusalOf } from '../../../support/builders/request.ts';
import { hour, minute } from '../../../support/builders/time.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { memoryGuests } from '../../../support/memory/guests.ts';
import { memoryProviders } from '../../../support/spine/providers.ts';
import { settle } from '../../../support/spine/run.ts';
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
  const bucket = new Set<string>();
  const referrals = makeGuestReferrals({
    find,
    take: answerSubmission({
      submit: spine.submit,
      clock,
      log,
      publicUrl: 'https://semnal.invalid',
      statusPath: '/v1/guest/referrals',
      check: makeCheckFiles({
        downloads: { find: (file) => Promise.resolve(bucket.has(attachmentKey(file)) ? { length: 12 } : null) },
      }),
    }),
    sent: makeSentReferrals({ ...spine.stores, county: memoryCounty(spine.county) }),
  });
  const offer = answerUploadOffer({
    offerUpload: makeOfferUpload({
      uploads: {
        offer: (file) =>
          Promise.resolve({
            url: `https://s3.invalid/${attachmentKey(file)}`,
            headers: {},
            expiresAt: spine.time.now(),
          }),
      },
      digest: sha256,
    }),
    log,
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
  const list = async (session: string) => guestReferralList.parse(bodyOf(await referrals.list(withSession(session))));
  const offerTo = async (session: string, key: string) => {
    const body = JSON.stringify({ contentType: 'image/png', length: 12 });
    const request = withSession(session, { body });
    const guest = await find.bySession(request.headers);
    if (!guest.ok) throw new Error(guest.error);
    const headers = { ...request.headers, 'idempotency-key': key };
    return offer({ ...request, headers }, guest.value.institution, guest.value.guestId);
  };
  /** Sends a file and answers the id it is named by. */
  const upload = async (session: string, key: string): Promise<string> => {
    const { uploadId, uploadUrl } = uploadOffer.parse(bodyOf(await offerTo(session, key)));
    bucket.add(new URL(uploadUrl).pathname.slice(1));
    return uploadId;
  };
  const does = {
    ask,
    signIn,
    submit,
    follow,
    list,
    offerTo,
    upload,
    listAs: referrals.list,
    withSession,
    submitAs: referrals.submit,
  };
  return { ...spine, spine, ...does, institutions, guests, providers, lines, links, linkOf, token };
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

describe('the files of a guest', () => {
  const withFile = (uploadId: string) => reportBody({ attachments: [{ uploadId, fileName: 'Adeverință.pdf' }] });

  it('go with the referral once they have arrived, also in a later session of the same address', async () => {
    const one = opened();
    const uploadId = await one.upload(await one.signIn(), 'fisier-0001');
    one.time.pass(2 * hour);
    expect((await one.submit(await one.signIn(), withFile(uploadId))).status).toBe(202);
  });

  it('are not another guest’s to attach, and must have arrived', async () => {
    const one = opened();
    const uploadId = await one.upload(await one.signIn(), 'fisier-0001');
    const refused = refusalOf(await one.submit(await one.signIn(`b${ana}`), withFile(uploadId)));
    expect(refused.faults).toEqual(['/attachments/0 file-not-there']);
    one.time.pass(hour);
    const never = refusalOf(await one.submit(await one.signIn(), withFile('U00000000000000000000')));
    expect(never.faults).toEqual(['/attachments/0 file-not-there']);
    expect(one.db.referrals.size).toBe(0);
  });

  it('have no place while the institution is suspended', async () => {
    const one = opened();
    const session = await one.signIn();
    one.institutions[0] = { ...school, status: 'suspended' };
    expect(refusalOf(await one.offerTo(session, 'fisier-0001')).code).toBe('403 institution-suspended');
  });

  it('lie apart under the same key', async () => {
    const one = opened();
    const mine = await one.upload(await one.signIn(), 'fisier-0001');
    expect(await one.upload(await one.signIn(`b${ana}`), 'fisier-0001')).not.toBe(mine);
  });
});

describe('what a guest sent', () => {
  const sendTwo = async (one: ReturnType<typeof opened>, session: string): Promise<string[]> => {
    const receipts: string[] = [];
    for (const key of ['cheie-0001', 'cheie-0002']) {
      const request = one.withSession(session, { body: JSON.stringify(reportBody()) });
      const response = await one.submitAs({ ...request, headers: { ...request.headers, 'idempotency-key': key } });
      receipts.unshift(String(bodyOf(response)['receipt']));
      one.time.pass(minute);
    }
    return receipts;
  };

  it('is listed newest first, with what comes next and until when, and nothing that was reported', async () => {
    const one = opened();
    const session = await one.signIn();
    expect(await one.list(session)).toEqual({ items: [] });
    const receipts = await sendTwo(one, session);
    const { items } = await one.list(session);
    expect(items.map(({ referralId }) => referralId)).toEqual(receipts);
    expect(items[0]).toMatchObject({ stage: 'received', waitsForInstitution: null, promised: { met: false } });
    await settle(one.spine);
    expect((await one.list(session)).items[0]?.promised).toEqual({ ...items[0]?.promised, met: true });
    expect(items[0]?.nextStep).toContain('analizată');
    const { narrative, subjects } = reportBody();
    expect(JSON.stringify(items)).not.toContain(narrative);
    expect(JSON.stringify(items)).not.toContain(subjects[0]?.lastName);
  });

  it('is nobody else’s to see, nor anybody’s whose session is over', async () => {
    const one = opened();
    const session = await one.signIn();
    await one.submit(session);
    expect(await one.list(await one.signIn(`b${ana}`))).toEqual({ items: [] });
    one.time.pass(hour);
    expect(refusalOf(await one.listAs(one.withSession(session))).code).toBe('401 guest-session-over');
    expect((await one.list(await one.signIn())).items).toHaveLength(1);
  });

  it('tells that the county waits for the institution, and until when; not what it asked', async () => {
    const one = opened();
    const session = await one.signIn();
    const receipt = String(bodyOf(await one.submit(session))['receipt']);
    await settle(one.spine);
    const [theCase] = one.db.cases.values();
    if (theCase === undefined) throw new Error('no case was opened');
    const view = async () => guestReferralView.parse(bodyOf(await one.follow(session, receipt)));
    expect((await view()).waitsForInstitution).toBeNull();

    const elsewhere = asked({ number: 2, askedAt: one.time.now() });
    const change = asked({ caseId: theCase.caseId, askedAt: one.time.now() });
    for (const each of [elsewhere, change]) await one.stores.requests.save(writeOf(each, one.time.now()));
    const waits = { since: change.after.askedAt, dueBy: change.after.dueAt };
    expect((await view()).waitsForInstitution).toEqual(waits);
    expect((await one.list(session)).items[0]?.waitsForInstitution).toEqual(waits);
    expect(JSON.stringify([await view(), await one.list(session)])).not.toContain(change.after.question);
  });
});
