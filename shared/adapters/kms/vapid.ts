import { GetPublicKeyCommand, SignCommand, type KMSClient } from '@aws-sdk/client-kms';
import { type Clock } from '../../domain/kernel/time.ts';

/** Push services take a token for a day at most. */
const secondsValid = 12 * 3_600;

/** A token is used again while it has this long to live. */
const secondsLeft = 600;

const base64url = (content: Uint8Array | string): string => Buffer.from(content).toString('base64url');

/** One number of an ECDSA signature as DER writes it, as the 32 bytes that JOSE wants. */
const fixed = (number: Buffer): Buffer =>
  Buffer.concat([Buffer.alloc(Math.max(0, 32 - number.length)), number.subarray(Math.max(0, number.length - 32))]);

/** A signature as KMS gives it (DER: 30 <length> 02 <length> r 02 <length> s) in the form of ES256 (r, then s). */
export const joseSignature = (der: Uint8Array): Buffer => {
  const bytes = Buffer.from(der);
  const lengthOfR = bytes[3];
  if (bytes[0] !== 0x30 || bytes[2] !== 0x02 || lengthOfR === undefined) throw new Error('not an ECDSA signature');
  const r = bytes.subarray(4, 4 + lengthOfR);
  return Buffer.concat([fixed(r), fixed(bytes.subarray(4 + lengthOfR + 2))]);
};

export type Vapid = {
  /** What a browser subscribes with (`applicationServerKey`), in base64url. */
  publicKey: () => Promise<string>;
  /** The `Authorization` header for one push service, by its origin. */
  authorize: (audience: string) => Promise<string>;
};

/**
 * Proves to push services who sends (VAPID, RFC 8292). The private key never leaves KMS.
 * @param subject where a push service can reach whoever runs this: mailto: or https:.
 */
export const makeVapid = (client: KMSClient, keyId: string, subject: string, clock: Clock): Vapid => {
  let key: Promise<string> | undefined;
  const tokens = new Map<string, { token: string; expires: number }>();

  const fetchKey = async (): Promise<string> => {
    const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId: keyId }));
    if (PublicKey === undefined) throw new Error('KMS answered without a public key');
    // The point is the last 65 bytes of the key's description (SubjectPublicKeyInfo).
    return base64url(PublicKey.slice(-65));
  };
  const publicKey = (): Promise<string> => {
    key ??= fetchKey().catch((error: unknown) => {
      key = undefined;
      throw error;
    });
    return key;
  };

  const sign = async (text: string): Promise<string> => {
    const { Signature } = await client.send(
      new SignCommand({
        KeyId: keyId,
        Message: new TextEncoder().encode(text),
        MessageType: 'RAW',
        SigningAlgorithm: 'ECDSA_SHA_256',
      }),
    );
    if (Signature === undefined) throw new Error('KMS answered without a signature');
    return base64url(joseSignature(Signature));
  };

  const tokenFor = async (audience: string): Promise<string> => {
    const now = Math.floor(clock().getTime() / 1_000);
    const known = tokens.get(audience);
    if (known !== undefined && known.expires > now + secondsLeft) return known.token;
    const expires = now + secondsValid;
    const header = base64url(JSON.stringify({ typ: 'JWT', alg: 'ES256' }));
    const claims = base64url(JSON.stringify({ aud: audience, exp: expires, sub: subject }));
    const token = `${header}.${claims}.${await sign(`${header}.${claims}`)}`;
    tokens.set(audience, { token, expires });
    return token;
  };

  return {
    publicKey,
    authorize: async (audience) => {
      const [token, key_] = await Promise.all([tokenFor(audience), publicKey()]);
      return `vapid t=${token}, k=${key_}`;
    },
  };
};
