import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';

/** A keyed digest (HMAC-SHA-256) of a text, 32 bytes. The key never leaves KMS. Throws on an outage. */
export const makeMac =
  (client: KMSClient, keyId: string) =>
  async (text: string): Promise<Uint8Array> => {
    const { Mac } = await client.send(
      new GenerateMacCommand({ KeyId: keyId, MacAlgorithm: 'HMAC_SHA_256', Message: new TextEncoder().encode(text) }),
    );
    if (Mac === undefined) throw new Error('KMS answered without a MAC');
    return Mac;
  };
