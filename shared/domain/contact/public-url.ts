import { err, ok, type Result } from '../kernel/result.ts';

export type UrlFault = 'url-format' | 'url-not-https' | 'url-not-public';

/** Names that only a private network answers. */
const privateName = /(^|\.)(localhost|local|internal|lan|home|corp|intranet|home\.arpa)$/;

/**
 * Reads the address of something outside that is to be asked over the internet: https on its usual port, a public name, no
 * credentials. Bare network addresses are refused altogether; what a name resolves to is looked at when it is asked.
 */
export const readPublicUrl = (text: string): Result<URL, UrlFault> => {
  if (!URL.canParse(text)) return err('url-format');
  const url = new URL(text);
  if (url.protocol !== 'https:') return err('url-not-https');
  const name = url.hostname.replace(/\.$/, '');
  const isAddress = name.startsWith('[') || /^[\d.]+$/.test(name);
  const isPublic = name.includes('.') && !isAddress && !privateName.test(name);
  const isPlain = url.username === '' && url.password === '' && url.port === '';
  return isPublic && isPlain ? ok(url) : err('url-not-public');
};
