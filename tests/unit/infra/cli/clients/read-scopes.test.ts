import { describe, expect, it } from 'vitest';
import { readScopes } from '../../../../../infra/cli/clients/client-commands.ts';

describe('scopes as people write them', () => {
  it.each([
    ['submit,read', ['semnal/referrals.submit', 'semnal/referrals.read']],
    ['read', ['semnal/referrals.read']],
    ['semnal/referrals.submit read', ['semnal/referrals.submit', 'semnal/referrals.read']],
  ])('%s', (text, scopes) => {
    expect(readScopes(text)).toEqual(scopes);
  });

  it.each(['write', '', 'read,'])('"%s" is refused with those there are', (text) => {
    expect(() => readScopes(text)).toThrow('there are: semnal/referrals.submit, semnal/referrals.read');
  });
});
