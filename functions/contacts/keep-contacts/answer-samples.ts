import { type ChangeBook } from '../../../shared/application/contacts/change-book.ts';
import { sampleRequest } from '../../../shared/contracts/http/contacts/requests.ts';
import { samplesOf, sentAsSample, type Worded } from '../../../shared/contracts/messages/previews.ts';
import { type ContactBook } from '../../../shared/domain/contact/contact-book.ts';
import { ownAddress } from '../../../shared/domain/contact/own-address.ts';
import { noteSample, type CodeRefusal } from '../../../shared/domain/contact/verification.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type SendMessage } from '../../../shared/ports/alerts.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { type MemberAnswer, type ReadMemberBody } from './members.ts';

type Deps = {
  change: ChangeBook;
  send: Readonly<Record<'sms' | 'email', SendMessage>>;
  worded: Worded;
  /** Where the links of samples lead: each to a page that says it is not valid. */
  publicUrl: string;
  clock: Clock;
  log: Log;
};

type Refusal = CodeRefusal | { code: 'no-verified-contact' };

/** A text of the service, sent to whoever asks, at their own verified address and nowhere else. */
export const makeSamples = (
  { change, send, worded, publicUrl, clock, log }: Deps,
  body: ReadMemberBody,
): MemberAnswer =>
  body(sampleRequest, async ({ channel, kind, about }, member, { language }) => {
    const sample = samplesOf(worded, publicUrl).find(
      (one) => one.channel === channel && one.kind === kind && one.about === about,
    );
    if (sample === undefined) return problem('not-found', language);
    const now = toInstant(clock());
    const noted = await change(member.staffId, null, (book): Result<{ book: ContactBook; made: string }, Refusal> => {
      const to = ownAddress(member, book, channel);
      if (to === null) return err({ code: 'no-verified-contact' });
      const next = noteSample(book, now);
      return next.ok ? ok({ book: next.value, made: to }) : next;
    });
    if (!noted.ok) {
      const { code, ...more } = noted.error;
      return problem(code, language, more);
    }
    const by = { staffId: member.staffId, channel };
    const sent = await send[channel](
      { to: noted.value.made, ...sentAsSample(sample) },
      { sample: kind, sent: String(Date.parse(now)) },
    );
    if (!sent.ok) {
      log('warn', 'contact.sample-failed', { ...by, failure: sent.error.failure });
      return problem('sample-not-sent', language, { failure: sent.error.failure });
    }
    log('info', 'contact.sample-sent', { ...by, providerMessageId: sent.value.providerMessageId });
    return json(200, { sentAt: now });
  });
