import { describe, expect, it } from 'vitest';
import { readPublicUrl } from '../../../../shared/domain/contact/public-url.ts';

describe('an address outside', () => {
  it.each([
    'https://pager.exemplu.ro/hook?id=1',
    'https://PAGER.exemplu.ro:443/',
    'https://fcm.googleapis.com/fcm/send/x',
  ])('%s may be asked', (text) => {
    expect(readPublicUrl(text).ok).toBe(true);
  });

  it.each([
    ['', 'url-format'],
    ['pager', 'url-format'],
    ['http://pager.exemplu.ro/', 'url-not-https'],
    ['ftp://pager.exemplu.ro/', 'url-not-https'],
    ['file:///etc/passwd', 'url-not-https'],
    ['https://127.0.0.1/', 'url-not-public'],
    ['https://0x7f.1/', 'url-not-public'],
    ['https://2130706433/', 'url-not-public'],
    ['https://8.8.8.8/', 'url-not-public'],
    ['https://[::1]/', 'url-not-public'],
    ['https://localhost/', 'url-not-public'],
    ['https://pager/', 'url-not-public'],
    ['https://api.internal/', 'url-not-public'],
    ['https://api.internal./', 'url-not-public'],
    ['https://nas.local/', 'url-not-public'],
    ['https://user:secret@pager.exemplu.ro/', 'url-not-public'],
    ['https://pager.exemplu.ro:8443/', 'url-not-public'],
  ])('%s may not: %s', (text, error) => {
    expect(readPublicUrl(text)).toEqual({ ok: false, error });
  });
});
