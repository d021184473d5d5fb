import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../functions/notifications/send-notification/page-text.ts';
import { pagePurpose } from '../../../../shared/domain/alert/alert.ts';
import { segments } from '../../../../shared/domain/notification/gsm7.ts';
import { urgencies } from '../../../../shared/domain/kernel/urgency.ts';
import { linkToken } from '../../../../shared/domain/notification/link.ts';
import { alertIdOf } from '../../../support/builders/page.ts';

const token = linkToken({ alertId: alertIdOf(1), step: 99_999, ordinal: 999 }, '7K3M9QXD7K3M9QXD');
const link = `https://abcdefghij.execute-api.eu-central-1.amazonaws.com/v1/ack/${token}`;

describe('the words of a page', () => {
  it.each(urgencies)('by SMS fit one segment of plain letters, also with the longest link (%s)', (urgency) => {
    const { body } = pageText({ channel: 'sms' }, { county: 'BC', urgency, link });
    expect(segments(body)).toBe(1);
    expect(body).toContain(link);
  });

  it.each(urgencies)('by e-mail are Romanian with its letters, and say how urgent it is (%s)', (urgency) => {
    const { subject, body } = pageText({ channel: 'email' }, { county: 'BC', urgency, link });
    expect(subject).toContain('Semnal BC: alertă');
    expect(body).toContain('Preluați sau refuzați aici');
    expect(`${subject}${body}`).not.toMatch(/[şţŞŢ]/);
  });

  it.each(pagePurpose.options)('say what they are for, by SMS in one segment of plain letters (%s)', (purpose) => {
    for (const urgency of urgencies) {
      const { body } = pageText({ channel: 'sms', purpose }, { county: 'DEMO', urgency, link });
      expect(segments(body)).toBe(1);
      expect(body).toContain(link);
    }
    const { subject, body } = pageText({ channel: 'email', purpose }, { county: 'BC', urgency: 'urgent', link });
    expect(body).toContain(link);
    expect(`${subject}${body}`).not.toMatch(/[şţŞŢ]/);
  });

  it('tell the purposes apart', () => {
    const bodies = pagePurpose.options.map(
      (purpose) => pageText({ channel: 'sms', purpose }, { county: 'BC', urgency: 'urgent', link }).body,
    );
    expect(new Set(bodies).size).toBe(pagePurpose.options.length);
  });

  it('tell the urgencies apart', () => {
    const subjects = urgencies.map(
      (urgency) => pageText({ channel: 'email' }, { county: 'BC', urgency, link }).subject,
    );
    expect(new Set(subjects).size).toBe(3);
  });
});
