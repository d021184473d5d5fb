import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../shared/contracts/messages/page-text.ts';
import { noticeText } from '../../../../shared/contracts/messages/notice-text.ts';
import { replyText } from '../../../../shared/contracts/messages/reply-text.ts';
import { pagePurpose } from '../../../../shared/domain/alert/alert.ts';
import { channels } from '../../../../shared/domain/escalation/policy.ts';
import { segments, toGsm7 } from '../../../../shared/domain/notification/gsm7.ts';
import { urgencies } from '../../../../shared/domain/kernel/urgency.ts';
import { noticeSubjects } from '../../../../shared/domain/notice/notice.ts';
import { linkToken } from '../../../../shared/domain/notification/link.ts';
import { replyCode as replyCodeSchema, replyOutcomes } from '../../../../shared/domain/notification/reply.ts';
import { alertIdOf } from '../../../support/builders/page.ts';

const token = linkToken({ alertId: alertIdOf(1), step: 99_999, ordinal: 999 }, '7K3M9QXD7K3M9QXD');
const link = `https://abcdefghij.execute-api.eu-central-1.amazonaws.com/v1/ack/${token}`;
const replyCode = replyCodeSchema.parse('48213');

const asked = { county: 'BC', urgency: 'urgent', link, isDrill: false, replyCode } as const;

describe('the words of a page', () => {
  it.each(urgencies)('by SMS fit one segment of plain letters, also with the longest link (%s)', (urgency) => {
    for (const code of [null, replyCode]) {
      const { body } = pageText({ channel: 'sms' }, { county: 'demo', urgency, link, isDrill: false, replyCode: code });
      expect(segments(body)).toBe(1);
      expect(toGsm7(body)).toBe(body);
      expect(body).not.toContain('?');
      expect(body).toContain(link);
    }
  });

  it('by SMS say with which code to answer, where people can write back', () => {
    const { body } = pageText({ channel: 'sms' }, { ...asked, urgency: 'immediate', link: 'L' });
    expect(body).toBe('Semnal BC: alerta IMEDIATA. Raspundeti: 48213 sau L');
  });

  it.each(urgencies)('by e-mail are Romanian with its letters, and say how urgent it is (%s)', (urgency) => {
    const { subject, body } = pageText({ channel: 'email' }, { ...asked, urgency });
    expect(subject).toContain('Semnal BC: alertă');
    expect(body).toContain('Preluați sau refuzați aici');
    expect(`${subject}${body}`).not.toMatch(/[şţŞŢ]/);
  });

  it.each(urgencies)('of a drill say so first, by SMS still in one segment (%s)', (urgency) => {
    const drill = { ...asked, urgency, isDrill: true };
    const sms = pageText({ channel: 'sms' }, drill);
    expect(segments(sms.body)).toBe(1);
    expect(sms.body).toMatch(/^EXERCITIU BC: alerta /);
    const email = pageText({ channel: 'email' }, drill);
    expect(email.subject).toMatch(/^EXERCIȚIU: Semnal BC/);
    expect(email.body).toMatch(/^Acesta este un exercițiu\./);
    expect(email.body).toContain(link);
  });

  it.each(pagePurpose.options)('say what they are for, by SMS in one segment of plain letters (%s)', (purpose) => {
    for (const urgency of urgencies) {
      const { body } = pageText({ channel: 'sms', purpose }, { ...asked, county: 'DEMO', urgency });
      expect(segments(body)).toBe(1);
      expect(body).toContain(link);
    }
    const { subject, body } = pageText({ channel: 'email', purpose }, asked);
    expect(body).toContain(link);
    expect(`${subject}${body}`).not.toMatch(/[şţŞŢ]/);
  });

  it('tell the purposes apart, by every channel', () => {
    for (const channel of channels) {
      const bodies = pagePurpose.options.map((purpose) => pageText({ channel, purpose }, asked).body);
      expect(new Set(bodies).size).toBe(pagePurpose.options.length);
    }
  });

  it('tell the urgencies apart, by every channel', () => {
    for (const channel of channels) {
      const bodies = urgencies.map((urgency) => pageText({ channel }, { ...asked, urgency }).body);
      expect(new Set(bodies).size).toBe(3);
    }
  });

  it('read out by telephone hold no address', () => {
    const { body } = pageText({ channel: 'voice' }, { ...asked, urgency: 'immediate' });
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

describe('the words of a notice', () => {
  const origin = 'https://abcdefghij.execute-api.eu-central-1.amazonaws.com';
  const about = (subject: (typeof noticeSubjects)[number], channel: 'sms' | 'email', count = 123) =>
    noticeText({ about: subject, channel, count }, 'DEMO', origin);

  it.each(noticeSubjects)('by SMS fit one segment and say where to look (%s)', (subject) => {
    const { body } = about(subject, 'sms');
    expect(segments(body)).toBe(1);
    expect(body).toContain(`${origin}/`);
  });

  it.each(noticeSubjects)('by e-mail are Romanian with its letters (%s)', (subject) => {
    const { body } = about(subject, 'email');
    expect(body).toContain('Intrați în aplicație');
    expect(body).not.toMatch(/[şţŞŢ]/);
  });

  it.each([
    [0, '0 alerte urgente'],
    [1, '1 alertă urgentă'],
    [19, '19 alerte urgente'],
    [20, '20 de alerte urgente'],
    [100, '100 de alerte urgente'],
    [101, '101 alerte urgente'],
  ])('count alerts as Romanian does (%i)', (count, words) => {
    expect(about('handover-given', 'email', count).body).toContain(words);
  });
});
