import { describe, expect, it } from 'vitest';
import { proposeMinimumPackage, shippedMinimumPackage } from '../../../../shared/domain/plan/minimum-package.ts';
import { minimumPackageTable } from '../../../../shared/domain/plan/minimum-package-table.ts';
import { domainOfNeed } from '../../../../shared/domain/need/need.ts';
import { vulnerabilityCodes } from '../../../../shared/domain/vulnerability/catalogue.ts';
import { after, item, newPlan, withItem } from './fixtures.ts';
import { day } from './fixtures.ts';

const table = minimumPackageTable.parse({
  version: 4,
  source: 'Hotărârea județului',
  verification: 'unverified',
  rows: [{ vulnerability: 'poverty', needs: ['school-supplies', 'food', 'medical-check', 'day-care'] }],
});

describe('the minimum package', () => {
  it('proposes needs of three domains for each open vulnerability, and names the table', () => {
    expect(proposeMinimumPackage(['poverty'], table, [])).toMatchObject({
      tableVersion: 4,
      source: 'Hotărârea județului',
      verification: 'unverified',
      proposals: [
        {
          vulnerability: 'poverty',
          label: 'Sărăcie',
          domains: {
            social: [{ need: 'food', label: 'hrană' }, { need: 'day-care' }],
            medical: [{ need: 'medical-check' }],
            educational: [{ need: 'school-supplies' }],
          },
        },
      ],
      withoutRow: [],
    });
  });

  it('says what a plan serves already; an ended plan serves nothing', () => {
    const plan = withItem(newPlan('a'), item({ need: 'day-care' }));
    const planned = (plans: Parameters<typeof proposeMinimumPackage>[2]) =>
      proposeMinimumPackage(['poverty'], table, plans).proposals[0]?.domains.social.map((each) => each.planned);
    expect(planned([plan])).toEqual([null, { planId: plan.planId, itemId: plan.items[0]?.itemId }]);
    const ended = after(plan, { step: 'end', lastDay: day('2026-12-01'), ending: 'withdrawn', why: 'x' });
    expect(planned([ended])).toEqual([null, null]);
  });

  it('does not keep silent about vulnerabilities the table does not know', () => {
    expect(proposeMinimumPackage(['no-gp', 'poverty', 'no-gp'], table, [])).toMatchObject({
      proposals: [{ vulnerability: 'poverty' }],
      withoutRow: ['no-gp'],
    });
  });

  it('is shipped for every vulnerability, marked as unverified and as the service’s own', () => {
    expect(shippedMinimumPackage.verification).toBe('unverified');
    expect(shippedMinimumPackage.source).toContain('proprie');
    expect(shippedMinimumPackage.rows.map(({ vulnerability }) => vulnerability).sort()).toEqual(
      [...vulnerabilityCodes].sort(),
    );
  });

  it('covers the three domains for the main vulnerabilities', () => {
    for (const code of ['poor-housing', 'parent-abroad', 'risk-of-violence', 'chronic-illness'] as const) {
      const needs = shippedMinimumPackage.rows.find(({ vulnerability }) => vulnerability === code)?.needs ?? [];
      expect(new Set(needs.map(domainOfNeed))).toEqual(new Set(['social', 'medical', 'educational']));
    }
  });

  it('is refused with a vulnerability twice, an unknown need or an empty row', () => {
    const row = { vulnerability: 'poverty', needs: ['food'] };
    for (const rows of [
      [row, row],
      [{ ...row, needs: ['luck'] }],
      [{ ...row, needs: [] }],
      [{ ...row, needs: ['food', 'food'] }],
    ])
      expect(minimumPackageTable.safeParse({ ...table, rows }).success).toBe(false);
  });
});
