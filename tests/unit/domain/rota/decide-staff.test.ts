import { describe, expect, it } from 'vitest';
import { addStaff, changeStaff } from '../../../../shared/domain/rota/decide/staff.ts';
import { staff } from '../../../support/builders/county.ts';
import { aRota, rotaWorld } from '../../../support/rota/world.ts';

const withAdmins = (...admins: string[]) => {
  const others = admins.map((who) => staff(who, { roles: ['admin'] }));
  return rotaWorld(aRota({ staff: [...aRota().staff, ...others] }));
};
const leaving = (whom: string) => changeStaff(whom, { roles: ['admin'], active: false });

describe('the staff', () => {
  it('gets somebody new, whose addresses are not proven yet', () => {
    const world = withAdmins('ion');
    const { plan, change } = world.done(
      'ion',
      addStaff({ staffId: 'nou', name: 'Coleg Nou', email: 'nou@exemplu.invalid', roles: ['case-worker'] }),
    );
    expect(plan.staff.at(-1)).toMatchObject({ staffId: 'nou', active: true, verified: [] });
    expect(change).toMatchObject({ what: 'staff-changed', about: 'nou' });
  });

  it('gives an id once', () => {
    const again = { staffId: 'ana', name: 'Alta', email: 'alta@exemplu.invalid', roles: ['admin' as const] };
    expect(withAdmins('ion').refused('ion', addStaff(again))).toEqual({ code: 'staff-id-taken' });
  });

  it('says what is wrong in the rota when somebody on call leaves, and lets them leave', () => {
    const world = withAdmins('ion');
    const { findings, plan } = world.done('ion', changeStaff('ana', { roles: ['case-worker'], active: false }));
    expect(findings.length).toBeGreaterThan(0);
    expect(plan.staff.find(({ staffId }) => staffId === 'ana')?.active).toBe(false);
  });

  it('loses no administrator by themselves, and never the last one', () => {
    const world = withAdmins('ion', 'vera');
    expect(world.refused('ion', leaving('ion'))).toEqual({ code: 'own-access' });
    expect(world.refused('ion', changeStaff('ion', { roles: ['supervisor'], active: true }))).toEqual({
      code: 'own-access',
    });
    world.done('ion', changeStaff('vera', { roles: ['supervisor'], active: true }));
    expect(world.refused('vera', leaving('ion'))).toEqual({ code: 'last-administrator' });
  });

  it('does not know a stranger', () => {
    expect(withAdmins('ion').refused('ion', leaving('strain'))).toEqual({ code: 'entry-unknown' });
  });
});
