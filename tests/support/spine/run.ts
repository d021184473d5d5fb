import { fireTimerTask, notifyMessage, processReferralMessage } from '../../../shared/contracts/messages/messages.ts';
import { lanes } from '../../../shared/domain/kernel/urgency.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { type ReceiptNumber } from '../../../shared/domain/referral/receipt.ts';
import { type Alert } from '../../../shared/domain/alert/alert.ts';
import { anInstitution } from '../builders/county.ts';
import { aReport } from '../builders/report.ts';
import { after } from '../builders/time.ts';
import { type Spine } from './spine.ts';

/** Delivers what the table's stream holds and works off the queues, until nothing is left to do at this instant. */
export const settle = async (spine: Spine): Promise<void> => {
  const { db, couriers, deliver } = spine;
  for (;;) {
    const work = db.stream.splice(0);
    if (work.length > 0) await deliver(work);
    for (const lane of lanes)
      for (const message of couriers.queues[lane].splice(0))
        await spine.process(processReferralMessage.parse(message).referralId);
    for (const message of couriers.queues.notify.splice(0)) {
      const parsed = notifyMessage.parse(message);
      await ('alertId' in parsed ? spine.sendPage(parsed) : spine.sendNotice(parsed));
    }
    if (db.stream.length === 0) return;
  }
};

type Due = { at: Instant; happen: () => Promise<unknown> };

/** What waits for its time: timers in their workflows, messages on the queue. */
const waiting = ({ couriers, fire, sendPage }: Spine): Due[] => [
  ...[...couriers.executions].map(([name, { timerId, fireAt }]) => ({
    at: fireAt,
    happen: () => {
      couriers.executions.delete(name);
      return fire(fireTimerTask.parse({ timerId }).timerId);
    },
  })),
  ...couriers.delayed.map((message) => ({
    at: message.at,
    happen: () => {
      couriers.delayed.splice(couriers.delayed.indexOf(message), 1);
      return sendPage(message.body);
    },
  })),
];

/** Lets time pass: every timer fires when it is due, and what follows from it is done at once. */
export const pass = async (spine: Spine, milliseconds: number): Promise<void> => {
  const { time } = spine;
  const until = after(time.now(), milliseconds);
  for (;;) {
    const [next] = waiting(spine)
      .filter(({ at }) => at <= until)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1));
    if (next === undefined) break;
    if (next.at > time.now()) time.set(next.at);
    await next.happen();
    await settle(spine);
  }
  time.set(until);
};

let submissions = 0;

/** Submits a report as an institution does. */
export const submit = async (
  spine: Spine,
  report: Record<string, unknown> = {},
  key?: string,
): Promise<ReceiptNumber> => {
  submissions += 1;
  const accepted = await spine.submit({
    institution: anInstitution(),
    submittedBy: 'client-1',
    idempotencyKey: key ?? `key-${submissions}`,
    sent: JSON.stringify(report),
    report: aReport(report),
  });
  if (!accepted.ok) throw new Error(accepted.error);
  return accepted.value.referral.referralId;
};

/** The one alert there is. */
export const theAlert = ({ db }: Pick<Spine, 'db'>): Alert => {
  const [alert, ...more] = db.alerts.values();
  if (alert === undefined || more.length > 0) throw new Error(`there are ${db.alerts.size} alerts`);
  return alert;
};

/** Who was sent what so far: `ana sms`, `ana email`, in order. */
export const sentTo = ({ providers, county }: Spine): string[] =>
  providers.sent.map(({ to, channel }) => {
    const member = county.applied?.rota.staff.find(({ email, phone }) => email === to || phone === to);
    return `${member?.staffId ?? to} ${channel}`;
  });

/** The one-time links' tokens sent so far, in order. */
export const tokens = ({ providers }: Spine): string[] =>
  providers.sent.flatMap(({ body }) => [...body.matchAll(/\/v1\/ack\/(\S+)/g)].flatMap(([, token]) => token ?? []));
