import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeIdentify } from '../../../shared/adapters/kms/identify.ts';
import { makeMac } from '../../../shared/adapters/kms/mac.ts';
import { makeSignLink } from '../../../shared/adapters/kms/sign-link.ts';
import { personId } from '../../../shared/domain/kernel/ids.ts';
import { cnpOf } from '../../support/builders/people.ts';

const kms = mockClient(KMSClient);
const mac = makeMac(new KMSClient({}), 'key-1');
const asked = () => kms.commandCalls(GenerateMacCommand).map(({ args }) => args[0].input);
const bytes = Uint8Array.from({ length: 32 }, (_, index) => index * 7);

beforeEach(() => {
  kms.reset();
});

describe('a keyed digest', () => {
  it('is made by KMS under the given key', async () => {
    kms.on(GenerateMacCommand).resolves({ Mac: bytes });
    expect(await mac('țară')).toEqual(bytes);
    expect(asked()).toEqual([
      { KeyId: 'key-1', MacAlgorithm: 'HMAC_SHA_256', Message: new TextEncoder().encode('țară') },
    ]);
  });

  it('that KMS leaves out of its answer is a failure, never an empty one', async () => {
    kms.on(GenerateMacCommand).resolves({});
    await expect(mac('text')).rejects.toThrow('KMS answered without a MAC');
  });

  it('is refused with KMS', async () => {
    kms.on(GenerateMacCommand).rejects(new Error('down'));
    await expect(mac('text')).rejects.toThrow('down');
  });
});

describe('what is made of it', () => {
  it('a person id does not hold the CNP, and is asked for under a name of its own', async () => {
    kms.on(GenerateMacCommand).resolves({ Mac: bytes });
    const id = await makeIdentify(mac)(cnpOf(1));
    expect(personId.safeParse(id).success).toBe(true);
    expect(id).not.toContain(cnpOf(1));
    expect(asked()[0]?.Message).toEqual(new TextEncoder().encode(`cnp ${cnpOf(1)}`));
  });

  it('a link signature is sixteen characters, asked for under a name of its own', async () => {
    kms.on(GenerateMacCommand).resolves({ Mac: bytes });
    expect(await makeSignLink(mac)('A1.1.1')).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(asked()[0]?.Message).toEqual(new TextEncoder().encode('link A1.1.1'));
  });
});
