import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AppliedCounty, changeText, diffCounty } from '../../../../../infra/cli/county/diff-county.ts';
import { jsonDifference } from '../../../../../shared/domain/county/json-difference.ts';
import { nothingLive } from '../../../../../shared/domain/rota/rota-file.ts';
import { loadCountyPack } from '../../../../../infra/counties/load-county-pack.ts';
import { type CountyPack } from '../../../../../infra/counties/pack.ts';

const pack = loadCountyPack('BC');
const appliedFrom = (from: CountyPack, version = 1): AppliedCounty => ({
  settings: { version, content: from.settings },
  rota: { version, content: from.rota, live: nothingLive },
  institutions: new Map(
    from.institutions.map((content) => [content.institutionId, { version, content, listed: true }]),
  ),
});
const linesFor = (applied: AppliedCounty): string[] => diffCounty(applied, pack).flatMap(changeText);

describe('what applying a pack would change', () => {
  it('is everything in an empty table', () => {
    expect(linesFor({ institutions: new Map() })).toEqual([
      '+ settings: new, version 1',
      '+ rota: new, version 1',
      ...pack.institutions.map(({ institutionId }) => `+ institution ${institutionId}: new, version 1`),
    ]);
  });

  it('is nothing where the pack was applied, whatever the order of fields and of people', () => {
    const { staff, ...rest } = pack.rota;
    const rota = { ...rest, staff: [...staff].reverse() };
    expect(diffCounty(appliedFrom({ ...pack, rota }), pack)).toEqual([]);
  });

  it('is read field by field, with the version it replaces', () => {
    const settings = { ...pack.settings, linkValidFor: { hours: 12 } };
    const applied = appliedFrom({ ...pack, settings }, 7);
    expect(diffCounty(applied, pack)).toMatchObject([{ kind: 'settings', replaces: 7, content: pack.settings }]);
    expect(linesFor(applied)).toEqual(['~ settings: version 7 → 8', '    linkValidFor.hours: 12 → 24']);
  });

  it('names people and institutions, not positions', () => {
    const staff = pack.rota.staff.slice(1).map((member) => ({ ...member, phone: '+40715000999' }));
    const [first] = linesFor(appliedFrom({ ...pack, rota: { ...pack.rota, staff } })).slice(1);
    expect(first).toBe('    staff.asistent-2.phone: "+40715000999" → "+40715000102"');
    expect(linesFor(appliedFrom({ ...pack, rota: { ...pack.rota, staff } })).at(-1)).toContain(
      'staff.asistent-1: added {"staffId":"asistent-1"',
    );
  });

  it('names rules with their variant', () => {
    const deadlineRules = pack.settings.deadlineRules.filter(({ variant }) => variant !== 'urban');
    const lines = linesFor(appliedFrom({ ...pack, settings: { ...pack.settings, deadlineRules } }));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('deadlineRules.D4 urban: added {"rule":"D4","variant":"urban"');
  });

  it('leaves alone what the pack does not have', () => {
    const [one] = pack.institutions;
    const fewer = { ...pack, institutions: one ? [one] : [] };
    expect(diffCounty(appliedFrom(pack), fewer)).toEqual([]);
  });

  it('replaces a record of an older form', () => {
    const applied = { ...appliedFrom(pack), settings: { version: 3, content: { retired: true } } };
    expect(linesFor(applied)).toContain('    retired: removed true');
    expect(linesFor(applied)[0]).toBe('~ settings: version 3 → 4');
  });
});

describe('the difference of two JSON values', () => {
  it('tells lists apart from objects', () => {
    expect(jsonDifference({ value: [] }, { value: {} }, '')).toEqual(['value: [] → {}']);
  });

  it('shows entries that share an identity by position', () => {
    const entry = { layer: 'first', from: 1 };
    expect(jsonDifference([entry, entry], [entry, { ...entry, from: 2 }], 'overrides')).toEqual([
      'overrides.1.from: 1 → 2',
    ]);
  });

  it('shortens what would not fit a line', () => {
    expect(jsonDifference('a', 'b'.repeat(500), 'x')[0]?.length).toBeLessThan(110);
  });

  it('is empty for equal values, and never for different ones without identities', () => {
    const value = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null)),
      node: fc.oneof(
        { maxDepth: 3 },
        tie('leaf'),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { maxKeys: 3, noNullPrototype: true }),
      ),
    })).node;
    fc.assert(
      fc.property(value, value, (before, after) => {
        const copy: unknown = JSON.parse(JSON.stringify(before));
        expect(jsonDifference(before, copy, '')).toEqual([]);
        const sorted = (json: unknown) =>
          JSON.stringify(json, (_, inner: unknown) =>
            inner && typeof inner === 'object' && !Array.isArray(inner)
              ? Object.fromEntries(Object.entries(inner).sort())
              : inner,
          );
        expect(jsonDifference(before, after, '').length > 0).toBe(sorted(before) !== sorted(after));
      }),
    );
  });
});
