import { promisedTerms } from '../../../shared/application/referrals/promised-terms.ts';
import { referralView } from '../../../shared/application/referrals/referral-view.ts';
import { type Guest } from '../../../shared/application/guests/find-guest.ts';
import { type GuestReferralList, type GuestReferralView } from '../../../shared/contracts/http/guests/views.ts';
import { type Language } from '../../../shared/contracts/http/language.ts';
import { type CountySettings } from '../../../shared/domain/county/settings.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { casesOf } from '../../../shared/domain/referral/access.ts';
import { parseReceipt } from '../../../shared/domain/referral/receipt.ts';
import { type Referral } from '../../../shared/domain/referral/referral.ts';
import { type InstitutionRequest } from '../../../shared/domain/request/request.ts';
import { type AlertStore } from '../../../shared/ports/alerts.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type ReferralStore } from '../../../shared/ports/referrals.ts';
import { type RequestStore } from '../../../shared/ports/requests.ts';

type Deps = {
  referrals: Pick<ReferralStore, 'load' | 'sentBy'>;
  alerts: Pick<AlertStore, 'loadAlert'>;
  requests: Pick<RequestStore, 'listOf'>;
  county: Pick<CountyReader, 'settings'>;
};

const newest = 50;

/** No institution has as many questions open; the newest hundred are looked at. */
const mostQuestions = 100;

/** Which question of the county about a referral's cases the institution must answer first. Only its instants are told. */
const questionAbout = (
  referral: Referral,
  waiting: readonly InstitutionRequest[],
): GuestReferralView['waitsForInstitution'] => {
  const cases = casesOf(referral);
  const [first] = waiting
    .filter(({ caseId }) => cases.includes(caseId))
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  return first === undefined ? null : { since: first.askedAt, dueBy: first.dueAt };
};

/** The next term that is not met, else the last that was. */
const promisedOf = (deadlines: GuestReferralView['deadlines']): GuestReferralList['items'][number]['promised'] => {
  const inOrder = deadlines.toSorted((a, b) => (a.dueBy < b.dueBy ? -1 : 1));
  const one = inOrder.find(({ met }) => !met) ?? inOrder.at(-1);
  return one === undefined ? null : { what: one.what, dueBy: one.dueBy, met: one.met };
};

/** What a guest sent, as far as its sender may know: how far it got and what was promised, never case content. */
export const makeSentReferrals = ({ referrals, alerts, requests, county }: Deps) => {
  const waitingFor = async (institutionId: string): Promise<InstitutionRequest[]> => {
    const page = await requests.listOf(institutionId, 'waiting', mostQuestions, null);
    return page.ok ? page.value.items : [];
  };
  const viewOf = async (
    referral: Referral,
    { settings, waiting }: { settings: CountySettings; waiting: readonly InstitutionRequest[] },
    language: Language,
  ): Promise<GuestReferralView> => {
    const alert = referral.state === 'screened' ? await alerts.loadAlert(referral.alertId) : null;
    const view = referralView(referral, alert, promisedTerms(referral, settings), language);
    return { ...view, waitsForInstitution: questionAbout(referral, waiting) };
  };
  const surroundings = async (institutionId: string) => {
    const [{ settings }, waiting] = await Promise.all([county.settings(), waitingFor(institutionId)]);
    return { settings, waiting };
  };
  return {
    /** @returns `not-found` also for another's referral: that it exists is nobody else's business. */
    one: async (
      written: string,
      { institution: { institutionId }, guestId }: Guest,
      language: Language,
    ): Promise<Result<GuestReferralView, 'not-found'>> => {
      const receipt = parseReceipt(written);
      const found = receipt.ok ? await referrals.load(receipt.value) : null;
      if (found?.referral.institutionId !== institutionId || found.referral.submittedBy !== guestId)
        return err('not-found');
      return ok(await viewOf(found.referral, await surroundings(institutionId), language));
    },
    all: async ({ institution: { institutionId }, guestId }: Guest, language: Language): Promise<GuestReferralList> => {
      const sent = await referrals.sentBy(institutionId, guestId, newest);
      if (sent.length === 0) return { items: [] };
      const around = await surroundings(institutionId);
      const views = await Promise.all(sent.map((referral) => viewOf(referral, around, language)));
      return {
        items: views.map(({ referralId, acceptedAt, stage, nextStep, deadlines, waitsForInstitution }) => ({
          referralId,
          acceptedAt,
          stage,
          nextStep,
          promised: promisedOf(deadlines),
          waitsForInstitution,
        })),
      };
    },
  };
};
export type SentReferrals = ReturnType<typeof makeSentReferrals>;
