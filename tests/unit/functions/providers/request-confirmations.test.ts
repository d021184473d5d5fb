import { describe, expect, it } from 'vitest';
import { makeRequestConfirmations } from '../../../../functions/providers/request-confirmations/request-confirmations.ts';
import { makeRecordRequest } from '../../../../functions/notifications/record-delivery/record-request.ts';
import { err, ok } from '../../../../shared/domain/kernel/result.ts';
import { providerId } from '../../../../shared/domain/provider/ids.ts';
import { type Message, type SendMessage } from '../../../../shared/ports/alerts.ts';
import { aDescribedProvider, aFile, idOf, imported } from '../../../support/builders/provider.ts';
import { at, fakeClock } from '../../../support/builders/time.ts';
import { memoryProviders } from '../../../support/memory/providers.ts';

const directorate = { name: 'DGASPC Exemplu', email: 'dgaspc@exemplu.invalid' };
const contact = (email: string | null) => ({ contact: { person: null, phone: null, email } });
const file = aFile([
  { ...aDescribedProvider('Ana'), ...contact('ana@exemplu.invalid') },
  { ...aDescribedProvider('Bogdan'), ...contact('bogdan@exemplu.invalid') },
  { ...aDescribedProvider('Fără adresă'), ...contact(null) },
]);

const world = (refuses: (to: string) => boolean = () => false) => {
  const providers = memoryProviders(imported(file));
  const time = fakeClock(at('2026-12-01T09:00+02:00'));
  const sent: { message: Message; tags: Readonly<Record<string, string>> }[] = [];
  const send: SendMessage = (message, tags) => {
    if (refuses(message.to)) return Promise.resolve(err({ failure: 'MessageRejected', isPassing: false }));
    sent.push({ message, tags });
    return Promise.resolve(ok({ providerMessageId: `m-${sent.length}` }));
  };
  return { providers, time, sent, run: makeRequestConfirmations({ providers, send, clock: time.clock, directorate }) };
};

describe('the monthly requests', () => {
  it('ask everyone who has an address, and note who was asked', async () => {
    const { providers, sent, run } = world();
    const asked = await run();
    expect(asked.map(({ outcome }) => outcome).toSorted()).toEqual(['handed', 'handed', 'no-address']);
    expect(sent.map(({ message }) => message.to).toSorted()).toEqual(['ana@exemplu.invalid', 'bogdan@exemplu.invalid']);
    expect(await providers.request(idOf('Ana'))).toMatchObject({
      month: '2026-12',
      outcome: 'handed',
      to: 'ana@exemplu.invalid',
    });
    expect(await providers.request(idOf('Fără adresă'))).toMatchObject({ outcome: 'no-address', to: null });
  });

  it('send everybody the same words, with nothing about anybody, and the answer to the directorate', async () => {
    const { sent, run } = world();
    await run();
    const texts = sent.map(({ message: { subject, body } }) => `${subject}\n${body}`);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('confirmați datele pe decembrie 2026');
    expect(texts[0]).not.toMatch(/Ana|Bogdan|Centru|\+40|http/);
    for (const { message, tags } of sent) {
      expect(message.replyTo).toBe(directorate.email);
      expect(Object.keys(tags).toSorted()).toEqual(['month', 'providerId']);
    }
  });

  it('ask nobody twice in a month, and everybody again in the next', async () => {
    const { time, sent, run } = world();
    await run();
    expect(await run()).toEqual([]);
    time.set(at('2026-12-31T23:59+02:00'));
    expect(await run()).toEqual([]);
    time.set(at('2027-01-01T00:00+02:00'));
    await run();
    expect(sent).toHaveLength(4);
  });

  it('go on after one that cannot be sent, and try it again at the next run', async () => {
    const broken = new Set(['ana@exemplu.invalid']);
    const { providers, sent, run } = world((to) => broken.has(to));
    await run();
    expect(await providers.request(idOf('Ana'))).toMatchObject({ outcome: 'failed', reference: 'MessageRejected' });
    broken.clear();
    expect(await run()).toMatchObject([{ providerId: idOf('Ana'), outcome: 'handed' }]);
    expect(sent).toHaveLength(2);
  });

  it('keep what a receipt said that came before the mail service answered', async () => {
    const { providers, time } = world();
    const recordRequest = makeRecordRequest({ providers });
    const send: SendMessage = async (_, { providerId: id, month = '' }) => {
      const receipt = { providerId: providerId.parse(id), month, reference: 'm-9', outcome: 'bounced' } as const;
      expect(await recordRequest(receipt)).toBe('recorded');
      return ok({ providerMessageId: 'm-9' });
    };
    await makeRequestConfirmations({ providers, send, clock: time.clock, directorate })();
    expect(await providers.request(idOf('Ana'))).toMatchObject({ outcome: 'bounced', reference: 'm-9' });
  });

  it('fail aloud when no message is taken at all', async () => {
    await expect(world(() => true).run()).rejects.toThrow('no provider could be asked: MessageRejected');
  });
});
