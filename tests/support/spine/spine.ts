import { makeReadLink } from '../../../functions/alerts/answer-link/read-link.ts';
import { makeRecordDelivery } from '../../../functions/notifications/record-delivery/record-delivery.ts';
import { makeGiveReplyCode } from '../../../functions/notifications/send-notification/give-reply-code.ts';
import { makeSendNotice } from '../../../functions/notifications/send-notification/send-notice.ts';
import { makeSendNotification } from '../../../functions/notifications/send-notification/send-notification.ts';
import { makeSweep } from '../../../functions/outbox/sweep/sweep.ts';
import { makeDecideScreening } from '../../../functions/referrals/decide-screening/decide-screening.ts';
import { makeGetReferral } from '../../../functions/referrals/get-referral/get-referral.ts';
import { makeProcessReferral } from '../../../functions/referrals/process-referral/process-referral.ts';
import { makeSubmitReferral } from '../../../functions/referrals/submit-referral/submit-referral.ts';
import { makeFireTimer } from '../../../functions/timers/fire-timer/fire-timer.ts';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeSignLink } from '../../../shared/adapters/kms/sign-link.ts';
import { makeAdvanceAlert } from '../../../shared/application/alerts/advance-alert.ts';
import { makeCaseDuties } from '../../../shared/application/clocks/case-duties.ts';
import { makeWakeDeadline } from '../../../shared/application/clocks/wake-deadline.ts';
import { makeDeliverWork } from '../../../shared/application/deliver-work.ts';
import { competentCounty } from '../../../shared/domain/places/competent-county.ts';
import { anInstitution, someRota, someSettings } from '../builders/county.ts';
import { personOf } from '../builders/referral.ts';
import { fakeClock } from '../builders/time.ts';
import { memoryClocks, memoryNotices } from '../memory/case-stores.ts';
import { memoryCounty, type AppliedCounty } from '../memory/county.ts';
import { memoryCouriers } from '../memory/couriers.ts';
import { makeDatabase } from '../memory/database.ts';
import { memoryOpenWork, memoryOutbox } from '../memory/outbox.ts';
import { memoryReplies } from '../memory/replies.ts';
import { memoryAlerts, memoryPages, memoryReferrals, memoryScreenings, memoryTimers } from '../memory/stores.ts';
import { memoryProviders } from './providers.ts';

export type SpineOptions = Partial<AppliedCounty> & { ownCounty?: string };

/**
 * The use cases of the product, wired as its functions wire them, over memory and a clock that stands still. The keys of
 * KMS are played by a plain digest.
 */
export const makeSpine = ({ ownCounty = 'BC', ...county }: SpineOptions = {}) => {
  const db = makeDatabase();
  const time = fakeClock();
  const applied: { applied: AppliedCounty | null } = {
    applied: { version: 1, settings: someSettings(), rota: someRota(), institutions: [anInstitution()], ...county },
  };
  const reader = memoryCounty(applied);
  const couriers = memoryCouriers(time.now);
  const providers = memoryProviders(time.now);
  const { clock } = time;
  const digest = sha256;

  const [referrals, screenings, alerts] = [memoryReferrals(db), memoryScreenings(db), memoryAlerts(db)];
  const [pages, clocks, outbox] = [memoryPages(db), memoryClocks(db), memoryOutbox(db)];
  const identify = (cnp: string) => Promise.resolve(personOf(cnp));
  const mac = (text: string) => Promise.resolve(sha256(`key ${text}`));
  const sign = makeSignLink(mac);
  const replies = memoryReplies();
  const surroundings = { send: providers.send, clock, county: 'BC', publicUrl: 'https://semnal.invalid' };

  const duties = makeCaseDuties({ clocks, county: reader, digest });
  const advance = makeAdvanceAlert({ alerts, duties, county: reader, clock });
  const deliver = makeDeliverWork({ outbox, couriers: couriers.couriers });
  return {
    db,
    time,
    county: applied,
    couriers,
    providers,
    replies,
    stores: { referrals, screenings, alerts, pages },
    sign,
    advance,
    deliver,
    submit: makeSubmitReferral({ referrals, digest, clock, receiptPrefix: 'BC' }),
    process: makeProcessReferral({
      referrals,
      screenings,
      county: reader,
      identify,
      digest,
      clock,
      ownCounty,
      competentCounty,
    }),
    decide: makeDecideScreening({ referrals, screenings, county: reader, identify, digest, clock, ownCounty }),
    getReferral: makeGetReferral({ referrals, alerts, county: reader }),
    fire: makeFireTimer({
      timers: memoryTimers(db),
      advance,
      wake: makeWakeDeadline({ clocks, county: reader, digest, clock }),
    }),
    sendPage: makeSendNotification({
      ...surroundings,
      pages,
      alerts,
      advance,
      sign,
      sendLater: couriers.sendLater,
      replyCode: makeGiveReplyCode({ replies, mac }),
    }),
    sendNotice: makeSendNotice({ ...surroundings, notices: memoryNotices(db) }),
    recordDelivery: makeRecordDelivery({ pages, advance, clock }),
    readLink: makeReadLink({ pages, alerts, sign, clock }),
    sweep: makeSweep({
      openWork: memoryOpenWork(db),
      running: couriers.running,
      deliver,
      couriers: couriers.couriers,
      clock,
    }),
  };
};
export type Spine = ReturnType<typeof makeSpine>;
