import { describe, expect, it } from 'vitest';
import { makeRecordReply } from '../../../../functions/notifications/record-delivery/record-reply.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { segments } from '../../../../shared/domain/notification/gsm7.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { hour } from '../../../support/builders/time.ts';
import { settle, submit, theAlert } from '../../../support/spine/run.ts';
import { makeSpine } from '../../../support/spine/spine.ts';

/** An alert that Ana was paged for by SMS, and what she can write back. */
const paged = async () => {
  const spine = makeSpine();
  await submit(spine, { immediateDanger: 'yes' });
  await spine.deliver(spine.db.stream.splice(0));
  await settle(spine);
  const { replies, db, providers } = spine;
  const reply = makeRecordReply({
    replies,
    pages: spine.stores.pages,
    county: memoryCounty(spine.county),
    advance: spine.advance,
    mac: (text) => Promise.resolve(sha256(text)),
    send: providers.send.sms,
    clock: spine.time.clock,
    countyCode: 'BC',
  });
  const [sent] = providers.sent;
  const [, code = ''] = /Raspundeti: (\d{5}) sau/.exec(sent?.body ?? '') ?? [];
  let messages = 0;
  const write = (text: string, { from = sent?.to ?? '', messageId = `in-${(messages += 1)}` } = {}) =>
    reply({ from, text, messageId });
  const answers = () => providers.sent.slice(1).filter(({ tags }) => 'inReplyTo' in tags);
  return { spine, db, replies, code, write, answers, phone: sent?.to ?? '' };
};

const stranger = '+40740999999';

describe('an SMS with the code of a page', () => {
  it('takes the alert as its link would, and says so', async () => {
    const { spine, write, code, answers, phone } = await paged();
    expect(await write(code)).toEqual({ outcome: 'acknowledged', staffId: 'ana', isAnswered: true });
    expect(theAlert(spine)).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: { staffId: 'ana', name: 'Numele ana', via: 'sms' },
    });
    expect(answers().map(({ to }) => to)).toEqual([phone]);
    expect(answers()[0]?.body).toContain('ati preluat alerta');
    expect(segments(answers()[0]?.body ?? '')).toBe(1);
  });

  it('and NU refuses it: the next level is paged at once', async () => {
    const { spine, write, code } = await paged();
    expect(await write(`nu ${code}`)).toMatchObject({ outcome: 'declined' });
    expect(theAlert(spine)).toMatchObject({ state: 'paging', step: 2 });
    expect(theAlert(spine).declines).toMatchObject([{ staffId: 'ana', via: 'sms', reason: 'not-available' }]);
  });

  it('that comes twice answers once', async () => {
    const { write, code, answers, replies } = await paged();
    await write(code, { messageId: 'same' });
    expect(await write(code, { messageId: 'same' })).toMatchObject({ outcome: 'acknowledged', isAnswered: false });
    expect(answers()).toHaveLength(1);
    expect(replies.recorded).toHaveLength(1);
  });

  it('after somebody else took the alert is told so', async () => {
    const { spine, write, code, answers } = await paged();
    const by = { staffId: 'dan', name: 'Dan', via: 'console' } as const;
    await spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by });
    expect(await write(code)).toMatchObject({ outcome: 'too-late' });
    expect(theAlert(spine)).toMatchObject({ acknowledgedBy: by });
    expect(answers()[0]?.body).toContain('nu mai asteapta raspuns');
  });

  it('counts only from the telephone that was proven to be that person’s', async () => {
    const { spine, write, code } = await paged();
    const bogdan = spine.county.applied?.rota.staff.find(({ staffId }) => staffId === 'bogdan')?.phone ?? '';
    expect(await write(code, { from: bogdan })).toMatchObject({ outcome: 'code-unknown', staffId: 'bogdan' });
    expect(await write(code, { from: stranger })).toMatchObject({ outcome: 'sender-unknown', staffId: null });
    expect(theAlert(spine).state).toBe('paging');
  });

  it('ends with the life of the link', async () => {
    const { spine, write, code } = await paged();
    spine.time.pass(24 * hour + 1);
    expect(await write(code)).toMatchObject({ outcome: 'code-unknown' });
    expect(theAlert(spine).state).toBe('paging');
  });
});

describe('an SMS that cannot be understood', () => {
  it('is recorded without what it said and whose number it was', async () => {
    const { write, replies } = await paged();
    await write('copilul Ionescu este la bunica', { from: stranger });
    expect(replies.recorded).toMatchObject([{ outcome: 'sender-unknown', staffId: null }]);
    expect(JSON.stringify(replies.recorded)).not.toMatch(/Ionescu|40740999999/);
  });

  it('is answered once a day, however many there are', async () => {
    const { spine, write, answers, phone } = await paged();
    for (const text of ['ce e asta', '00000', 'NU', 'STOP']) await write(text);
    expect(answers().map(({ to }) => to)).toEqual([phone]);
    for (const text of ['1', '2']) await write(text, { from: stranger });
    expect(answers().map(({ to }) => to)).toEqual([phone, stranger]);
    spine.time.pass(24 * hour);
    await write('ce e asta');
    expect(answers()).toHaveLength(3);
  });
});
