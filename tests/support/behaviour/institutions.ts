import { describe, expect, it } from 'vitest';
import { createInstitution, suspendInstitution } from '../../../shared/domain/institution/decide-institution.ts';
import { after, monday } from '../builders/time.ts';
import { type OpenRepositories } from './repositories.ts';

const deed = { by: 'admin', at: monday };
const made = (id: string) => createInstitution(id, { name: `Școala ${id}`, kind: 'school', siruta: '20466' }, deed);

export const keepInstitutions = (open: OpenRepositories): void => {
  describe('institutions', () => {
    it('are listed by id, with what made each version', async () => {
      const { institutions } = await open();
      expect(await institutions.all()).toEqual([]);
      for (const id of ['scoala-b', 'scoala-a']) {
        const { file, change } = made(id);
        expect(await institutions.save(file, change)).toBe('written');
      }
      const all = await institutions.all();
      expect(all.map(({ institution }) => institution.institutionId)).toEqual(['scoala-a', 'scoala-b']);
      expect(await institutions.load('scoala-a')).toEqual(made('scoala-a').file);
      expect(await institutions.load('nimeni')).toBeNull();
      expect(await institutions.changesAfter('scoala-a', 0)).toMatchObject([{ version: 1, what: 'created' }]);
    });

    it('are written over the version they were decided from, and no other', async () => {
      const { institutions } = await open();
      const { file, change } = made('scoala-a');
      await institutions.save(file, change);
      expect(await institutions.save(file, change)).toBe('conflict');
      const decided = suspendInstitution('probă')(file, { by: 'admin', at: after(monday, 1_000) });
      if (!decided.ok) throw new Error(decided.error);
      const answers = await Promise.all([1, 2].map(() => institutions.save(decided.value.file, decided.value.change)));
      expect(answers.toSorted()).toEqual(['conflict', 'written']);
      expect((await institutions.load('scoala-a'))?.institution.status).toBe('suspended');
      expect(await institutions.changesAfter('scoala-a', 1)).toMatchObject([
        { version: 2, what: 'suspended', by: 'admin', why: 'probă', fields: [{ field: 'status' }] },
      ]);
    });
  });
};
