import { type ContactBook } from '../../../shared/domain/contact/contact-book.ts';
import { type CountySettings } from '../../../shared/domain/county/settings.ts';
import { type Institution } from '../../../shared/domain/institution/institution.ts';
import { type Rota } from '../../../shared/domain/rota/rota.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';

export type AppliedCounty = {
  version: number;
  settings: CountySettings;
  rota: Rota;
  institutions: readonly Institution[];
  contacts?: readonly ContactBook[];
};

/** What a county configured; `applied` may change under a running test, as it may under a running alert. */
export const memoryCounty = (county: { applied: AppliedCounty | null }): CountyReader => {
  const applied = (): AppliedCounty => {
    if (county.applied === null) throw new Error('the county was never applied');
    return county.applied;
  };
  return {
    settings: async () => {
      await Promise.resolve();
      const { version, settings } = applied();
      return { version, settings };
    },
    rota: async () => {
      await Promise.resolve();
      return applied().rota;
    },
    contacts: async () => {
      await Promise.resolve();
      return applied().contacts ?? [];
    },
    institution: (id) =>
      Promise.resolve(county.applied?.institutions.find(({ institutionId }) => institutionId === id) ?? null),
  };
};
