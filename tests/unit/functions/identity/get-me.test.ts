import { describe, expect, it } from 'vitest';
import { makeGetMe } from '../../../../functions/identity/get-me/get-me.ts';
import { ok } from '../../../../shared/domain/kernel/result.ts';
import { findSender } from '../../../../shared/runtime/api/sender.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';
import { loadCountyPack } from '../../../../infra/counties/load-county-pack.ts';

const { rota, institutions } = loadCountyPack('demo');
const where = {
  servedCounty: 'demo',
  county: {
    institution: (id: string) => Promise.resolve(institutions.find((one) => one.institutionId === id) ?? null),
    rota: () => Promise.resolve(rota),
  },
};
const getMe = makeGetMe({ sender: findSender(where), staff: findStaff(where) });

const partner = { kind: 'partner', userId: 'u', institutionId: 'scoala-demo', county: 'demo' } as const;
const worker = { kind: 'staff', userId: 'u', staffId: 'asistent-1', roles: ['case-worker'], county: 'demo' } as const;

describe('who I am', () => {
  it('names the institution and its kind, which the form adapts to', async () => {
    expect(await getMe(partner)).toEqual(
      ok({
        speaksFor: 'institution',
        institutionId: 'scoala-demo',
        name: 'Școala Gimnazială Exemplu Demo',
        kind: 'school',
        status: 'active',
      }),
    );
  });

  it('names a member of staff with the roles of the rota now', async () => {
    const me = await getMe({ ...worker, roles: [...worker.roles] });
    expect(me).toMatchObject({
      ok: true,
      value: { speaksFor: 'county', staffId: 'asistent-1', roles: ['case-worker'] },
    });
  });

  it.each([
    ['nobody', null, 'unauthenticated'],
    ['someone of another county', { ...partner, county: 'IS' }, 'other-county'],
    ['an institution the county does not have', { ...partner, institutionId: 'alta' }, 'not-allowed'],
    ['someone who left', { ...worker, roles: [...worker.roles], staffId: 'plecat' }, 'not-allowed'],
  ])('refuses %s', async (_, principal, error) => {
    expect(await getMe(principal)).toEqual({ ok: false, error });
  });
});
