import { describe, expect, it } from 'vitest';
import { callApi } from '../../infra/local/demo/api.ts';
import { systemToken } from '../../infra/local/demo/tokens.ts';
import { semnal } from './support/cli.ts';
import { cloud } from './support/cloud.ts';
import { partner, problemIn } from './support/partner.ts';
import { newReport } from './support/reports.ts';
import { undisturbed } from './support/undisturbed.ts';

undisturbed();

const shown = (printed: string, what: string): string => new RegExp(`${what} +(\\S+)`).exec(printed)?.[1] ?? '';

describe('semnal client', () => {
  it('registers a system, which sends and reads as its scopes say, lists it, and takes it away', async () => {
    const registered = await semnal('client', 'register', 'politie-demo', '--scopes', 'read');
    expect(registered.code, registered.printed).toBe(0);
    const client = {
      clientId: shown(registered.printed, 'client id'),
      clientSecret: shown(registered.printed, 'client secret'),
      scope: 'semnal/referrals.read',
    };
    expect((await semnal('client', 'list')).printed).toContain(
      `politie-demo  ${client.clientId}  semnal/referrals.read`,
    );

    const token = await systemToken(cloud, client);
    expect((await callApi(`${cloud.apiUrl}/v1/referrals`, { token })).status).toBe(200);
    const posted = await partner('police').post(newReport(), { token });
    expect(problemIn(posted)).toMatchObject({ status: 403, code: 'scope-missing' });

    const kept = await semnal('client', 'revoke', client.clientId);
    expect(kept).toMatchObject({ code: 1 });
    const revoked = await semnal('client', 'revoke', client.clientId, '--yes');
    expect(revoked).toMatchObject({ code: 0 });
    expect((await semnal('client', 'list')).printed).not.toContain(client.clientId);
    await expect(systemToken(cloud, client)).rejects.toThrow('gives no token');
  });

  it('gives none to an institution that is unknown or suspended, and keeps the console', async () => {
    expect((await semnal('client', 'register', 'nimeni')).printed).toContain('nimeni is no institution of this county');
    expect((await semnal('client', 'register', 'scoala-suspendata-demo')).printed).toContain('is suspended');
    const [data] = Object.values(cloud.stacks).filter((outputs) => outputs['WebClientId'] !== undefined);
    const kept = await semnal('client', 'revoke', data?.['WebClientId'] ?? '', '--yes');
    expect(kept).toMatchObject({ code: 1 });
    expect(kept.printed).toContain('nobody could sign in');
  });
});
