import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../functions/notifications/send-notification/page-text.ts';
import { segments } from '../../../../shared/domain/notification/gsm7.ts';
import { urgencies } from '../../../../shared/domain/kernel/urgency.ts';
import { linkToken } from '../../../../shared/domain/notification/link.ts';
import { alertIdOf } from '../../../support/builders/page.ts';

const token = linkToken({ alertId: alertIdOf(1), step: 99_999, ordinal: 999 }, '7K3M9QXD7K3M9QXD');
const link = `https://abcdefghij.execute-api.eu-central-1.amazonaws.com/v1/ack/${token}`;

describe('the words of a page', () => {
  it.each(urgencies)('by SMS fit one segment of plain letters, also with the longest link (%s)', (urgency) => {
    const { body } = pageText({ channel: 'sms' }, { county: 'BC', urgency, link, isDrill: false });
    expect(segments(body)).toBe(1);
    expect(body).toContain(link);
  });

  it.each(urgencies)('by e-mail are Romanian with its letters, and say how urgent it is (%s)', (urgency) => {
    const { subject, body } = pageText({ channel: 'email' }, { county: 'BC', urgency, link, isDrill: false });
    expect(subject).toContain('Semnal BC: alertă');
    expect(body).toContain('Preluați sau refuzați aici');
    expect(`${subject}${body}`).not.toMatch(/[şţŞŢ]/);
  });

  it.each(urgencies)('of a drill say so first, by SMS still in one segment (%s)', (urgency) => {
    const sms = pageText({ channel: 'sms' }, { county: 'BC', urgency, link, isDrill: true });
    expect(segments(sms.body)).toBe(1);
    expect(sms.body).toMatch(/^Semnal BC EXERCITIU: alerta /);
    const email = pageText({ channel: 'email' }, { county: 'BC', urgency, link, isDrill: true });
    expect(email.subject).toMatch(/^EXERCIȚIU: Semnal BC/);
    expect(email.body).toMatch(/^Acesta este un exercițiu\./);
    expect(email.body).toContain(link);
  });

  it('tell the urgencies apart', () => {
    const subjects = urgencies.map(
      (urgency) => pageText({ channel: 'email' }, { county: 'BC', urgency, link, isDrill: false }).subject,
    );
    expect(new Set(subjects).size).toBe(3);
  });
});
