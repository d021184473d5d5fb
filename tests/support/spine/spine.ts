import { makeReadLink } from '../../../functions/alerts/answer-link/read-link.ts';
import { makeReportDrill, makeStartDrill } from '../../../functions/drills/run-drill/run-drill.ts';
import { makeRecordDelivery } from '../../../functions/notifications/record-delivery/record-delivery.ts';
import { makeRecordNotice } from '../../../functions/notifications/record-delivery/record-notice.ts';
import { makeGiveReplyCode } from '../../../functions/notifications/send-notification/give-reply-code.ts';
import { makeSendNotice } from '../../../functions/notifications/send-notification/send-notice.ts';
import { makeSendNotification } from '../../../functions/notifications/send-notification/send-notification.ts';
import { makeSweep } from '../../../functions/outbox/sweep/sweep.ts';
import { makeDecideScreening } from '../../../functions/referrals/decide-screening/decide-screening.ts';
import { makeGetReferral } from '../../../shared/application/referrals/get-referral.ts';
import { makeProcessReferral } from '../../../functions/referrals/process-referral/process-referral.ts';
import { makeSubmitReferral } from '../../../shared/application/referrals/submit-referral.ts';
import { makeFireTimer } from '../../../functions/timers/fire-timer/fire-timer.ts';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeSignLink } from '../../../shared/adapters/kms/sign-link.ts';
import { makeMeasuredAdvance } from '../../../shared/application/alerts/measure-advance.ts';
import { makeAdvanceAlert } from '../../../shared/application/alerts/advance-alert.ts';
import { makeTakeGroup } from '../../../shared/application/alerts/take-group.ts';
import { makeCaseDuties } from '../../../shared/application/clocks/case-duties.ts';
import { makeWakeDeadline } from '../../../shared/application/clocks/wake-deadline.ts';
import { makeNoteSilence } from '../../../shared/application/requests/note-silence.ts';
import { makeTellInstead } from '../../../shared/application/requests/tell-instead.ts';
import { makeDeliverWork } from '../../../shared/application/deliver-work.ts';
import { type Measurement } from '../../../shared/domain/alert/measurements.ts';
import { makeWakeDuty } from '../../../shared/application/duties/wake-duty.ts';
import { makeWatchShifts } from '../../../shared/application/handover/watch-shifts.ts';
import { dispatchKind } from '../../../shared/domain/dispatch/dispatch.ts';
import { handoverKind } from '../../../shared/domain/handover/handover.ts';
import { callBackKind } from '../../../shared/domain/line/call-back.ts';
import { callKind } from '../../../shared/domain/line/call.ts';
import { competentCounty } from '../../../shared/domain/places/competent-county.ts';
import { anInstitution, someRota, someSettings } from '../builders/county.ts';
import { personOf } from '../builders/referral.ts';
import { fakeClock } from '../builders/time.ts';
import { memoryCanaryMailbox } from '../memory/canary-mailbox.ts';
import { memoryClocks, memoryNotices } from '../memory/case-stores.ts';
import { memoryCounty, type AppliedCounty } from '../memory/county.ts';
import { memoryCouriers } from '../memory/couriers.ts';
import { makeDatabase } from '../memory/database.ts';
import { memoryDrills } from '../memory/drills.ts';
import { memoryDuties, memoryShiftLooks } from '../memory/duties.ts';
import { memoryOpenWork, memoryOutbox } from '../memory/outbox.ts';
import { memoryRequests } from '../memory/requests.ts';
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
  const requests = memoryRequests(db);
  const identify = (cnp: string) => Promise.resolve(personOf(cnp));
  const mac = (text: string) => Promise.resolve(sha256(`key ${text}`));
  const sign = makeSignLink(mac);
  const replies = memoryReplies();
  const mailbox = memoryCanaryMailbox();
  const surroundings = { send: providers.send, clock, county: 'BC', publicUrl: 'https://semnal.invalid' };

  const dutyDeps = { county: reader, digest, clock };
  const handovers = memoryDuties(db, handoverKind);
  const dispatches = memoryDuties(db, dispatchKind);
  const calls = memoryDuties(db, callKind);
  const callBacks = memoryDuties(db, callBackKind);
  const duties = makeCaseDuties({ clocks, county: reader, digest });
  const measured: Measurement[] = [];
  const measure = (measurement: Measurement) => {
    measured.push(measurement);
  };
  const advance = makeMeasuredAdvance({
    advance: makeAdvanceAlert({ alerts, duties, county: reader, clock }),
    measure,
  });
  const deliver = makeDeliverWork({ outbox, couriers: couriers.couriers });
  return {
    db,
    time,
    county: applied,
    couriers,
    providers,
    replies,
    stores: { referrals, screenings, alerts, pages, requests, handovers, dispatches, callBacks },
    dutyDeps,
    sign,
    measured,
    advance,
    takeGroup: makeTakeGroup({ alerts, advance }),
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
      noteSilence: makeNoteSilence({ requests, clocks, county: reader, clock }),
      wakeDuty: makeWakeDuty({ ...dutyDeps, handovers, dispatches, calls, callBacks }),
      clock,
    }),
    startDrill: makeStartDrill({ drills: memoryDrills(db), alerts, county: reader, digest, clock, measure }),
    reportDrill: makeReportDrill({ alerts }),
    mailbox,
    watchShifts: makeWatchShifts({ ...dutyDeps, looks: memoryShiftLooks(db), alerts }),
    sendPage: makeSendNotification({
      ...surroundings,
      pages,
      alerts,
      advance,
      sign,
      mailbox,
      sendLater: couriers.sendLater,
      replyCode: makeGiveReplyCode({ replies, mac }),
    }),
    sendNotice: makeSendNotice({
      ...surroundings,
      notices: memoryNotices(db),
      instead: makeTellInstead({ clocks, county: reader, clock }),
    }),
    recordDelivery: makeRecordDelivery({ pages, alerts, advance, clock, measure }),
    readLink: makeReadLink({ pages, alerts, sign, clock }),
    recordNotice: makeRecordNotice({
      notices: memoryNotices(db),
      instead: makeTellInstead({ clocks, county: reader, clock }),
      clock,
    }),
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
