declare module 'http_ece' {
  import { type ECDH } from 'node:crypto';

  /** RFC 8188 with the keys of RFC 8291. `dh`: the browser's public key, in base64url. */
  type Options = {
    version: 'aes128gcm';
    dh?: string;
    privateKey: ECDH;
    salt?: string;
    authSecret: string;
  };
  export function encrypt(content: Buffer, options: Options): Buffer;
  export function decrypt(content: Buffer, options: Options): Buffer;
}
