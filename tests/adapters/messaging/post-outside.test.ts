import { describe, expect, it } from 'vitest';
import { makePostOutside } from '../../../shared/adapters/messaging/post-outside.ts';
import { isPublicAddress, publicLookup } from '../../../shared/adapters/messaging/public-lookup.ts';
import { startReceiver } from '../../support/outside/receiver.ts';

const message = { headers: { 'content-type': 'text/plain' }, body: 'ceva' };
const url = 'https://pager.exemplu.ro/hook?id=1';

describe('a request to somebody outside', () => {
  it('goes through the gateway with the address it is for, and brings back status and headers', async () => {
    const { post, received } = await startReceiver({ status: 201, headers: { location: 'urn:1' } });
    const answer = await post(url, message);
    expect(answer).toMatchObject({ ok: true, value: { status: 201, headers: { location: 'urn:1' } } });
    expect(received).toMatchObject([{ to: url, method: 'POST', headers: { 'content-type': 'text/plain' } }]);
    expect(received[0]?.body.toString()).toBe('ceva');
  });

  it('follows no redirect', async () => {
    const { post, received } = await startReceiver({ status: 302, headers: { location: 'https://10.0.0.1/' } });
    expect(await post(url, message)).toMatchObject({ ok: true, value: { status: 302 } });
    expect(received).toHaveLength(1);
  });

  it('that is not answered in time may pass', async () => {
    const { post } = await startReceiver({ status: 200, afterMs: 1_000 }, 100);
    expect(await post(url, message)).toEqual({ ok: false, error: { failure: 'TimeoutError', isPassing: true } });
  });

  it('that reaches nobody may pass', async () => {
    const post = makePostOutside({ relay: 'http://127.0.0.1:1', milliseconds: 1_000 });
    expect(await post(url, message)).toEqual({ ok: false, error: { failure: 'ECONNREFUSED', isPassing: true } });
  });

  it.each([
    ['http://pager.exemplu.ro/', 'url-not-https'],
    ['https://127.0.0.1/', 'url-not-public'],
    ['https://metadata.internal/', 'url-not-public'],
    ['nothing', 'url-format'],
  ])('is never made to %s', async (to, failure) => {
    const { post, received } = await startReceiver({ status: 200 });
    expect(await post(to, message)).toEqual({ ok: false, error: { failure, isPassing: false } });
    expect(received).toEqual([]);
  });
});

describe('the network a name leads to', () => {
  it.each([
    ['10.1.2.3', 4],
    ['127.0.0.1', 4],
    ['169.254.169.254', 4],
    ['172.16.0.1', 4],
    ['172.31.255.255', 4],
    ['192.168.1.1', 4],
    ['100.64.0.1', 4],
    ['0.0.0.0', 4],
    ['224.0.0.1', 4],
    ['255.255.255.255', 4],
    ['::1', 6],
    ['::', 6],
    ['::ffff:10.0.0.1', 6],
    ['64:ff9b::a00:1', 6],
    ['fd00::1', 6],
    ['fe80::1', 6],
    ['2001:db8::1', 6],
    ['ff02::1', 6],
  ])('%s is not public', (address, family) => {
    expect(isPublicAddress({ address, family })).toBe(false);
  });

  it.each([
    ['8.8.8.8', 4],
    ['172.32.0.1', 4],
    ['193.231.20.1', 4],
    ['2a00:1450:400d:80a::200e', 6],
  ])('%s is public', (address, family) => {
    expect(isPublicAddress({ address, family })).toBe(true);
  });

  const resolved = (all: boolean) =>
    new Promise<string | undefined>((resolve) => {
      publicLookup('localhost', { all }, (error) => {
        resolve(error?.code);
      });
    });

  it.each([true, false])('is looked at when the connection is made (all: %s)', async (all) => {
    expect(await resolved(all)).toBe('ADDRESS_NOT_PUBLIC');
  });
});
