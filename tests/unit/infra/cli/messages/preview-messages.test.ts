import { describe, expect, it } from 'vitest';
import { previewMessages } from '../../../../../infra/cli/messages/preview-messages.ts';
import { loadCountyPack } from '../../../../../infra/counties/load-county-pack.ts';
import { memoryTerminal } from '../memory-terminal.ts';

const previewed = (code: string) => {
  const terminal = memoryTerminal(false);
  return { answer: previewMessages(loadCountyPack(code), terminal), text: terminal.text() };
};

describe('the preview of messages', () => {
  it.each(['BC', 'IS', 'VN', 'demo'])(
    'of %s finds that every SMS is one segment of letters every phone shows',
    (code) => {
      const { answer, text } = previewed(code);
      expect(answer).toBe(0);
      const sizes = text.split('\n').filter((line) => line.startsWith('sms:'));
      expect(sizes.length).toBeGreaterThan(10);
      for (const line of sizes) expect(line).toMatch(/\(\d+ characters, 1 segment, GSM-7\)$/);
    },
  );

  it('shows every channel and every urgency, and a reply code only where people can write back', () => {
    const { text } = previewed('demo');
    for (const what of ['push: page, immediate', 'voice: page, urgent', 'webhook: page, routine', 'email: notice'])
      expect(text).toContain(what);
    expect(text).toContain('Raspundeti: 48213 sau https://');
    expect(previewed('BC').text).not.toContain('48213 sau');
  });

  it('says nothing of whom an alert is about', () => {
    expect(previewed('demo').text).not.toMatch(/Exemplu|\+407/);
  });

  it('fails when a text does not fit', () => {
    const terminal = memoryTerminal(false);
    const long = { code: 'JUDETUL CU UN NUME FOARTE LUNG', infrastructure: { smsReplies: false } };
    expect(previewMessages(long, terminal)).not.toBe(0);
    expect(terminal.text()).toContain('does not fit one segment');
  });
});
