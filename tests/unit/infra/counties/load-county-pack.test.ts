import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CountyPackError, countyCodes, loadCountyPack } from '../../../../infra/counties/load-county-pack.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'semnal-packs-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

const bacau = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../../../infra/counties/BC.json'), 'utf8')));

const messageFor = (code: string): string => {
  try {
    loadCountyPack(code, directory);
  } catch (error) {
    if (error instanceof CountyPackError) return error.message;
    throw error;
  }
  return 'loaded';
};
const write = (content: unknown, code = 'BC'): void => {
  writeFileSync(join(directory, `${code}.json`), JSON.stringify(content));
};

describe('loading a county pack', () => {
  it('names the counties there are when asked for another', () => {
    write(bacau);
    write({}, 'VN');
    expect(messageFor('XX')).toContain('there is no county "XX"; there are: BC, VN');
  });

  it('does not leave the folder of packs', () => {
    expect(messageFor('../package')).toContain('there is no county');
  });

  it('says what is wrong with a file that is not JSON', () => {
    writeFileSync(join(directory, 'BC.json'), '{ "code": }');
    expect(messageFor('BC')).toMatch(/BC\.json cannot be used:\n {2}not JSON: Unexpected token '}'/);
  });

  it('names the file and every wrong field', () => {
    const { name, ...nameless } = bacau;
    expect(name).toBe('Bacău');
    write({
      ...nameless,
      receiptPrefix: 'bac',
      surprise: 1,
      directorate: { name: 'D', address: 'A', phone: '0234', email: 'x' },
    });
    const message = messageFor('BC');
    expect(message.split('\n')[0]).toBe(`${join(directory, 'BC.json')} cannot be used:`);
    expect(message).toContain('  name: Invalid input: expected string, received undefined');
    expect(message).toContain('  receiptPrefix: Invalid string: must match pattern /^[A-Z1-6]{1,6}$/');
    expect(message).toContain('  directorate.phone: Invalid E.164 number');
    expect(message).toContain('  directorate.email: Invalid email address');
    expect(message).toContain('  Unrecognized key: "surprise"');
  });

  it('says what a duration may be', () => {
    const settings = z.record(z.string(), z.unknown()).parse(bacau['settings']);
    write({ ...bacau, settings: { ...settings, linkValidFor: { days: 1 } } });
    expect(messageFor('BC')).toContain('settings.linkValidFor: none of the allowed forms: seconds Invalid input');
  });

  it('names the place of a rule with an unknown unit, a reversed validity, or a package nobody can plan by', () => {
    const settings = z
      .looseObject({ deadlineRules: z.array(z.record(z.string(), z.unknown())) })
      .parse(bacau['settings']);
    const deadlineRules = settings.deadlineRules.map((row, index) => {
      if (index === 2) return { ...row, within: { quantity: 24, unit: 'weeks' } };
      return index === 4 ? { ...row, validFrom: '2027-01-01', validTo: '2026-12-31' } : row;
    });
    const minimumPackage = {
      version: 2,
      source: 'x',
      verification: 'unverified',
      rows: [{ vulnerability: 'poverty', needs: ['gold'] }],
    };
    write({ ...bacau, settings: { ...settings, deadlineRules, minimumPackage } });
    const message = messageFor('BC');
    expect(message).toContain(
      '  settings.deadlineRules.2.within.unit: Invalid option: expected one of "minutes"|"hours"',
    );
    expect(message).toContain('  settings.deadlineRules.4.validTo: the rule would end before it begins');
    expect(message).toContain('  settings.minimumPackage.rows.0.needs.0: Invalid option');
  });

  it('checks the pack as a whole too', () => {
    write({ ...bacau, servesCounty: 'IS' });
    expect(messageFor('BC')).toContain('servesCounty: is "IS": only the demo county may serve another');
  });
});

describe('the packs that ship', () => {
  const packs = countyCodes().map((code) => loadCountyPack(code));

  it('are Bacău, Iași, Vrancea and the demo county', () => {
    expect(packs.map(({ code }) => code)).toEqual(['BC', 'IS', 'VN', 'demo']);
  });

  it('have every kind of institution, active', () => {
    for (const { institutions } of packs) {
      const kinds = institutions.filter(({ status }) => status === 'active').map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(['school', 'police', 'hospital', 'gp', 'town-hall']));
    }
  });

  it('share no receipt prefix and no sign-in domain', () => {
    expect(new Set(packs.map(({ receiptPrefix }) => receiptPrefix)).size).toBe(packs.length);
    expect(new Set(packs.map(({ infrastructure }) => infrastructure.domainPrefix)).size).toBe(packs.length);
  });

  it('have the same rules everywhere, the demo county too', () => {
    // The demonstration counts its pauses and its overdue steps in seconds; everything the law or its source says is the same.
    const [first, ...others] = packs.map(({ settings }) =>
      settings.deadlineRules.map(({ pauses = [], overdue, ...rule }) => ({
        ...rule,
        pauses: pauses.map(({ reason }) => reason),
      })),
    );
    for (const rules of others) expect(rules).toEqual(first);
  });

  it('hold samples that cannot reach anybody, and say so', () => {
    for (const { rota, samples, directorate, infrastructure, institutions } of packs) {
      expect(samples).toContain('exemple');
      const deputies = institutions.flatMap(({ deputy }) => deputy ?? []);
      expect(deputies.length).toBeGreaterThan(0);
      for (const { name } of deputies) expect(name).toContain('Exemplu');
      const emails = [
        ...[...rota.staff, ...deputies].map(({ email }) => email),
        directorate.email,
        infrastructure.emailFrom,
      ];
      for (const email of emails) expect(email).toMatch(/@[a-z]+\.exemplu\.invalid$/);
      const phones = [
        ...rota.staff.map(({ phone }) => phone),
        ...deputies.flatMap(({ phone }) => phone ?? []),
        directorate.phone,
      ];
      for (const phone of phones) expect(phone).toMatch(/^\+40715000\d{3}$/);
    }
  });

  it('escalate within seconds in the demo county only, on two layers with different people', () => {
    const demo = packs.find(({ code }) => code === 'demo');
    expect(demo?.settings.escalationPolicies.immediate.levels.map(({ answerWithin }) => answerWithin)).toEqual([
      { seconds: 4 },
      { seconds: 4 },
      { seconds: 4 },
    ]);
    expect(demo?.settings.escalationPolicies.urgent.lastResort.answerWithin).toEqual({ minutes: 2 });
    expect(demo?.settings.escalationPolicies.routine.lastResort.answerWithin).toEqual({ minutes: 2 });
    const onLayers = demo?.rota.layers.map(({ slots }) => slots.flatMap(({ staffIds }) => staffIds));
    expect(onLayers).toEqual([['asistent-1'], ['asistent-2']]);
    expect(demo?.institutions.filter(({ status }) => status === 'suspended')).toHaveLength(1);
  });
});

describe('the packs that are shipped', () => {
  it.each(countyCodes())('%s names its sources in Romanian: people read them beside every clock', (code) => {
    const { deadlineRules, domesticViolenceRiskForm, caseload } = loadCountyPack(code).settings;
    const sources = [...deadlineRules, domesticViolenceRiskForm, ...(caseload === undefined ? [] : [caseload])].map(
      ({ source }) => source ?? '',
    );
    expect(sources.filter((source) => /\b(orders?|annex|practice|law|gdpr)\b/i.test(source))).toEqual([]);
  });
});
