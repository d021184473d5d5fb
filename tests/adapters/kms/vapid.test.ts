import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { joseSignature, makeVapid } from '../../../shared/adapters/kms/vapid.ts';
import { fakeClock, hour, monday } from '../../support/builders/time.ts';

const kms = mockClient(KMSClient);
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const spki = publicKey.export({ type: 'spki', format: 'der' });

beforeEach(() => {
  kms.reset();
  kms.on(GetPublicKeyCommand).resolves({ PublicKey: spki });
  kms.on(SignCommand).callsFake(({ Message }) => ({
    Signature: sign('sha256', z.instanceof(Uint8Array).parse(Message), privateKey),
  }));
});

const opened = () => {
  const time = fakeClock();
  return { time, vapid: makeVapid(new KMSClient({}), 'key-1', 'mailto:semnal@bc.invalid', time.clock) };
};

const decoded = (part: string | undefined): unknown => JSON.parse(Buffer.from(part ?? '', 'base64url').toString());

describe('the proof of who pushes', () => {
  it('is a token for that push service, signed by the key that browsers subscribed with', async () => {
    const { vapid } = opened();
    const [, token = '', key = ''] = /^vapid t=(\S+), k=(\S+)$/.exec(await vapid.authorize('https://push.ro')) ?? [];
    const [header = '', claims = '', signature = ''] = token.split('.');
    expect(decoded(header)).toEqual({ typ: 'JWT', alg: 'ES256' });
    const exp = Date.parse(monday) / 1_000 + 12 * 3_600;
    expect(decoded(claims)).toEqual({ aud: 'https://push.ro', exp, sub: 'mailto:semnal@bc.invalid' });
    expect(Buffer.from(key, 'base64url')).toEqual(spki.subarray(-65));
    const signed = Buffer.from(`${header}.${claims}`);
    const checked = verify(
      'sha256',
      signed,
      { key: createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    );
    expect(checked).toBe(true);
  });

  it('is used again until it nears its end, and is another for another service', async () => {
    const { vapid, time } = opened();
    const first = await vapid.authorize('https://push.ro');
    time.pass(11 * hour);
    expect(await vapid.authorize('https://push.ro')).toBe(first);
    time.pass(hour);
    expect(await vapid.authorize('https://push.ro')).not.toBe(first);
    await vapid.authorize('https://other.ro');
    expect(kms.commandCalls(SignCommand)).toHaveLength(3);
    expect(kms.commandCalls(GetPublicKeyCommand)).toHaveLength(1);
  });

  it('asks for the key again after an outage', async () => {
    kms.on(GetPublicKeyCommand).rejectsOnce(new Error('down')).resolves({ PublicKey: spki });
    const { vapid } = opened();
    await expect(vapid.publicKey()).rejects.toThrow('down');
    expect(await vapid.publicKey()).toBe(spki.subarray(-65).toString('base64url'));
  });
});

describe('a signature', () => {
  it('is turned from DER into two numbers of 32 bytes, whatever their length in DER', () => {
    for (let round = 0; round < 300; round += 1) {
      const text = Buffer.from(`text ${round}`);
      const jose = joseSignature(sign('sha256', text, privateKey));
      expect(jose).toHaveLength(64);
      expect(verify('sha256', text, { key: publicKey, dsaEncoding: 'ieee-p1363' }, jose)).toBe(true);
    }
  });

  it('that is none is refused', () => {
    expect(() => joseSignature(Uint8Array.of(1, 2, 3, 4))).toThrow('not an ECDSA signature');
  });
});
