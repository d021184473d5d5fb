import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../functions/notifications/send-notification/page-text.ts';
import { replyText } from '../../../../shared/contracts/messages/reply-text.ts';
import { channels } from '../../../../shared/domain/escalation/policy.ts';
import { segments, toGsm7 } from '../../../../shared/domain/notification/gsm7.ts';
import { urgencies } from '../../../../shared/domain/kernel/urgency.ts';
import { linkToken } from '../../../../shared/domain/notification/link.ts';
import { replyCode as replyCodeSchema, replyOutcomes } from '../../../../shared/domain/notification/reply.ts';
import { alertIdOf } from '../../../support/builders/page.ts';

const token = linkToken({ alertId: alertIdOf(1), step: 99_999, ordinal: 999 }, '7K3M9QXD7K3M9QXD');
const link = `https://abcdefghij.execute-api.eu-central-1.amazonaws.com/v1/ack/${token}`;
const replyCode = replyCodeSchema.parse('48213');

describe('the words of a page', () => {
  it.each(urgencies)('by SMS fit one segment of plain letters, also with the longest link (%s)', (urgency) => {
    for (const code of [null, replyCode]) {
      const { body } = pageText({ channel: 'sms' }, { county: 'demo', urgency, link, replyCode: code });
      expect(segments(body)).toBe(1);
      expect(toGsm7(body)).toBe(body);
      expect(body).not.toContain('?');
      expect(body).toContain(link);
    }
  });

  it('by SMS say with which code to answer, where people can write back', () => {
    const { body } = pageText({ channel: 'sms' }, { county: 'BC', urgency: 'immediate', link: 'L', replyCode });
    expect(body).toBe('Semnal BC: alerta IMEDIATA. Raspundeti: 48213 sau L');
  });

  it.each(urgencies)('by e-mail are Romanian with its letters, and say how urgent it is (%s)', (urgency) => {
    const { subject, body } = pageText({ channel: 'email' }, { county: 'BC', urgency, link, replyCode: null });
    expect(subject).toContain('Semnal BC: alertă');
    expect(body).toContain('Preluați sau refuzați aici');
    expect(`${subject}${body}`).not.toMatch(/[şţŞŢ]/);
  });

  it('tell the urgencies apart, by every channel', () => {
    for (const channel of channels) {
      const bodies = urgencies.map((urgency) => pageText({ channel }, { county: 'BC', urgency, link, replyCode }).body);
      expect(new Set(bodies).size).toBe(3);
    }
  });

  it('read out by telephone hold no address', () => {
    const { body } = pageText({ channel: 'voice' }, { county: 'BC', urgency: 'immediate', link, replyCode });
    expect(body).toContain('alertă imediată');
    expect(body).not.toContain('http');
  });
});

describe('the answer to an SMS', () => {
  it.each(replyOutcomes)('fits one segment of plain letters (%s)', (outcome) => {
    const text = replyText(outcome, 'demo');
    expect(segments(text)).toBe(1);
    expect(toGsm7(text)).toBe(text);
    expect(text).not.toContain('?');
  });
});
