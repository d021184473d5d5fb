import { type AdvanceAlert } from '../../../shared/application/alerts/advance-alert.ts';
import { type InboundSms } from '../../../shared/contracts/messages/inbound-sms.ts';
import { replyText } from '../../../shared/contracts/messages/reply-text.ts';
import { type Notification } from '../../../shared/domain/alert/alert.ts';
import { ownersOfPhone } from '../../../shared/domain/contact/owners-of-phone.ts';
import { type Trigger } from '../../../shared/domain/escalation/trigger.ts';
import { toBase32 } from '../../../shared/domain/kernel/base32.ts';
import { toInstant, type Clock, type Instant } from '../../../shared/domain/kernel/time.ts';
import { readReply, type Reply, type ReplyOutcome } from '../../../shared/domain/notification/reply.ts';
import { type PageStore, type SendMessage } from '../../../shared/ports/alerts.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type ReplyStore } from '../../../shared/ports/replies.ts';

type Deps = {
  replies: Pick<ReplyStore, 'findPage' | 'record' | 'claimAnswer'>;
  pages: Pick<PageStore, 'load'>;
  county: Pick<CountyReader, 'rota' | 'contacts'>;
  advance: AdvanceAlert;
  mac: (text: string) => Promise<Uint8Array>;
  send: SendMessage;
  clock: Clock;
  countyCode: string;
};

export type Replied = { outcome: ReplyOutcome; staffId: string | null; isAnswered: boolean };

/** Outcomes that anybody can bring about: their sender gets one answer a day, so that nobody makes the county pay for more. */
const answeredOnce: ReadonlySet<ReplyOutcome> = new Set(['unreadable', 'code-unknown', 'sender-unknown']);

/**
 * Takes what somebody wrote by SMS: the code of a page, from the telephone that was proven to be its person's, answers its
 * alert as the link would. Anything else is recorded without what it said, and answered at most once.
 * An SMS that comes twice answers once. Throws on an outage; the topic tries again.
 */
export const makeRecordReply = ({ replies, pages, county, advance, mac, send, clock, countyCode }: Deps) => {
  const answerAlert = async (page: Notification, kind: 'takes' | 'refuses'): Promise<ReplyOutcome> => {
    const { alertId, step, ordinal, staffId, name } = page;
    const by = { staffId, name, via: 'sms' } as const;
    const link = { step, ordinal };
    const trigger: Trigger =
      kind === 'takes' ? { kind: 'acknowledged', by, link } : { kind: 'declined', by, link, reason: 'not-available' };
    const advanced = await advance(alertId, trigger);
    if (advanced.kind === 'unknown-alert') return 'alert-unknown';
    if (advanced.kind === 'changed') return kind === 'takes' ? 'acknowledged' : 'declined';
    // The same SMS once more, after a crash: what it did is done.
    const { alert } = advanced;
    const isMine = alert.state === 'acknowledged' && alert.acknowledgedBy.staffId === staffId;
    return kind === 'takes' && isMine ? 'acknowledged' : 'too-late';
  };

  const outcomeOf = async (owners: readonly string[], reply: Reply, now: Instant) => {
    const [first = null] = owners;
    if (first === null) return { outcome: 'sender-unknown', staffId: null } as const;
    if (reply.kind === 'unreadable') return { outcome: 'unreadable', staffId: first } as const;
    for (const staffId of owners) {
      const id = await replies.findPage(staffId, reply.code, now);
      const page = id === null ? null : await pages.load(id);
      if (page !== null) return { outcome: await answerAlert(page, reply.kind), staffId };
    }
    return { outcome: 'code-unknown', staffId: first } as const;
  };

  return async ({ from, text, messageId }: InboundSms): Promise<Replied> => {
    const now = toInstant(clock());
    const [rota, contacts, digest] = await Promise.all([county.rota(), county.contacts(), mac(`sender ${from}`)]);
    const { outcome, staffId } = await outcomeOf(ownersOfPhone(from, rota, contacts), readReply(text), now);
    const sender = toBase32(digest, 20);
    const recorded = await replies.record({ sender, messageId, at: now, staffId, outcome });
    const isAnswered =
      recorded === 'recorded' && (!answeredOnce.has(outcome) || (await replies.claimAnswer(sender, now)) === 'claimed');
    if (isAnswered)
      await send({ to: from, subject: '', body: replyText(outcome, countyCode) }, { inReplyTo: messageId });
    return { outcome, staffId, isAnswered };
  };
};
